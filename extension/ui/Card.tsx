import { Component, type TargetedMouseEvent } from 'preact'
import type { Finding } from '../../guideline/rule.ts'
import { cardStrings } from '../card-strings.ts'
import { calmer } from '../findings.ts'
import { strings } from '../strings.ts'
import { Icon } from './Icon.tsx'
import type { Words } from './words.ts'

export interface CardProps {
  words: Words
  finding: Finding
  /** The text that it was found in. */
  text: string
  /** The editor did not take the wording: it is offered for copying. */
  refused?: boolean
  onKeep(): void
  onUse(): void
  /** It is not relevant; without this it can't be said. */
  onLearn?: () => void
}

/** Copies a wording, and says so. The browser's newer way is not there in frames, nor on pages without encryption. */
class Copy extends Component<{ words: Words; text: string }, { copied: boolean }> {
  readonly #copy = ({ currentTarget }: TargetedMouseEvent<HTMLElement>) => {
    const field = document.createElement('textarea')
    field.value = this.props.text
    currentTarget.after(field)
    field.focus({ preventScroll: true })
    field.select()
    this.setState({ copied: document.execCommand('copy') })
    field.remove()
    currentTarget.focus({ preventScroll: true })
  }

  render() {
    return (
      <button type="button" class="btn" onClick={this.#copy}>
        <span role="status">{this.props.words.say(this.state.copied ? strings.copied : strings.copy)}</span>
      </button>
    )
  }
}

/** What a finding says: the words, the square question, how they can be read, a way on. Keep it comes first. */
export function Card({ words, finding, text, refused = false, onKeep, onUse, onLearn }: CardProps) {
  const sayings = words.sayings(finding.rule)
  if (!sayings) return null
  const { name, explanation, ways } = sayings
  const [way, ...more] = ways
  const { replacement } = finding
  return (
    <div class="in">
      <p class="muted">{words.quoted(finding.quote)}</p>
      <p class="ask">{words.question(finding)}</p>
      <p>{words.say(explanation)}</p>
      {replacement !== undefined ? (
        <p class="calm">
          <span>{words.say(strings.calmer)}</span>
          {words.quoted(calmer(text, finding), 600)}
        </p>
      ) : (
        way && (
          <p class="calm">
            <span>{words.say(strings.wayOn)}</span>
            {words.say(way)}
          </p>
        )
      )}
      {refused && <p role="status">{words.say(strings.copyInstead)}</p>}
      <div class="acts">
        <button type="button" class="btn" data-first="true" onClick={onKeep}>
          {words.say(strings.keep)}
        </button>
        {replacement !== undefined &&
          (refused ? (
            <Copy words={words} text={calmer(text, finding)} />
          ) : (
            <button type="button" class="btn" onClick={onUse}>
              {words.say(strings.use)}
            </button>
          ))}
      </div>
      {onLearn && (
        <button type="button" class="btn quiet" onClick={onLearn}>
          {words.say(cardStrings.notRelevant)}
        </button>
      )}
      <details class="fold why">
        <summary>
          <Icon name="down" /> {words.say(strings.why)}
        </summary>
        {(replacement === undefined ? more : ways).map((text) => (
          <p key={text.en}>{words.say(text)}</p>
        ))}
        <p>{words.say(strings.rule)}</p>
        <p>{words.say(strings.yours, { name: words.say(name) })}</p>
      </details>
    </div>
  )
}
