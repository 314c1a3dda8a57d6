import type { z } from 'zod'
import { Meeting } from '../../contract/meeting.ts'
import type { Language } from '../../languages/index.ts'

/** What a feed doesn't say itself. */
export interface ReadOptions {
  /** Which body's meetings these are, where the feed is of one body. */
  body?: { id: string; name: string }
  /** The language of its titles; nb where absent. */
  language?: Language
  /** IANA time zone of its clock times; Europe/Oslo where absent. */
  timeZone?: string
  /** When it is read: what repeats is followed from two months before until a year ahead. */
  now: Date
}

/** What is wrong in a feed and where: the item is left out, the good ones stay. */
export interface FeedProblem {
  /** An id, a line or a JSON Pointer. */
  at: string
  /** A sentence for whoever keeps the feed. */
  detail: string
}

export interface Reading {
  meetings: Meeting[]
  problems: FeedProblem[]
}

/** A kind of feed, read into meetings. Feeds are foreign: nothing in one may stop the reading or come through unchecked. */
export interface Source {
  id: string
  /** What the kind is called by those who publish it. */
  name: string
  read(feed: string | Uint8Array, options: ReadOptions): Reading
}

export const MAX_BYTES = 5_000_000
export const MAX_ITEMS = 10_000

/** A feed that can't be read at all. */
export const unread = (detail: string): Reading => ({ meetings: [], problems: [{ at: '', detail }] })

/** A feed's text: UTF-8 with or without its mark, else windows-1252 as old systems write it. Nothing when it is too big. */
export function feedText(feed: string | Uint8Array): string | undefined {
  if (feed.length > MAX_BYTES) return undefined
  if (typeof feed === 'string') return feed.replace(/^\ufeff/, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(feed)
  } catch {
    return new TextDecoder('windows-1252').decode(feed)
  }
}

export const tooBig = `The feed is larger than ${MAX_BYTES / 1e6} MB.`
export const tooMany = `The feed has more than ${MAX_ITEMS} items.`

/**
 * Keeps the meetings that fit the contract. Of one with a bad document or item in it, only that is left out; a second
 * meeting with an id that is taken is left out.
 */
export function keepGood(items: { at: string; item: unknown }[]): Reading {
  const [meetings, problems] = [new Map<string, Meeting>(), [] as FeedProblem[]]
  for (const { at, item } of items) {
    const meeting = good(structuredClone(item), (detail) => problems.push({ at, detail }))
    if (meeting && meetings.has(meeting.id)) problems.push({ at, detail: `The id ${meeting.id} is taken.` })
    else if (meeting) meetings.set(meeting.id, meeting)
  }
  return { meetings: [...meetings.values()], problems }
}

function good(item: unknown, report: (detail: string) => void): Meeting | undefined {
  const parsed = Meeting.safeParse(item)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues) report(`${path.join('.')}: ${message}`)
  return removeBad(item, parsed.error.issues) ? good(item, () => undefined) : undefined
}

/** Takes what is bad out of the lists it stands in; false when the meeting itself is bad. */
function removeBad(item: unknown, issues: z.core.$ZodIssue[]): boolean {
  const lists = new Map<unknown[], Set<unknown>>()
  for (const { path } of issues) {
    const index = path.findLastIndex((part) => typeof part === 'number')
    if (index < 0) return false
    const list = path
      .slice(0, index)
      .reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown>)[part], item)
    const bad = (list as unknown[])[path[index] as number]
    lists.set(list as unknown[], (lists.get(list as unknown[]) ?? new Set()).add(bad))
  }
  for (const [list, bad] of lists) list.splice(0, list.length, ...list.filter((one) => !bad.has(one)))
  return true
}
