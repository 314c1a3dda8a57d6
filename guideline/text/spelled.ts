import type { Lexicon } from '../lexicon/lexicon.ts'
import { spelled, spelledLetter } from './disguise.ts'
import { DOT, SPACE, SYMBOL, Word } from './words.ts'

/** How many letters in a row may spell a word; more than that is a pattern, not a word. */
const SHORTEST_SPELLED = 4
const LONGEST_SPELLED = 60

/** Puts letters that are written one by one together again, where they spell a word that people hide. */
export function joinSpelled(words: Word[], text: string, lexicon: Lexicon): Word[] {
  const single = (word: Word) =>
    word.end - word.start === 1 || (word.end - word.start === 2 && text.codePointAt(word.start)! > 0xffff)
  for (let from = 0; from < words.length; from++) {
    if (!single(words[from]!)) {
      if (words[from]!.set === 0) joinHalves(words, from, text, lexicon)
      continue
    }
    let end = from + 1
    while (end < words.length && single(words[end]!)) end++
    if (end - from >= SHORTEST_SPELLED && end - from <= LONGEST_SPELLED) joinRun(words, from, end, text, lexicon)
    if (end - from > LONGEST_SPELLED) from = end - 1
  }
  return words
}

/** Joins the longest word spelled by letters of a run, if any; the words after it move up. */
function joinRun(words: Word[], from: number, end: number, text: string, lexicon: Lexicon): void {
  const letters = words.slice(from, end).map((word) => spelledLetter(text.slice(word.start, word.end)))
  for (let length = Math.min(24, letters.length); length >= SHORTEST_SPELLED; length--) {
    const value = lexicon.hiddenWord(letters.slice(0, length).join(''))
    if (value === 0) continue
    replace(words, from, length, value, lexicon)
    return
  }
}

/** `idi.ot`, `jæv la`: two halves that no list knows, glued or one of them very short. */
function joinHalves(words: Word[], at: number, text: string, lexicon: Lexicon): void {
  const one = words[at]!
  const other = words[at + 1]
  if (!other || (other.set > 0 && other.languages > 0)) return
  const glued = (other.before & SPACE) === 0 && (other.before & (SYMBOL | DOT)) !== 0
  const short =
    Math.min(one.end - one.start, other.end - other.start) <= 3 && (other.before & ~SPACE) === 0 && !one.languages
  if (!glued && !short) return
  const length = one.end - one.start + other.end - other.start
  if (length < 5 || length > 16) return
  const value = spelled(text.slice(one.start, one.end) + text.slice(other.start, other.end), lexicon)
  if (value !== 0) replace(words, at, 2, value, lexicon)
}

function replace(words: Word[], from: number, length: number, value: number, lexicon: Lexicon): void {
  const joined = new Word(words[from]!.start, words[from + length - 1]!.end)
  joined.before = words[from]!.before
  joined.flags = words[from]!.flags
  lexicon.know(joined, value)
  words.splice(from, length, joined)
}
