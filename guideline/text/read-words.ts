import type { Lexicon } from '../lexicon/lexicon.ts'
import { A_RING, APOSTROPHE, EMOJI, FOREIGN, fold, LOOKALIKE, mix, pictureName, UNSEEN } from './characters.ts'
import { unmask } from './disguise.ts'
import {
  ALL_CAPS,
  CAPITAL,
  CLOSING,
  COLON,
  COMMA,
  DOT,
  HASH,
  MENTION,
  MIXED,
  NUMBER,
  OPENING,
  PICTURE,
  SPACE,
  STRANGE,
  STRETCHED,
  SYMBOL,
  Word,
} from './words.ts'

const LONGEST = 48
/** The hashes of the word being read, up to each of its letters. */
const hashes = new Int32Array(LONGEST + 1)
const codes = new Uint8Array(LONGEST + 1)
const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0x60, 0xb4])
/** What the signs between words tell, by their code unit. */
const between = signsBetween([
  [' \t\u00a0\u202f\n\r\u2003\u2009', SPACE],
  [',;()–—[]{}!?', COMMA],
  [':…', COLON],
  ['.', DOT],
  ['#', HASH],
  ['«“„‘', OPENING],
  ['»', CLOSING],
])
/** The code of s. */
const LETTER_S = 19
/** Signs that stand in for a letter when they are glued between letters. */
const STANDS_IN = new Set([...'@$*#%!€|•+'].map((c) => c.charCodeAt(0)))

/** Reads a sentence's words, each looked up as it ends: plain, as a compound, as a genitive, then behind its disguise. */
export function readWords(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = []
  const length = text.length
  let before = 0
  let at = 0
  while (at < length) {
    let unit = text.charCodeAt(at)
    let code = fold(unit, text, at) & 63
    if (code === 0 || code === UNSEEN) {
      if (unit === 0x40 && fold(text.charCodeAt(at + 1), text, at + 1)) {
        const end = endOf(text, at + 1)
        words.push(flagged(at, end, MENTION, before))
        before = 0
        at = end
        continue
      }
      if (code === 0) before |= between[unit] || gapSign(text, at, unit)
      at += unit >= 0xd800 && unit < 0xdc00 ? 2 : 1
      continue
    }
    if (code === EMOJI) {
      const end = at + (unit >= 0xd800 && unit < 0xdc00 ? 2 : 1)
      const word = flagged(at, end, PICTURE, before)
      lexicon.know(word, lexicon.find(pictureName(text.slice(at, end))))
      words.push(word)
      before = 0
      at = end
      continue
    }
    const start = at
    let hash = 0
    let count = 0
    let upper = 0
    let digits = 0
    let letters = 0
    let flags = 0
    let run = 0
    let last = 0
    let beforeLast = 0
    while (at < length) {
      unit = text.charCodeAt(at)
      const folded = fold(unit, text, at)
      code = folded & 63
      if (code === 0) {
        if (letters > 0 && APOSTROPHES.has(unit) && isLetter(text, at + 1) && keepsApostrophe(text, at))
          code = APOSTROPHE
        else if (letters > 0 && STANDS_IN.has(unit) && standsIn(text, at, unit)) {
          flags |= MIXED
          at++
          continue
        } else break
      } else if (code === EMOJI) break
      const wide = unit >= 0xd800 && unit < 0xdc00
      if (code === UNSEEN) {
        const letter = marked(last, unit)
        if (letter > 0 && count < LONGEST) {
          hash = mix(hashes[count - 1]!, letter)
          hashes[count] = hash
          codes[count - 1] = letter
          last = letter
        } else flags |= STRANGE
        at += wide ? 2 : 1
        continue
      }
      if (folded & LOOKALIKE) flags |= STRANGE
      if (code < 30) {
        letters++
        if (unit < 0xdf && (unit & 32) === 0) upper++
      } else if (code < 40) digits++
      else if (code === FOREIGN) letters++
      run = code === last ? run + 1 : 1
      if (run === 3) flags |= STRETCHED
      beforeLast = last
      last = code
      hash = mix(hash, code)
      if (count < LONGEST) {
        codes[count] = code
        hashes[++count] = hash
      }
      at += wide ? 2 : 1
    }
    const word = new Word(start, at)
    word.before = before
    before = 0
    if (digits > 0 && letters === 0) flags |= NUMBER
    else if (digits > 0) flags |= MIXED
    if (upper > 0) flags |= (text.charCodeAt(start) | 32) !== text.charCodeAt(start) ? CAPITAL : 0
    if (upper > 1 && upper === letters) flags |= ALL_CAPS
    word.flags = flags
    word.hash = hash
    // A genitive or passive is looked up without its s.
    const bare = letters > 2 && last === LETTER_S && count > 3 ? count - (beforeLast === APOSTROPHE ? 2 : 1) : 0
    let value = flags & NUMBER ? 0 : lexicon.lookUp(codes, hashes, count, bare)
    if (value === 0 && flags & (MIXED | STRANGE | STRETCHED)) value = unmask(text.slice(start, at), lexicon)
    if (value !== 0) lexicon.know(word, value)
    words.push(word)
  }
  return words
}

