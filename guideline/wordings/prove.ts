import { type Finish, findingOf, type Hit, meets, over } from '../hit.ts'
import { calm } from './calm.ts'
import { doubt } from './doubt.ts'
import { ownHat } from './hat.ts'
import { plainly } from './plainly.ts'
import type { Swap, Wording } from './wording.ts'

/** Which rules have calmer wordings, and how they are made. */
const swaps: Record<string, Swap> = {
  'person-attack': calm,
  dehumanise: calm,
  heat: plainly,
  role: ownHat,
  unsourced: doubt,
}

/** How many wordings of a sentence are tried, and how long it may be: each is read again as a text of its own. */
const MOST = 6
const LONGEST = 600

/**
 * Gives each finding the first of its wordings that does what it promises: put in, the rule is silent about it, and nothing
 * is found that was not found before. A finding is as long as its wording; those that it takes with it are no longer said.
 */
export const prove: Finish = (hits, text, again) => {
  let tries = text.length > LONGEST ? 0 : MOST
  for (const hit of hits) {
    // What another wording takes along needs none of its own.
    if (tries <= 0 || hits.some((other) => other.replacement !== undefined && meets(hit, other))) continue
    for (const wording of wordingsOf(hit)) {
      if (tries-- <= 0) break
      const proven = proveOne(hit, wording, hits, text, again)
      if (proven === undefined) continue
      hit.start = wording.start
      hit.end = wording.end
      hit.quote = text.slice(hit.start, hit.end)
      hit.replacement = proven
      break
    }
  }
  return hits
    .filter((hit, i) => !hits.some((other, j) => i !== j && meets(hit, other) && takes(other, hit, j < i)))
    .map(findingOf)
}

function* wordingsOf({ rule, seen, begins }: Hit): Iterable<Wording> {
  for (const { reading, match, start, end } of seen) {
    reading.match = match
    for (const wording of swaps[rule]?.(reading, start, end) ?? [])
      if (wording) yield { ...wording, start: wording.start + begins, end: wording.end + begins }
  }
}

/** Whether one finding's wording makes another unneeded: that of the longer does, of two alike the first. */
function takes(one: Hit, other: Hit, first: boolean): boolean {
  const longer = one.end - one.start - (other.end - other.start)
  return one.replacement !== undefined && (other.replacement === undefined || longer > 0 || (longer === 0 && first))
}

function proveOne(
  { rule }: Hit,
  { start, end, replacement: offered }: Wording,
  hits: Hit[],
  text: string,
  again: (text: string) => Hit[],
): string | undefined {
  let replacement = offered
  const wording = { start, end, replacement }
  // A threat is never softened by taking it out with something else.
  if (hits.some((hit) => hit.level === 'stop' && over(hit, wording))) return undefined
  for (let round = 0; round < 3; round++) {
    const until = start + replacement.length
    const after = again(text.slice(0, start) + replacement + text.slice(end))
    const still = after.find((hit) => hit.rule === rule && hit.start < until && start < hit.end)
    if (!still) {
      const known = after.every((hit) => hits.some((before) => before.rule === hit.rule))
      return known && after.length < hits.length ? replacement : undefined
    }
    let next: Wording | undefined
    for (const other of wordingsOf(still))
      if (other.start >= start && other.end <= until) {
        next = other
        break
      }
    if (!next) return undefined
    replacement = replacement.slice(0, next.start - start) + next.replacement + replacement.slice(next.end - start)
  }
  return undefined
}
