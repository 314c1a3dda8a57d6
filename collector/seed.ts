import type { DialogueTexts } from '../contract/dialogue.ts'
import type { Meeting } from '../contract/meeting.ts'
import { sources } from './sources/registry.ts'
import type { FeedProblem, ReadOptions } from './sources/source.ts'
import type { Store } from './store/store.ts'

/** A feed and what kind it is of. */
export interface Feed extends Omit<ReadOptions, 'now'> {
  source: keyof typeof sources
  content: string | Uint8Array
}

/** What a site is filled with the first time. */
export interface Seed {
  feeds: Feed[]
  dialogues: DialogueTexts[]
}

/** The meetings of feeds, and what was left out of them. Where two feeds name a meeting, the first has the word. */
function read(feeds: Feed[], now: Date): { meetings: Meeting[]; problems: FeedProblem[] } {
  const readings = feeds.map(({ source, content, ...options }) => sources[source].read(content, { ...options, now }))
  const meetings = new Map<string, Meeting>()
  for (const meeting of readings.flatMap((reading) => reading.meetings))
    if (!meetings.has(meeting.id)) meetings.set(meeting.id, meeting)
  return { meetings: [...meetings.values()], problems: readings.flatMap((reading) => reading.problems) }
}

/**
 * Fills a site from its feeds and dialogues, once: a dialogue that has been changed or deleted since never comes back.
 * Says whether it was filled and what in the feeds was left out.
 */
export async function seedSite(store: Store, site: string, { feeds, dialogues }: Seed, now: Date) {
  const { meetings, problems } = read(feeds, now)
  const filled = await store.seed(site, { meetings, dialogues }, now)
  return { filled, problems }
}

/** Reads a site's feeds again, and says what was left out of them. Feeds that give nothing leave the list as old as it is. */
export async function readFeeds(store: Store, site: string, feeds: Feed[], now: Date): Promise<FeedProblem[]> {
  const { meetings, problems } = read(feeds, now)
  if (meetings.length > 0 || problems.length === 0) await store.keepMeetings(site, meetings, now)
  return problems
}
