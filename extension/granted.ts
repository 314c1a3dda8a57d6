import { browser } from 'wxt/browser'
import type { Call } from './calls.ts'

/** The site patterns that the user has granted. */
export const grantedSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? []

/** Puts the loader on the granted sites and on no others, from their next load on. */
export async function registerLoader(): Promise<void> {
  const id = 'loader'
  const matches = await grantedSites()
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script = {
    id,
    matches,
    js: ['loader.js'],
    allFrames: true,
    // Many an editor is a frame without an address of its own.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  }
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]))
}

/** Puts the loader on the pages of sites just granted that are open already. */
export async function loadOpenPages(url: string[]): Promise<void> {
  await everyTab({ url }, (tabId) => {
    const target = { tabId, allFrames: true }
    // A tab that is being closed or has failed to load has no page to put it on.
    return browser.scripting.executeScript({ target, files: ['/loader.js'] }).catch(() => [])
  })
}

/** Tells every page that sites have been turned off: which tabs they are in, nobody tells us any more. */
export async function leaveOpenPages(): Promise<void> {
  const call: Call = 'leave'
  // Most tabs have nobody of ours to hear it.
  await everyTab({}, (tab) => browser.tabs.sendMessage(tab, call).catch(() => undefined))
}

/** Does a thing to all tabs at once: one that stands still holds up no other. */
async function everyTab(which: { url?: string[] }, work: (tab: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query(which)
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : work(id))))
}
