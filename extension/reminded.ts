import { browser } from 'wxt/browser'

/**
 * Whether a reminder has its turn, at most once a day; it has had it from then on. The day of each stands under a key of
 * its own in `storage.local`, since two may be due at once.
 */
export async function takesTurn(id: string, now = new Date()): Promise<boolean> {
  const key = `reminded ${id}`
  const today = now.toDateString()
  if ((await browser.storage.local.get(key))[key] === today) return false
  await browser.storage.local.set({ [key]: today })
  return true
}
