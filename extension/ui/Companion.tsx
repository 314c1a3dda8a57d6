import type { ComponentChildren } from 'preact'
import type { Reminder } from '../../guideline/reminders.ts'
import type { Finding } from '../../guideline/rule.ts'
import type { Text } from '../../languages/index.ts'
import { askStrings } from '../ask-strings.ts'
import { cardStrings } from '../card-strings.ts'
import { carryStrings } from '../carry-strings.ts'
import { mayLearn } from '../learned.ts'
import { strings } from '../strings.ts'
import { Ask } from './Ask.tsx'
import { Card } from './Card.tsx'
import { Float } from './Float.tsx'
import { Icon } from './Icon.tsx'
import { Learned } from './Learned.tsx'
import { List } from './List.tsx'
import { Reminders } from './Reminders.tsx'
import type { Words } from './words.ts'

/** What is open beside the composer. */
export type View =
  | { kind: 'closed' }
  | { kind: 'panel' }
  | { kind: 'card'; finding: Finding; refused?: boolean }
  | { kind: 'learned'; finding: Finding; everywhere: boolean }
  | { kind: 'ask'; finding: Finding; control(): HTMLElement | undefined }

export interface CompanionProps {
  words: Words
  /** The text that the findings were found in. */
  text: string
  findings: Finding[]
  reminders: Reminder[]
  view: View
  /** Focus goes to what opens. */
  focus: boolean
  /** What is said to screen readers. */
  announced: string
  /** The host of the page. */
  host: string
  onView(view: View): void
  onKeep(finding: Finding): void
  onUse(finding: Finding): void
  onLearn(finding: Finding, everywhere: boolean): void
  onUnlearn(finding: Finding): void
  /** The draft goes to the square, or to rest. */
  onCarry(to: 'square' | 'sleep'): void
  /** A reminder has been seen. */
  onFine(id: string): void
}

/** What a screen reader is told. Named rather than written, since the page could search for text. */
const Said = ({ words }: { words: string }) => (
  <div class="said" role="status">
    {words && <span key={words} role="img" aria-label={words} />}
  </div>
)

/** Headings of their own; a card has its level’s. */
const said: Partial<Record<View['kind'], Text>> = { ask: askStrings.before, learned: cardStrings.notRelevant }

/** The panel, a card, what was learned or the question before a post, with its heading and the way out. */
function Open(props: CompanionProps) {
  const { words, findings, view, onView, focus } = props
  const close = (first = false) => (
    <button type="button" class="btn quiet" data-first={first} onClick={() => onView({ kind: 'closed' })}>
      <Icon name="close" /> {words.say(strings.close)}
    </button>
  )
  const float = (
    key: string,
    className: string,
    heading: ComponentChildren,
    inside: ComponentChildren,
    first = false,
  ) => (
    <Float key={key} class={className} labelledBy="heading" focus={focus}>
      <header>
        <h2 id="heading">{heading}</h2>
        {close(first)}
      </header>
      {inside}
    </Float>
  )
  if (view.kind === 'closed') return null
  if (view.kind === 'panel') {
    const n = findings.length
    const tip = n === 0 && props.reminders.length > 0
    const heading = [<Icon key="icon" name="torget" />, ' ', tip ? words.say(strings.note) : words.toLookAt(n)]
    return float(
      'panel',
      'panel',
      heading,
      <>
        <List words={words} findings={findings} onOpen={(finding) => onView({ kind: 'card', finding })} />
        <Reminders {...props} />
        <div class="in">
          {n === 0 && !tip && <p>{words.say(strings.nothingLong)}</p>}
          <div class="acts">
            {(['square', 'sleep'] as const).map((to) => (
              <button key={to} type="button" class="btn" onClick={() => props.onCarry(to)}>
                {words.say(carryStrings[to])}
              </button>
            ))}
          </div>
          <p class="muted">{words.say(strings.here)}</p>
        </div>
      </>,
      n === 0,
    )
  }
  const { finding } = view
  const { level, rule, quote } = finding
  const heading = [<Icon key="icon" name={level} />, ' ', words.say(said[view.kind] ?? strings[level])]
  const inside =
    view.kind === 'ask' ? (
      <Ask {...props} finding={finding} control={view.control} />
    ) : view.kind === 'learned' ? (
      <Learned {...props} finding={finding} everywhere={view.everywhere} />
    ) : (
      <Card
        words={words}
        finding={finding}
        text={props.text}
        refused={view.refused ?? false}
        onKeep={() => props.onKeep(finding)}
        onUse={() => props.onUse(finding)}
        {...(mayLearn(finding) && { onLearn: () => props.onLearn(finding, false) })}
      />
    )
  return float(`${view.kind}${rule}${quote}`, `${level}-c`, heading, inside)
}

/** Torgvett beside one composer: the badge, and what is open. */
export function Companion(props: CompanionProps) {
  const { words, findings, reminders, view, onView } = props
  const n = findings.length
  const nothing = reminders.length > 0 ? strings.note : strings.ready
  const label = n === 0 ? words.say(nothing) : words.toLookAt(n)
  return (
    <>
      <button
        type="button"
        class="btn badge"
        aria-label={`Torgvett: ${label}`}
        aria-haspopup="dialog"
        aria-expanded={view.kind !== 'closed'}
        data-words={label}
        data-short={n || (reminders.length > 0 ? '•' : '✓')}
        onClick={() => onView({ kind: view.kind === 'closed' ? 'panel' : 'closed' })}
      >
        <Icon name="torget" />
      </button>
      <Said words={props.announced} />
      <Open {...props} />
    </>
  )
}
