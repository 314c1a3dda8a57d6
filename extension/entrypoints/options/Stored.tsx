import { useEffect, useRef, useState } from 'preact/hooks'
import { countEvidence } from '../../evidence.ts'
import { evidenceStrings } from '../../evidence-strings.ts'
import { optionsStrings } from '../../options-strings.ts'
import { pageStrings } from '../../page-strings.ts'
import { parked } from '../../parked.ts'
import type { Settings } from '../../settings.ts'
import { sleepStrings } from '../../sleep-strings.ts'
import { eraseEverything, everything } from '../../stored.ts'
import type { Words } from '../../ui/words.ts'

/** All that is stored, as it stands, and one button that erases it all. `chosen` is what tells of a change. */
export function Stored({ words, chosen }: { words: Words; chosen: Settings }) {
  const [all, setAll] = useState<Record<string, unknown>>({})
  const [texts, setTexts] = useState<[number, number] | 'uncounted'>()
  const [step, setStep] = useState<'ask' | 'kept' | 'erased' | 'notErased'>()
  const first = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is read anew when a choice has changed.
  useEffect(() => {
    void everything().then(setAll)
    void Promise.all([parked(Date.now()), countEvidence()]).then(
      ([drafts, pieces]) => setTexts([drafts.length, pieces]),
      () => setTexts('uncounted'),
    )
  }, [chosen, step])
  // The button that was pressed is gone with each step: the focus goes to the one that stands there now.
  useEffect(() => {
    if (step) first.current?.focus()
  }, [step])
  const erase = () =>
    void eraseEverything().then(
      () => setStep('erased'),
      () => setStep('notErased'),
    )
  const kept = Object.entries(all)
  const [drafts, pieces] = Array.isArray(texts) ? texts.map((n) => `: ${n}`) : []
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
      <p class="row-of">
        <a class="link" href="/sleep.html">
          {words.say(sleepStrings.resting)}
          {drafts}
        </a>
        <a class="link" href="/evidence.html">
          {words.say(evidenceStrings.title)}
          {pieces}
        </a>
      </p>
      {texts === 'uncounted' && <p>{words.say(optionsStrings.uncounted)}</p>}
      {step === 'ask' ? (
        <fieldset class="stack">
          <legend>{words.say(optionsStrings.eraseSure)}</legend>
          <div class="row-of">
            <button ref={first} type="button" class="btn" onClick={() => setStep('kept')}>
              {words.say(pageStrings.keepIt)}
            </button>
            <button type="button" class="btn" onClick={erase}>
              {words.say(optionsStrings.eraseYes)}
            </button>
          </div>
        </fieldset>
      ) : (
        <button ref={first} type="button" class="btn" onClick={() => setStep('ask')}>
          {words.say(optionsStrings.erase)}
        </button>
      )}
      <p role="status">{(step === 'erased' || step === 'notErased') && words.say(optionsStrings[step])}</p>
    </section>
  )
}
