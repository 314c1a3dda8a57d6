import { browser } from 'wxt/browser'
import type { Call } from './calls.ts'
import { Count, type Look } from './requests.ts'

/** One document of a tab: by its own id where the browser has one, so that a navigation in between can't swap it. */
export interface Frame {
  tab: number
  frame: number
  document?: string | undefined
}

/** Brings engine and composer into a frame that has asked for them, then what a first answer does not wait for. Coming twice changes nothing. */
export async function bring({ tab, frame, document }: Frame): Promise<void> {
  const target = document === undefined ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] }
  await browser.scripting.executeScript({ target, files: ['/engine.js', '/composer.js'] })
  await browser.scripting.executeScript({ target, files: ['/later.js'] })
}

/** Looks at a page that the user has asked about: opens the panel of the composer that has focus, or says what there is. */
export async function look(tab: number): Promise<Look> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: ['/loader.js'] })
    .catch(() => undefined)
  if (!frames) return 'closed'
  // A frame that the focus has left remembers what had it.
  const focused = frames.find(({ result }) => result === 'active') ?? frames.find(({ result }) => result === 'focused')
  if (!focused) {
    if (frames.some(({ frameId, result }) => frameId === 0 && result === 'private')) return 'private'
    return frames.some(({ result }) => result === 'present') ? 'ready' : 'none'
  }
  await bring({ tab, frame: focused.frameId, document: focused.documentId })
  const call: Call = 'open'
  const said = await browser.tabs.sendMessage(tab, call, { frameId: focused.frameId }).catch(() => undefined)
  const answer = Count.safeParse(said)
  if (!answer.success) return 'ready'
  return 'private' in answer.data ? 'private' : 'open'
}

/** Whether we may still be in a frame: its site may have been turned off. */
export const mayStay = ({ tab, frame }: Frame): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, func: () => true }).then(
    () => true,
    () => false,
  )
