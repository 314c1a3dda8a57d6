import * as z from 'zod/mini'
import { erase, eraseOld, keep, kept } from './vault.ts'

const day = 86_400_000
/** How long a draft may lie before it is erased. */
export const longest = 7 * day
/** How far ahead its writer may be reminded: a day at the least is left to look at it. */
export const furthest = 6 * day

/** A draft that lies on the device until its writer has slept on it. Times are ms since 1970. */
const Parked = z.object({
  text: z.string(),
  parkedAt: z.number(),
  wakeAt: z.number(),
  /** The writer has been told that it is time. */
  told: z.boolean(),
})
export type Parked = z.infer<typeof Parked> & { id: string }

/** Lays a draft to rest until a time, and gives its id. It is erased after seven days. */
export async function park(text: string, wakeAt: number, now: number): Promise<string> {
  const id = crypto.randomUUID()
  await keep('parked', id, { text, parkedAt: now, wakeAt, told: false }, now + longest)
  return id
}

/** The drafts at rest, the next to wake first. Those that have lain too long are gone. */
export async function parked(now: number): Promise<Parked[]> {
  return (await kept('parked', Parked, now)).sort((one, other) => one.wakeAt - other.wakeAt)
}

/** Erases a draft: it has been used, or is not wanted. */
export const unpark = (id: string): Promise<undefined> => erase('parked', id)

/**
 * Looks after the drafts: erases the old, and gives those that are due, those of them that the writer has not been told of
 * yet (told from now on), and when to look again.
 */
export async function tend(now: number): Promise<{ due: Parked[]; untold: Parked[]; next?: number }> {
  await eraseOld('parked', now)
  const all = await parked(now)
  const due = all.filter(({ wakeAt }) => wakeAt <= now)
  const untold = due.filter(({ told }) => !told)
  for (const { id, ...draft } of untold) {
    try {
      await keep('parked', id, { ...draft, told: true }, draft.parkedAt + longest)
    } catch {
      // Where the disk is full its writer is told once more.
    }
  }
  const times = all.flatMap(({ wakeAt, parkedAt }) => [wakeAt, parkedAt + longest]).filter((time) => time > now)
  return { due, untold, ...(times.length > 0 && { next: Math.min(...times) }) }
}
