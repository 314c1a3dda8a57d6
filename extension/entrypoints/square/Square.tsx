import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { check } from '../../../guideline/index.ts'
import { icons } from '../../../square/icons.ts'
import { standInTheSquare } from '../../../square/square.ts'
import { type Carried, type Carry, goBack } from '../../carry.ts'
import { carryStrings } from '../../carry-strings.ts'
import { relevant, shown } from '../../findings.ts'
import { settings } from '../../settings.ts'
import { squareStrings } from '../../square-strings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { chosenPack } from '../../ui/pack.ts'
import type { Words } from '../../ui/words.ts'

/**
 * Sets a draft as a speech, and gives where its speaker goes: `down`, or on to let it `rest`, which opens a page of its own.
 * One that rests already would lie there twice.
 */
async function stand({ text, tab, rests: resting }: Carried, words: Words): Promise<'down' | 'rest'> {
  const now = await settings()
  const pack = chosenPack(now.pack)
  const { findings, language } = check(text, { role: now.role, ...(pack && { pack }) })
  const marked = shown(relevant(findings, now, ''), new Set())
  let rests = false
  const sleep = async () => {
    const carry: Carry = { kind: 'carry', to: 'sleep', text, ...(tab !== undefined && { tab }) }
    rests = (await browser.runtime.sendMessage(carry)) === true
  }
  const choice = resting ? undefined : { text: carryStrings.sleep, icon: icons.sleep, press: sleep }
  await standInTheSquare({ text, findings: marked, language }, words.language, choice)
  return rests ? 'rest' : 'down'
}

/**
 * The page of the square: the draft that it was opened with, or a field for one. A draft that stands in no tab has this
 * page alone, and stays in the field.
 */
export const pageFor = (draft: Carried) => {
  const opened = draft.text.trim() !== ''
  return function Square({ words }: { words: Words }) {
    const [tab, setTab] = useState(opened ? draft.tab : undefined)
    const [text, setText] = useState(draft.text)
    const field = useRef<HTMLTextAreaElement>(null)
    const speak = () => {
      // Once it has been changed it is another draft.
      const rests = draft.rests === true && text === draft.text
      void stand({ text, ...(tab !== undefined && { tab }), rests }, words).then(async (to) => {
        if (to === 'rest' && tab !== undefined) close()
        else if (tab === undefined || !(await goBack({ tab }))) setTab(undefined)
        field.current?.focus()
      })
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: the draft that the page was opened with is spoken once.
    useEffect(() => {
      if (opened) speak()
    }, [])
    // biome-ignore lint/correctness/useExhaustiveDependencies: the field comes into sight once the draft stands in no tab.
    useEffect(() => field.current?.focus(), [tab])
    if (tab !== undefined) return null
    const submit = (event: SubmitEvent) => {
      event.preventDefault()
      if (text.trim()) speak()
    }
    return (
      <main>
        <header>
          <h1>{words.say(squareStrings.title)}</h1>
          <p class="lead">{words.say(squareStrings.lead)}</p>
        </header>
        <form class="stack" onSubmit={submit}>
          <label class="field">
            {words.say(squareStrings.draft)}
            <textarea
              ref={field}
              rows={8}
              dir="auto"
              autocomplete="off"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <button type="submit" class="btn primary">
            <Icon name="torget" /> {words.say(carryStrings.square)}
          </button>
        </form>
      </main>
    )
  }
}
