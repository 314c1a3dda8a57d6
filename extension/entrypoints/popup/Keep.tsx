import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { keepEvidence } from '../../evidence.ts'
import { evidenceStrings } from '../../evidence-strings.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Words } from '../../ui/words.ts'

/** What is selected in the page's frames; run in them. */
const selected = () => String(getSelection() ?? '')

/** Keeps the page in the tab: what is selected, and what is seen. Opening the popup has lent us the page. */
async function keepPage(tab: number): Promise<void> {
  const { url = '', title = '', windowId } = await browser.tabs.get(tab)
  const frames = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: selected })
  const text = frames.map(({ result }) => result ?? '').find((words) => words.trim() !== '') ?? ''
  const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' })
  await keepEvidence({ address: url, title, text, picture }, Date.now())
}

/** One press keeps what is on the screen, for those who receive hate or threats. */
export function Keep({ words, tab }: { words: Words; tab: number }) {
  const [step, setStep] = useState<'kept' | 'closed'>()
  const press = () =>
    void keepPage(tab).then(
      () => setStep('kept'),
      () => setStep('closed'),
    )
  return (
    <div class="keep">
      <button type="button" class="btn" onClick={press}>
        {words.say(evidenceStrings.keep)}
      </button>
      <p role="status" class={step === 'kept' ? 'good' : ''}>
        {step === 'kept' && <Icon name="check" />} {step && words.say(evidenceStrings[step])}
      </p>
      {step === 'kept' && (
        <a class="link" href="/evidence.html" target="_blank" rel="noreferrer">
          {words.say(evidenceStrings.see)}
        </a>
      )}
    </div>
  )
}
