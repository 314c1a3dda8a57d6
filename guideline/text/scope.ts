import type { Match } from '../pattern.ts'
import type { Reading } from '../reading.ts'
import { QUOTED } from './words.ts'

/** Whose words they are. Who quotes a threat to report it has not threatened anyone. */

const wordsOf = (match: Match) => Array.from({ length: match.to - match.from + 1 }, (_, i) => match.from + i)

/** Whether the sentence or one beside it condemns what is said in it. */
export const isCondemned = (reading: Reading): boolean => reading.around('CONDEMN')

/** Whether a word stands in a quotation that another sentence opens or closes. */
function quotedAcross(reading: Reading, place: number): boolean {
  const { sentence } = reading
  if (sentence.closes >= 0 && place < sentence.closes)
    return [-1, -2, -3].some((far) => (reading.near(far)?.opens ?? -1) >= 0)
  if (sentence.opens >= 0 && place >= sentence.opens)
    return [1, 2, 3].some((far) => (reading.near(far)?.closes ?? -1) >= 0)
  if (sentence.opens >= 0 || sentence.closes >= 0) return false
  const openBefore = [-1, -2, -3].find(
    (far) => (reading.near(far)?.opens ?? -1) >= 0 || (reading.near(far)?.closes ?? -1) >= 0,
  )
  const closeAfter = [1, 2, 3].find(
    (far) => (reading.near(far)?.opens ?? -1) >= 0 || (reading.near(far)?.closes ?? -1) >= 0,
  )
  return (
    openBefore !== undefined &&
    closeAfter !== undefined &&
    closeAfter - openBefore <= 4 &&
    (reading.near(openBefore)?.opens ?? -1) >= 0 &&
    (reading.near(closeAfter)?.closes ?? -1) >= 0
  )
}

/** Whether what matched is somebody else's words. */
export function isQuoted(match: Match, reading: Reading): boolean {
  const { quoted, opens, closes } = reading.sentence
  let among = quoted > 0 || opens >= 0 || closes >= 0
  for (let far = -1; far >= -3 && !among; far--) {
    const before = reading.near(far)
    among = before !== undefined && (before.opens >= 0 || before.closes >= 0)
  }
  return among && isOthers(match, reading)
}

/**
 * Among quotations, whether what matched is somebody else's words: it stands inside quotation marks, and something outside them is the
 * writer's own. Scare quotes round one word, a draft that is one long quotation, and quoting in order to agree are not that.
 */
function isOthers(match: Match, reading: Reading): boolean {
  const { words } = reading.sentence
  const quoted = words.slice(match.places[0], match.places.at(-1)! + 1).filter(({ flags }) => flags & QUOTED).length
  // What goes from the writer's own words into somebody else's, or over them, is not said by the writer. One word is a scare quote.
  const mixed = quoted > 0 && match.places.some((place) => !(words[place]!.flags & QUOTED))
  if (mixed && reading.sentence.quoted > 1) return !endorses(reading)
  const inside = wordsOf(match).every((place) => (words[place]!.flags & QUOTED) !== 0)
  const across = !inside && quotedAcross(reading, match.from)
  if (!inside && !across) return false
  const own =
    words.some((word) => !(word.flags & QUOTED)) || reading.near(1) !== undefined || reading.near(-1) !== undefined
  if (!own) return false
  const alone =
    inside &&
    match.from === match.to &&
    !(words[match.from - 1] && words[match.from - 1]!.flags & QUOTED) &&
    !(words[match.to + 1] && words[match.to + 1]!.flags & QUOTED)
  if (alone && !reading.has('MENTION|REPORT') && !isCondemned(reading)) return false
  return !endorses(reading)
}

/** How far into the sentence after a quotation an answer to it stands: "That is right." */
const ANSWER = 5

/** Whether the writer agrees with the quotation. */
function endorses(reading: Reading): boolean {
  if (isCondemned(reading)) return false
  return [0, 1].some((distance) => {
    const sentence = reading.near(distance)
    if (!sentence) return false
    return sentence.words.some(
      (word, at) =>
        !(word.flags & QUOTED) &&
        word.set > 0 &&
        (distance === 0 || at < ANSWER) &&
        reading.lexicon.has(word.set, reading.lexicon.classOf('ENDORSE')) &&
        !sentence.words
          .slice(Math.max(0, at - 3), at)
          .some((before) => before.set > 0 && reading.lexicon.has(before.set, reading.lexicon.classOf('NOT'))),
    )
  })
}

/** Whether what matched is told about and condemned: "to say that … is racism", "someone called her … We can't have that". */
export function isReported(match: Match, reading: Reading): boolean {
  const { words } = reading.sentence
  for (let at = match.places[0]! - 1; at >= Math.max(0, match.places[0]! - 8); at--)
    if (reading.is(at, 'REPORT') && !(reading.is(at - 1, 'I') || reading.is(at + 1, 'I'))) return isCondemned(reading)
  return (
    reading.sentence.quoted > 0 &&
    words.some((word, at) => at > match.to && (word.flags & QUOTED) === 0 && reading.is(at, 'REPORT')) &&
    isCondemned(reading)
  )
}
