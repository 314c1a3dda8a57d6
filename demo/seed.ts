import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Feed, readFeeds, seedSite } from '../collector/seed.ts'
import type { Store } from '../collector/store/store.ts'
import { DialogueTexts } from '../contract/dialogue.ts'
import type { MeetingDocument } from '../contract/meeting.ts'
import { documentBytes } from './documents/documents.ts'
import { fill } from './feed.ts'
import { torgvik } from './torgvik.ts'

/** When and where the website stands: what the places in the feed files are filled with. */
export interface Standpoint {
  now: Date
  /** The website's address, without a slash at the end. */
  base: string
}

const file = (name: string, standpoint: Standpoint) =>
  fill(readFileSync(join(import.meta.dirname, 'data', name), 'utf8'), standpoint)

/** The municipality's own feed: the meetings of its bodies, as the case system would publish them. */
export function meetingsFeed(standpoint: Standpoint): string {
  const measured = ({ url, ...document }: MeetingDocument): MeetingDocument => {
    const bytes = documentBytes(url.split('/').at(-1)?.replace('.pdf', '') ?? '')
    return { ...document, url, ...(bytes && { bytes: bytes.length }) }
  }
  return JSON.stringify(JSON.parse(file('meetings.json', standpoint)), (key, value) =>
    key === 'documents' ? (value as MeetingDocument[]).map(measured) : value,
  )
}

/** The village committee's calendar, as it publishes it itself. */
export const villageCalendar = (standpoint: Standpoint): string => file('grendeutvalet.ics', standpoint)

/** The dialogues as the municipality has written them. */
export const dialogues = (standpoint: Standpoint): DialogueTexts[] =>
  (JSON.parse(file('dialogues.json', standpoint)) as { dialogues: unknown[] }).dialogues.map((each) =>
    DialogueTexts.parse(each),
  )

/** Fills the municipality's site the first time, and reads its feeds again each time after that. */
export async function seed(store: Store, standpoint: Standpoint): Promise<void> {
  const feeds: Feed[] = [
    { source: 'torget-json', content: meetingsFeed(standpoint) },
    { source: 'icalendar', content: villageCalendar(standpoint), language: 'nn' },
  ]
  const { now } = standpoint
  const { filled, problems } = await seedSite(store, torgvik.site, { feeds, dialogues: dialogues(standpoint) }, now)
  if (!filled) await readFeeds(store, torgvik.site, feeds, now)
  for (const { at, detail } of problems) process.stderr.write(`A meeting was left out (${at}): ${detail}\n`)
}
