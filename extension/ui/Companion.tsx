import type { Finding } from '../../guideline/rule.ts'
import { strings } from '../strings.ts'
import { Card } from './Card.tsx'
import { Float } from './Float.tsx'
import { Icon } from './Icon.tsx'
import { List } from './List.tsx'
import type { Words } from './words.ts'

/** What is open beside the composer. */
export type View = { kind: 'closed' } | { kind: 'panel' } | { kind: 'card'; finding: Finding; refused?: boolean }

export interface CompanionProps {
  words: Words
  /** The text that the findings were found in. */
  text: string
  findings: Finding[]
  view: View
  /** Focus goes to what opens. */
  focus: boolean
  /** What is said to screen readers. */
  announced: string
  onView(view: View): void
  onKeep(finding: Finding): void
  onUse(finding: Finding): void
}

/** What a screen reader is told. Named rather than written, since the page could search for text. */
const Said = ({ words }: { words: string }) => (
  <div class="said" role="status">
    {words && <span key={words} role="img" aria-label={words} />}
  </div>
)

/** Torgvett beside one composer: the badge, and the panel or card when it is open. */
export function Companion(props: CompanionProps) {
  const { words, findings, view, onView } = props
  const n = findings.length
  const label = n === 0 ? words.say(strings.ready) : words.toLookAt(n)
  const close = (
    <button type="button" class="btn quiet" data-first={n === 0} onClick={() => onView({ kind: 'closed' })}>
      <Icon name="close" /> {words.say(strings.close)}
    </button>
  )
  return (
    <>
      <button
        type="button"
        class="btn badge"
        aria-label={`Torgvett: ${label}`}
        aria-haspopup="dialog"
        aria-expanded={view.kind !== 'closed'}
        data-words={label}
        data-short={n === 0 ? '✓' : n}
        onClick={() => onView({ kind: view.kind === 'closed' ? 'panel' : 'closed' })}
      >
        <Icon name="torget" />
      </button>
      <Said words={props.announced} />
      {view.kind === 'panel' && (
        <Float class="panel" labelledBy="panel" focus={props.focus}>
          <header>
            <h2 id="panel">
              <Icon name="torget" /> {words.toLookAt(n)}
            </h2>
            {close}
          </header>
          <List words={words} findings={findings} onOpen={(finding) => onView({ kind: 'card', finding })} />
          <div class="in">
            {n === 0 && <p>{words.say(strings.nothingLong)}</p>}
            <p class="muted">{words.say(strings.here)}</p>
          </div>
        </Float>
      )}
      {view.kind === 'card' && (
        <Float
          key={`${view.finding.rule}${view.finding.quote}`}
          class={`${view.finding.level}-c`}
          labelledBy="card"
          focus={props.focus}
        >
          <header>
            <h2 id="card">
              <Icon name={view.finding.level} /> {words.say(strings[view.finding.level])}
            </h2>
            {close}
          </header>
          <Card
            words={words}
            finding={view.finding}
            text={props.text}
            refused={view.refused ?? false}
            onKeep={() => props.onKeep(view.finding)}
            onUse={() => props.onUse(view.finding)}
          />
        </Float>
      )}
    </>
  )
}
