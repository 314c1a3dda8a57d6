import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Call } from '../../calls.ts'
import { keepEvidence, type Seen } from '../../evidence.ts'
import { evidenceStrings } from '../../evidence-strings.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Words } from '../../ui/words.ts'

/** What is selected in the page's frames; run in them, and done when the next picture of the page stands. */
const selected = () =>
  new Promise<string>((done) => {
    const words = String(getSelection() ?? '')
    requestAnimationFrame(() => requestAnimationFrame(() => done(words)))
    // A frame that is out of sight is never drawn.
    setTimeout(() => done(words), 500)
  })

/** What is selected in the page of the tab, and a picture of it. Opening the popup has lent us the page. */
async function look(tab: number): Promise<Seen> {
  const { url = '', title = '', windowId } = await browser.tabs.get(tab)
  // What Torgvett says of one's own draft is no part of what others wrote.
  const call = (what: Call) => browser.tabs.sendMessage(tab, what).catch(() => undefined)
  await call('hide')
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: selected })
    const text = frames.map(({ result }) => result ?? '').find((words) => words.trim() !== '') ?? ''
    // A policy may allow no pictures: the rest is kept all the same.
    const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => undefined)
    return { address: url, title, text, ...(picture !== undefined && { picture }) }
  } finally {
    await call('show')
  }
}

/** One press keeps what is on the screen, for those who receive hate or threats. */
export function Keep({ words, tab }: { words: Words; tab: number }) {
  const [step, setStep] = useState<'kept' | 'keptBare' | 'closed' | 'notKept'>()
  const press = () => {
    // Said anew for each press.
    setStep(undefined)
    void look(tab).then(
      (seen) =>
        keepEvidence(seen, Date.now()).then(
          () => setStep(seen.picture === undefined ? 'keptBare' : 'kept'),
          () => setStep('notKept'),
        ),
      () => setStep('closed'),
    )
  }
  return (
    <div class="keep">
      <button type="button" class="btn" onClick={press}>
        {words.say(evidenceStrings.keep)}
      </button>
      <p role="status" class={step === 'kept' ? 'good' : ''}>
        {step === 'kept' && <Icon name="check" />}
        {step && words.say(evidenceStrings[step])}
      </p>
      {(step === 'kept' || step === 'keptBare') && (
        <a class="link" href="/evidence.html" target="_blank" rel="noreferrer">
          {words.say(evidenceStrings.see)}
        </a>
      )}
    </div>
  )
}
