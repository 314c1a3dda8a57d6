import { around, names } from '../names.ts'
import { sites } from './registry.ts'

/** What differs on one social site. Which composer it is, we never need to be told: it is the one that has focus. */
export interface Site {
  /** The name that its users know. */
  name: string
  /** The hosts it is read on, without `www.`; subdomains count. */
  hosts: string[]
  /** A selector that only its pages have, where it lives on any host. */
  page?: string
  /** Addresses (path) where people write to each other in private: left alone. */
  messages?: RegExp
  /** What a private field, or a surface it stands in, is called: left alone wherever it opens. */
  private?: RegExp
  /** What stands on a button beside the field while nobody but those it names will read the post: left alone as well. */
  narrowed?: RegExp
  /** What a field is called in which Enter alone posts. One that makes a line there is never taken for it. */
  enter?: RegExp
  /** What a field is called that looks like a composer and is none. */
  not?: RegExp
  /** What the Post control is called, where that is not one of the usual words. */
  post?: RegExp
  /** What a field, or a surface it stands in, is called when it answers somebody else's post, beside the usual words. */
  reply?: RegExp
}

const known: Site[] = Object.values(sites)

/** The site of an address, where it is one that we know; one that lives on any host is known by its page. */
export function siteOf(url: URL, page?: ParentNode): Site | undefined {
  return (
    known.find(({ hosts }) => hosts.some((host) => `.${url.hostname}`.endsWith(`.${host}`))) ??
    known.find((site) => site.page !== undefined && page?.querySelector(site.page))
  )
}

/** Whether a field, or what it stands in, is called so. */
export const isCalled = (composer: Element, name: RegExp | undefined): boolean =>
  name !== undefined && [composer, ...around(composer)].some((element) => names(element).some((own) => name.test(own)))

/** Whether what is written in a composer is between two people and none of our business. */
export const isPrivate = (composer: Element, url: URL, site = siteOf(url, document)): boolean =>
  site !== undefined &&
  (site.messages?.test(url.pathname) === true || isCalled(composer, site.private) || isNarrowed(composer, site))

/** Whether a post is for those alone whom it names, by the choice that stands beside its field. */
const isNarrowed = (composer: Element, { narrowed }: Site): boolean =>
  narrowed !== undefined &&
  [...(composer.closest('form, [role="dialog"]')?.querySelectorAll('button') ?? [])].some(
    (button) => narrowed.test(button.textContent.trim()) || names(button).some((name) => narrowed.test(name)),
  )

/** Whether a field on a site looks like a composer and is none. */
export const isNoPost = (composer: Element, site: Site | undefined): boolean =>
  site?.not !== undefined && names(composer).some((name) => site.not?.test(name))
