import { browser } from 'wxt/browser'

/** Whether the extension that this script came from is gone or has been updated: nobody hears it any more. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined
