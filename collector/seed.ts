import type { DialogueTexts } from '../contract/dialogue.ts'
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

/**
 * Fills a site from its feeds and dialogues, once: a site that has been filled is never touched again, so nothing that
 * has been changed or deleted since comes back. Says whether it was filled and what in the feeds was left out.
 */
export async function seedSite(store: Store, site: string, { feeds, dialogues }: Seed, now: Date) {
  const readings = feeds.map(({ source, content, ...options }) => sources[source].read(content, { ...options, now }))
  const problems: FeedProblem[] = readings.flatMap((reading) => reading.problems)
  const meetings = readings.flatMap((reading) => reading.meetings)
  const filled = await store.seed(site, { meetings, dialogues }, now)
  return { filled, problems }
}
