/** How a word is written, one bit each. */
export const CAPITAL = 1
export const ALL_CAPS = 2
export const NUMBER = 4
/** Written with look-alike letters, unseen signs, or symbols for letters. */
export const STRANGE = 8
export const PICTURE = 16
export const MENTION = 32
export const LINK = 64
export const NAMED = 128
export const QUOTED = 256
export const STRETCHED = 512
export const MIXED = 1024

/** What stands between a word and the one before it, one bit each. */
export const SPACE = 1
export const COMMA = 2
export const COLON = 4
export const OPENING = 8
export const CLOSING = 16
export const SYMBOL = 32
export const DOT = 64
export const HASH = 128

/** One word of a sentence. Offsets count from the sentence's start. */
export class Word {
  start: number
  end: number
  /** The set of classes it belongs to, an index into the lexicon; 0 is none. */
  set = 0
  /** The languages that know it, one bit each. */
  languages = 0
  /** The first part of its hash. */
  hash = 0
  flags = 0
  before = 0
  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

/** Whether a clause ends before a word: a comma, a colon, a bracket, or a sign with room around it. */
export const breaksBefore = (word: Word): boolean =>
  (word.before & (COMMA | COLON)) !== 0 || (word.before & (SYMBOL | SPACE)) === (SYMBOL | SPACE)
