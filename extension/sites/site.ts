import { sites } from './registry.ts'

/** What differs on one social site. Which composer it is, we never need to be told: it is the one that has focus. */
export interface Site {
  /** The name that its users know. */
  name: string
  /** The hosts it is read on, without `www.`; subdomains count. */
  hosts: string[]
  /** Addresses (path) where people write to each other in private: left alone. */
  messages?: RegExp
}

const known: Site[] = Object.values(sites)

/** The site of an address, where it is one that we know. */
export function siteOf(url: URL): Site | undefined {
  return known.find(({ hosts }) => hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)))
}

/** Whether what is written at an address is between two people and none of our business. */
export const isPrivate = (url: URL): boolean => siteOf(url)?.messages?.test(url.pathname) ?? false
