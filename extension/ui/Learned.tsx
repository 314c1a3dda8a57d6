import type { Finding } from '../../guideline/rule.ts'
import { cardStrings } from '../card-strings.ts'
import type { Words } from './words.ts'

interface LearnedProps {
  words: Words
  finding: Finding
  host: string
  everywhere: boolean
  onLearn(finding: Finding, everywhere: boolean): void
  onUnlearn(finding: Finding): void
}

/** What was learned from “not relevant”: here, then everywhere if that is wanted, or undone. */
export function Learned({ words, finding, host, everywhere, onLearn, onUnlearn }: LearnedProps) {
  const said = words.say(everywhere ? cardStrings.learnedEverywhere : cardStrings.learnedHere, {
    words: words.quoted(finding.quote, 60),
    site: host,
  })
  return (
    <div class="in">
      <p role="status">{said}</p>
      <div class="acts">
        <button type="button" class="btn" data-first="true" onClick={() => onUnlearn(finding)}>
          {words.say(cardStrings.undo)}
        </button>
        {!everywhere && (
          <button type="button" class="btn" onClick={() => onLearn(finding, true)}>
            {words.say(cardStrings.everywhere)}
          </button>
        )}
      </div>
      <p class="muted">{words.say(cardStrings.learnedList)}</p>
    </div>
  )
}
