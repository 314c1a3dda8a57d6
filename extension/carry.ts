import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { isOurPage, isOurs } from './sender.ts'

/** A draft on its way to a page of ours: asked for by a composer's frame or by the popup. */
export const Carry = z.object({
  kind: z.literal('carry'),
  to: z.enum(['square', 'sleep']),
  text: z.string(),
  /** The tab that the draft is written in, from a page of ours that knows of one; else it is the sender's own. */
  tab: z.exactOptional(z.int()),
  /** It lies at rest already. */
  rests: z.exactOptional(z.boolean()),
})
export type Carry = z.infer<typeof Carry>

/** A page of ours asks for the draft that it was opened with. */
const Fetch = z.object({ kind: z.literal('carried'), ticket: z.string() })

/** The draft, the tab that it is written in, where there is one to go back to, and whether it lies at rest already. */
export const Carried = z.object({
  text: z.string(),
  tab: z.exactOptional(z.int()),
  rests: z.exactOptional(z.boolean()),
})
export type Carried = z.infer<typeof Carried>

/** A page that opens asks at once; what nobody asks for is forgotten. */
const patience = 30_000

/**
 * In the background: opens the page (answered with `true` when it is) and hands it the draft, once. The draft is held in
 * memory alone, never stored, and the page's address holds a ticket and nothing of the draft.
 */
export function carryDrafts(): void {
  const waiting = new Map<string, Carried>()
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    if (!isOurs(sender)) return undefined
    const carry = Carry.safeParse(message)
    if (carry.success) {
      const ticket = crypto.randomUUID()
      const { id, index } = sender.tab ?? {}
      const tab = (isOurPage(sender) ? carry.data.tab : undefined) ?? id
      const { text, rests } = carry.data
      waiting.set(ticket, { text, ...(tab !== undefined && { tab }), ...(rests && { rests }) })
      setTimeout(() => waiting.delete(ticket), patience)
      const page = { url: `/${carry.data.to}.html#${ticket}`, ...(index !== undefined && { index: index + 1 }) }
      browser.tabs.create(page).then(
        () => answer(true),
        () => answer(false),
      )
      return true
    }
    const fetch = Fetch.safeParse(message)
    if (!fetch.success || !isOurPage(sender)) return undefined
    answer(waiting.get(fetch.data.ticket) ?? null)
    waiting.delete(fetch.data.ticket)
    return undefined
  })
}

/** In a page of ours: the draft that it was opened with; nothing where it was opened by itself, or again. */
export async function carried(): Promise<Carried | undefined> {
  const ticket = location.hash.slice(1)
  if (ticket === '') return undefined
  history.replaceState(null, '', location.pathname)
  const answer = Carried.safeParse(await browser.runtime.sendMessage({ kind: 'carried', ticket }))
  return answer.success ? answer.data : undefined
}

/** Goes back to the tab that the draft is written in, and closes this one. `false` where that tab is closed by now. */
export async function goBack({ tab }: Pick<Carried, 'tab'>): Promise<boolean> {
  if (tab === undefined) return false
  const there = await browser.tabs.update(tab, { active: true }).catch(() => undefined)
  if (!there) return false
  // It may stand in a window of its own. A phone has no windows.
  await browser.windows?.update(there.windowId, { focused: true }).catch(() => undefined)
  close()
  return true
}
