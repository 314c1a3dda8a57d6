import { browser } from 'wxt/browser'
import type { Call } from '../../calls.ts'
import { type Place, placeAt } from '../../places.ts'
import { Count, Look, type Request } from '../../requests.ts'

/** The tab behind the popup. */
export interface Tab {
  id: number
  /** Its site, where it is one that can be granted. */
  site?: Place
  /** How many things there are to look at, where a composer is followed already. */
  count?: number
}

/** What can be known of the tab: its address is ours to read because the popup was opened on it. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  const call: Call = 'count'
  const answer = Count.safeParse(await browser.tabs.sendMessage(tab.id, call).catch(() => undefined))
  const site = placeAt(tab.url)
  return {
    id: tab.id,
    ...(site && { site }),
    ...(answer.success && 'count' in answer.data && { count: answer.data.count }),
  }
}

/** Looks at the tab's page, as asked for by a press. */
export async function lookAt(tab: number): Promise<Look> {
  const request: Request = { kind: 'look', tab }
  const answer = Look.safeParse(await browser.runtime.sendMessage(request))
  return answer.success ? answer.data : 'closed'
}
