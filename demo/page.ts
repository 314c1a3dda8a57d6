import type { html } from 'hono/html'
import type { Text, Written } from '../languages/index.ts'
import type { Square } from './square.ts'

/** Markup that is already escaped. */
export type Html = ReturnType<typeof html>

/** One visit to a page: who reads, in which language, at what time, and where links lead. */
export interface Visit {
  language: Written
  /** The address that was asked for. */
  url: URL
  now: Date
  /** What the collector knows of the municipality's meetings and dialogues. */
  square: Square
  /** A sentence in the reader's language, with `{places}` filled in. */
  say(text: Text, values?: Record<string, string | number>): string
  /** The address of a page in the reader's language. */
  href(page: string): string
}

/** A page of the municipality's website. */
export interface Page {
  /** The whole path in each language. */
  path: Text
  title: Text
  /** One or two sentences: the lede, the description for search engines and the text in search results. */
  summary: Text
  /** The page above it, for breadcrumbs and for the menu's mark. */
  parent?: string
  /** What stands beside the text, if anything. */
  aside?(visit: Visit): Html | Promise<Html>
  body(visit: Visit): Html | Promise<Html>
  /** The page draws its own heading and uses the whole width. */
  bare?: true
}
