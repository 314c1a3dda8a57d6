import { grantedSites } from './granted.ts'
import { covers } from './patterns.ts'
import { type Site, siteOf } from './sites/site.ts'

/** A site as the browser grants it and as its users call it. */
export interface Place {
  /** `https://example.no/*` */
  pattern: string
  host: string
  name: string
}

/** The site of a pattern, `https://*.example.no/*`, by the name that its users know. */
export function placeOf(pattern: string): Place {
  const host = pattern.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '')
  const name = URL.canParse(`https://${host}`) ? siteOf(new URL(`https://${host}`))?.name : undefined
  return { pattern, host, name: name ?? host.replace(/^www\./, '') }
}

/** The site of a page that can be granted; nothing for the browser's own pages, files and the like. */
export function placeAt(url: string | undefined): Place | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  const grantable = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost')
  return grantable ? placeOf(`${protocol}//${hostname}/*`) : undefined
}

/** What is asked for to be on a social site: its hosts and what lies below them. */
export const patternsOf = ({ hosts }: Pick<Site, 'hosts'>): string[] => hosts.map((host) => `https://*.${host}/*`)

/** The site that someone names by an address or a host: with `www.` or without, it is one. Nothing for what is no site. */
export function siteNamed(written: string): Pick<Site, 'name' | 'hosts'> | undefined {
  const address = /^https?:\/\//.test(written) ? written : `https://${written}`
  const place = placeAt(address)
  if (!place || !/^[^*]+\.[^*]+$/.test(place.host)) return undefined
  return siteOf(new URL(address)) ?? { name: place.name, hosts: [place.host.replace(/^www\./, '')] }
}

/** What is asked for to be on a site whose page is open: all of one that we know, and of any other no more than this host. */
export function patternsFor({ pattern, host }: Place): string[] {
  const site = siteOf(new URL(`https://${host}`))
  return site ? patternsOf(site) : [pattern]
}

/** Whether what is granted for a place holds for another. */
export const holdsFor = ({ pattern }: Place, other: Place): boolean =>
  covers(pattern, new URL(other.pattern.replace(/\*$/, '')))

/** The sites that are on. */
export const placesOn = async (): Promise<Place[]> => (await grantedSites()).map(placeOf)
