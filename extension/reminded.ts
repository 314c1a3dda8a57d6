import { browser } from 'wxt/browser'

/** The key in `storage.local` under which the day of each reminder's last turn stands. */
const key = 'reminded'

/** Whether a reminder has its turn, at most once a day; it has had it from then on. */
export async function takesTurn(id: string, now = new Date()): Promise<boolean> {
  const today = now.toDateString()
  const turns = { ...((await browser.storage.local.get(key))[key] as Record<string, unknown> | undefined) }
  if (turns[id] === today) return false
  await browser.storage.local.set({ [key]: { ...turns, [id]: today } })
  return true
}
