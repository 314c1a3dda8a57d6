import { browser } from 'wxt/browser'
import { eraseVault } from './vault.ts'
import { wake } from './waking.ts'

/** All that is stored in the clear, key by key, as it stands. */
export const everything = (): Promise<Record<string, unknown>> => browser.storage.local.get()

/** Erases all that Torgvett has stored on the device. The sites that are on are the browser's own list, and stay. */
export async function eraseEverything(): Promise<void> {
  await browser.storage.local.clear()
  await eraseVault()
  // Nothing is left to wake: the badge and the alarm go too.
  await wake()
}
