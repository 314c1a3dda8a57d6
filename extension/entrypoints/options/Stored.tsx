import { useEffect, useState } from 'preact/hooks'
import { optionsStrings } from '../../options-strings.ts'
import type { Settings } from '../../settings.ts'
import { eraseEverything, everything } from '../../stored.ts'
import type { Words } from '../../ui/words.ts'

/** All that is stored, as it stands, and one button that erases it all. `chosen` is what tells of a change. */
export function Stored({ words, chosen }: { words: Words; chosen: Settings }) {
  const [all, setAll] = useState<Record<string, unknown>>({})
  const [step, setStep] = useState<'ask' | 'erased'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is read anew when a choice has changed.
  useEffect(() => void everything().then(setAll), [chosen, step])
  const erase = () => void eraseEverything().then(() => setStep('erased'))
  const kept = Object.entries(all)
  return (
    <section class="stack">
      <h2>{words.say(optionsStrings.stored)}</h2>
      <p class="muted">{words.say(optionsStrings.storedHere)}</p>
      {kept.length === 0 ? (
        <p>{words.say(optionsStrings.storedNone)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to.
        <pre class="kept" tabIndex={0}>
          {kept.map(([key, value]) => `${key}: ${JSON.stringify(value, null, 2)}`).join('\n')}
        </pre>
      )}
      {step === 'ask' ? (
        <fieldset class="stack">
          <legend>{words.say(optionsStrings.eraseSure)}</legend>
          <div class="row-of">
            <button type="button" class="btn" onClick={() => setStep(undefined)}>
              {words.say(optionsStrings.eraseNo)}
            </button>
            <button type="button" class="btn" onClick={erase}>
              {words.say(optionsStrings.eraseYes)}
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" class="btn" onClick={() => setStep('ask')}>
          {words.say(optionsStrings.erase)}
        </button>
      )}
      <p role="status">{step === 'erased' && words.say(optionsStrings.erased)}</p>
    </section>
  )
}
