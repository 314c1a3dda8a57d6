import { browser } from 'wxt/browser'

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/** Whether a message comes from one of our own parts. */
export const isOurs = (sender: Sender): boolean => sender.id === browser.runtime.id

/** In the background: whether it comes from a page of ours (the popup), not from a script in somebody's page. */
export const isOurPage = (sender: Sender): boolean =>
  isOurs(sender) && sender.url?.startsWith(`${location.origin}/`) === true
