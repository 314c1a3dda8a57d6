import { browser } from 'wxt/browser'
import { type Call, Count } from '../../calls.ts'
import { grantedSites } from '../../granted.ts'
import { Look, type Request } from '../../requests.ts'
import { siteOf } from '../../sites/site.ts'

/** The tab behind the popup. */
export interface Tab {
  id: number
  /** Its site, where it is one that can be granted. */
  site?: Place
  /** How many things there are to look at, where a composer is followed already. */
  count?: number
}

/** A site as the browser grants it and as its users call it. */
export interface Place {
  pattern: string
  name: string
}

/** The site of a pattern, `https://*.example.no/*`, by the name that its users know. */
export function placeOf(pattern: string): Place {
  const host = pattern.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '')
  const name = URL.canParse(`https://${host}`) ? siteOf(new URL(`https://${host}`))?.name : undefined
  return { pattern, name: name ?? host.replace(/^www\./, '') }
}

/** What can be known of the tab: its address is ours to read because the popup was opened on it. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  const call: Call = { kind: 'count' }
  const answer = Count.safeParse(await browser.tabs.sendMessage(tab.id, call).catch(() => undefined))
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined
  const grantable = url && (url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost'))
  return {
    id: tab.id,
    ...(grantable && { site: placeOf(`${url.protocol}//${url.hostname}/*`) }),
    ...(answer.success && { count: answer.data.count }),
  }
}

/** Looks at the tab's page, as asked for by a press. */
export async function lookAt(tab: number): Promise<Look> {
  const request: Request = { kind: 'look', tab }
  const answer = Look.safeParse(await browser.runtime.sendMessage(request))
  return answer.success ? answer.data : 'closed'
}

/** The sites that are on. */
export const placesOn = async (): Promise<Place[]> => (await grantedSites()).map(placeOf)
