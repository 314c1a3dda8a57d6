import type { Match } from './pattern.ts'
import type { Reading } from './reading.ts'
import type { Finding } from './rule.ts'

/** How a hit was seen: what a calmer wording is made from. Where no pattern matched, `match` has no places. */
export interface Seen {
  reading: Reading
  match: Match
  start: number
  end: number
}

/** What a rule hit upon in a sentence, before it is settled how it is said. */
export interface Hit extends Finding {
  /** Where another hit gave way to this one, that one's too. */
  seen: Seen[]
  /** Where the sentence begins from which `seen` counts. */
  begins: number
  family: string | undefined
  rank: number
}

/** Makes the findings of a sentence out of its hits; `again` tells what is hit upon in another text in the sentence's place. */
export type Finish = (hits: Hit[], text: string, again: (text: string) => Hit[]) => Finding[]

export const over = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end

/** Whether two say something of the same words that one of them can say alone. */
export const meets = (one: Hit, other: Hit): boolean =>
  over(one, other) && (one.rule === other.rule || (one.family !== undefined && one.family === other.family))

/** A hit as a finding. */
export const findingOf = ({ seen: _seen, begins: _begins, family: _family, rank: _rank, ...finding }: Hit): Finding =>
  finding
