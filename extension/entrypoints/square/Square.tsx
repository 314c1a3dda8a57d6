import { useEffect, useState } from 'preact/hooks'
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

/** Sets a text as a speech; says whether it is to be changed. From here the draft can be put to rest as well. */
async function stand(text: string, words: Words): Promise<boolean> {
  const now = await settings()
  const pack = chosenPack(now.pack)
  const { findings, language } = check(text, { role: now.role, ...(pack && { pack }) })
  const marked = shown(relevant(findings, now, ''), new Set())
  const sleep = () => {
    const carry: Carry = { kind: 'carry', to: 'sleep', text }
    void browser.runtime.sendMessage(carry)
  }
  return standInTheSquare({ text, findings: marked, language }, words.language, {
    text: carryStrings.sleep,
    icon: icons.sleep,
    press: sleep,
  })
}

/** The page of the square: the draft that it was opened with, or a field for one. */
export const pageFor = (draft: Carried | undefined) =>
  function Square({ words }: { words: Words }) {
    const [text, setText] = useState('')
    useEffect(() => {
      if (draft?.text.trim()) void stand(draft.text, words).then(() => goBack(draft))
    }, [words])
    if (draft?.text.trim()) return null
    const speak = (event: SubmitEvent) => {
      event.preventDefault()
      if (text.trim()) void stand(text, words)
    }
    return (
      <main>
        <header>
          <h1>{words.say(squareStrings.title)}</h1>
          <p class="lead">{words.say(squareStrings.lead)}</p>
        </header>
        <form class="stack" onSubmit={speak}>
          <label class="field">
            {words.say(squareStrings.draft)}
            <textarea rows={8} dir="auto" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
          <button type="submit" class="btn primary">
            <Icon name="torget" /> {words.say(carryStrings.square)}
          </button>
        </form>
      </main>
    )
  }
