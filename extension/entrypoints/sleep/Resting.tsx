import { browser } from 'wxt/browser'
import { formatMoment } from '../../../languages/dates.ts'
import type { Carry } from '../../carry.ts'
import { carryStrings } from '../../carry-strings.ts'
import { type Parked, unpark } from '../../parked.ts'
import { sleepStrings } from '../../sleep-strings.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Words } from '../../ui/words.ts'

const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

/** One draft at rest. Using it erases it here. */
export function Resting({ words, draft, onDone }: { words: Words; draft: Parked; onDone(said: string): void }) {
  const { id, text, wakeAt } = draft
  const copy = () =>
    void navigator.clipboard
      .writeText(text)
      .then(() => unpark(id))
      .then(() => onDone(words.say(sleepStrings.copied)))
  const erase = () => void unpark(id).then(() => onDone(words.say(sleepStrings.erased)))
  const stand = () => {
    const carry: Carry = { kind: 'carry', to: 'square', text, rests: true }
    void browser.runtime.sendMessage(carry)
  }
  // Each draft has the same three buttons: its first words tell them apart.
  const about = words.quoted(text, 60)
  return (
    <article class="card draft" aria-labelledby={id}>
      <p id={id} class={wakeAt <= Date.now() ? 'good' : 'muted'}>
        {wakeAt <= Date.now() ? (
          <>
            <Icon name="check" /> {words.say(sleepStrings.now)}
          </>
        ) : (
          words.say(sleepStrings.until, { moment: formatMoment(new Date(wakeAt), words.language, { timeZone }) })
        )}
      </p>
      <p class="text" dir="auto">
        {text}
      </p>
      <div class="row-of">
        <button type="button" class="btn" aria-description={about} onClick={copy}>
          {words.say(sleepStrings.copy)}
        </button>
        <button type="button" class="btn" aria-description={about} onClick={stand}>
          {words.say(carryStrings.square)}
        </button>
        <button type="button" class="btn quiet" aria-description={about} onClick={erase}>
          {words.say(sleepStrings.erase)}
        </button>
      </div>
    </article>
  )
}
