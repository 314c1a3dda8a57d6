import type { Reading } from '../reading.ts'
import { breaksBefore, OPENING } from '../text/words.ts'
import { languageOf } from './language.ts'

/** Words that may stand in place of others. */
export interface Wording {
  start: number
  end: number
  replacement: string
}

/**
 * Calmer wordings for what was found from `start` to `end` of a sentence, the nearest to it first. The first that proves
 * right is offered, and none is made after it; see `prove.ts`.
 */
export type Swap = (reading: Reading, start: number, end: number) => Iterable<Worded>

/** A wording, where one is whole. */
export type Worded = Wording | undefined
/** What is put in, by language. */
export type Forms = Record<ReturnType<typeof languageOf>, string>

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether a clause ends before a word, or the sentence does. */
export const ends = (reading: Reading, at: number): boolean => {
  const word = reading.sentence.words[at]
  return !word || breaksBefore(word)
}

/** Puts words in place of others, with a capital where they begin a sentence that had one. */
export function put(reading: Reading, from: number, to: number, replacement: string): Worded {
  const { words } = reading.sentence
  const [first, last] = [words[from], words[to]]
  if (!first || !last) return undefined
  const initial = reading.word(0).charAt(0)
  const capital = from === 0 && initial !== initial.toLowerCase()
  return { start: first.start, end: last.end, replacement: capital ? upper(replacement) : replacement }
}

/** The signs that close a sentence behind a word. */
export const signsAfter = ({ sentence: { words, text } }: Reading, at: number): string =>
  /^[.!?…]*/.exec(text.slice(words[at]!.end))![0]

/** Takes words out, and the comma that set them apart. The word beside them is written anew, so that something is put in. */
export function drop(reading: Reading, from: number, to: number): Worded {
  const { words } = reading.sentence
  const [before, first, last, after] = [words[from - 1], words[from], words[to], words[to + 1]]
  if (!first || !last || first.before & OPENING) return undefined
  const leans = reading.isAny(from - 1, 'DET|MY|YOUR|HIS|OF|TO|SO') && !ends(reading, from)
  if (leans && ends(reading, to + 1)) return undefined
  if (after && !(after.before & OPENING) && !(before && ends(reading, to + 1))) {
    const next = reading.word(to + 1)
    if (before && languageOf(reading) === 'en' && /^an?$/i.test(reading.word(from - 1)))
      return put(reading, from - 1, to + 1, `${/^[aeiou]/i.test(next) ? 'an' : 'a'} ${next}`)
    return put(reading, from, to + 1, next)
  }
  return before && { start: before.start, end: last.end, replacement: reading.word(from - 1) }
}

/** Those wordings that there are. */
export const whole = (...wordings: Worded[]): Wording[] => wordings.filter((wording) => wording !== undefined)

/** Where the words that describe somebody begin. */
export function described(reading: Reading, from: number, names: string): number {
  while (from > 0 && !ends(reading, from) && reading.isAny(from - 1, names)) from--
  return from
}