function signsBetween(signs: [signs: string, tells: number][]): Uint8Array {
  const between = new Uint8Array(0x2040)
  for (const [all, tells] of signs) for (const sign of all) between[sign.charCodeAt(0)] = tells
  return between
}

const isLetter = (text: string, at: number) => {
  const code = at < text.length ? fold(text.charCodeAt(at), text, at) & 63 : 0
  return code > 0 && code < 30
}

/** Whether a word goes on after an apostrophe: `don't` is one word, `you're` and `council's` are two. */
const keepsApostrophe = (text: string, at: number) => /^t(?![a-z])/i.test(text.slice(at + 1, at + 3))

/** Whether a sign glued to a word stands for a letter: another letter follows, or more of the same stars. */
function standsIn(text: string, at: number, unit: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (unit === 0x40 && /^@[\w-]+\.\w/.test(text.slice(at, at + 80))) return false
  if (isLetter(text, at + 1)) return true
  if (unit === 33 || unit === 43) return false
  return STANDS_IN.has(next) && (next === unit || isLetter(text, at + 2))
    ? true
    : unit === 42 && text.charCodeAt(at - 1) === 42
}

function flagged(start: number, end: number, flags: number, before: number): Word {
  const word = new Word(start, end)
  word.flags = flags
  word.before = before
  return word
}

/** Where a mention ends. */
function endOf(text: string, from: number): number {
  let at = from
  while (
    at < text.length &&
    (fold(text.charCodeAt(at), text, at) & 63 || /[._-]/.test(text[at]!)) &&
    text.charCodeAt(at) < 0xd800
  )
    at++
  return Math.max(at, from + 1)
}

/** The letter that a ring or two dots make of the one before: å, ä or ö; any other unseen sign is a disguise, and makes none. */
function marked(last: number, unit: number): number {
  if (unit === 0x030a && last === 1) return A_RING
  if (unit !== 0x0308) return 0
  return last === 1 ? A_RING + 1 : last === 15 ? A_RING + 2 : 0
}

/** What a sign between words tells that is not in the table. Straight quotation marks open or close by what they lean on. */
function gapSign(text: string, at: number, unit: number): number {
  if (unit === 0x22 || unit === 0x201d || unit === 0x27 || unit === 0x2019) {
    const leans = at > 0 && !/[\s([{«–-]/.test(text[at - 1]!)
    const follows = at + 1 < text.length && !/[\s.,;:!?)\]}»]/.test(text[at + 1]!)
    if (leans && follows) return 0
    if (unit === 0x201d && (leans || !follows)) return CLOSING
    return follows && !leans ? OPENING : leans ? CLOSING : 0
  }
  return SYMBOL
}
