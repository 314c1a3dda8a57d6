import type { Reading } from './reading.ts'
import { breaksBefore } from './text/words.ts'

const PREPOSITION = 'av|fra|frå|från|til|till|for|för|om|of|from|by|to|i|in|på|at|hos|with|med|s'
const PEOPLE = 'ROLE|STAFF|PERSON|KIN|YOU|HE|THEY|INSULT|NAME'
const ABUSE = 'INSULT|INSULT_ADJ|EVIL|BEAST|DIRT'
const ENGLISH = 8

/**
 * Whether what matched is said of somebody else: not of the writer, nor of the proposal that somebody made ("the mayor's plan
 * is stupid"), nor with a word that only looks like one of abuse in another language (English "late", "dust").
 */
export function isAimed(reading: Reading): boolean {
  const { match, sentence } = reading
  const { words } = sentence
  const first = match.places[0]!
  const isWriter = (at: number) => reading.is(at, 'I') || (reading.is(at, 'ME') && !reading.is(at, 'WE'))
  for (let at = first - 1; at <= match.to; at++) if (isWriter(at)) return false
  if (reading.is(first - 1, 'BE') && isWriter(first - 2)) return false
  return !isForeign(reading) && !(match.places.length > 1 && leansBack(reading, first, words.length))
}

/** Whether a word of abuse is no English one, though the sentence is English. */
export function isForeign(reading: Reading): boolean {
  return reading.match.places.some((place) => {
    const { languages } = reading.sentence.words[place]!
    if (languages === 0 || languages & ENGLISH || !reading.isAny(place, ABUSE)) return false
    const { counts } = reading
    return counts[3]! > Math.max(...counts.slice(0, 3))
  })
}

/** Whether the one who is named is only whose, or from whom, something is. */
function leansBack(reading: Reading, first: number, count: number): boolean {
  const { words } = reading.sentence
  const next = words[first + 1]
  const isPerson = (at: number) => reading.isAny(at, PEOPLE)
  if (!isPerson(first)) return false
  const word = reading.word(first).toLowerCase()
  if (first + 1 < count && next && !breaksBefore(next) && word.length > 1 && word.endsWith('s') && !word.endsWith('ss'))
    if (next.start - words[first]!.end === 1 && !reading.is(first + 1, 'BE') && reading.match.places[1] !== first + 1)
      return !reading.says(first + 1, PREPOSITION)
  if (reading.says(first + 1, 's')) return true
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    if (breaksBefore(words[at + 1]!)) return false
    if (reading.says(at, PREPOSITION)) return at > 0 && !isPerson(at - 1)
  }
  return false
}
