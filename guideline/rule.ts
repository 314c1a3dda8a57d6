import type { Language, Text } from '../languages/index.ts'
import type { Reading } from './reading.ts'

/** How much a finding asks of the reader: a tip, a second look, a stop to think. Nothing is ever blocked. */
export type Level = 'note' | 'warn' | 'stop'

/** Something that a rule found. Offsets are UTF-16 positions in the text as it was given. */
export interface Finding {
  /** The rule's id, the name of its folder. */
  rule: string
  level: Level
  start: number
  end: number
  /** The words found, as they stand in the text. */
  quote: string
  /** A calmer wording that can replace the words from `start` to `end`, where there is one and wordings are offered. */
  replacement?: string
}

/** The answer of a check. Findings stand in the order of the text. */
export interface Report {
  /** The language that the text seems to be in. */
  language: Language | 'unknown'
  findings: Finding[]
}

/** What a rule says to the one who writes, in four languages side by side. Written with care: it never accuses. */
export interface Sayings {
  /** The rule in a few words, for lists and switches. */
  name: Text
  /** The square question. */
  question: Text
  /** One short paragraph: how the words can be read, never what they are. */
  explanation: Text
  /** Ways on, most useful first. */
  ways: Text[]
}

/** What a check may know besides the text. Nothing is read from the clock or the machine. */
export interface CheckOptions {
  /** The writer's time, for the one line that late evenings add to `heat`. */
  now?: Date
  /** Where the writer holds office. */
  country?: 'NO' | 'SE'
  /** In what capacity: a mayor speaks for the municipality, a member of a Swedish board may not look for sources. */
  role?: 'mayor' | 'board' | 'member'
  /** A municipality's own words and choices. */
  pack?: RulePack
}

/** A municipality's additions, as data: never code. See `pack.ts` for the guard and `contract/rule-pack.ts` for the schema. */
export interface RulePack {
  version: 1
  /** Whose pack it is, e.g. `Torgvik kommune`. */
  name: string
  /** Rules that are switched off, by id. */
  off?: string[]
  /** Words that are never pointed at: names of services, places and people. */
  allow?: string[]
  /** Words that a rule points at besides its own; whole words, as they are written. */
  words?: { rule: string; words: string[] }[]
  /** Own advice in place of a rule's explanation. */
  advice?: { rule: string; explanation: Text }[]
}

/** Why a rule is there: a principle, or a law while it is in force. Shown behind "Why?" only. */
export interface Ground {
  country: 'NO' | 'SE' | 'EU' | 'all'
  /** The law and its place, or the guideline. */
  source: string
  says: Text
  /** ISO dates; the last day on which it holds, where that is known. */
  validFrom?: string
  validTo?: string
  certainty: 'checked' | 'from-memory'
}

/** What a rule finds by itself. Offsets count from the sentence's start. */
export interface Found {
  start: number
  end: number
  level?: Level
}

/** What silences a group of patterns unless it says that it holds even then. */
export type Silence = 'quoted' | 'negated' | 'reported'

/** Patterns that say the same thing, with what must stand, or must not stand, in the same sentence. */
export interface Group {
  /** Of its findings, where it is not the rule's usual one. */
  level?: Level
  /** Patterns, one a line; see `pattern.ts`. */
  find: string
  /** Classes that must be in the sentence. */
  with?: string
  /** Classes, or `asked` for a question, that silence it. */
  unless?: string
  /** Classes that silence it where they stand in what matched, or in the four words behind it. */
  unlessHere?: string
  /** Classes that silence it from this sentence or the one before or after. */
  unlessNear?: string
  /** A class that must be in one of the two sentences before. */
  after?: string
  /** Holds even where it would be silent. */
  even?: Silence[]
  /** Whether what matched counts, for what patterns can't say. */
  when?: (reading: Reading) => boolean
}

/** One whole rule: what it looks for and what it says. */
export interface Rule {
  /** The name of its folder. */
  id: string
  /** Its usual level. */
  level: Level
  sayings: Sayings
  groups: Group[]
  /** What patterns can't say: findings of one sentence, offsets within it. */
  look?: (reading: Reading) => Found[]
  /** Rules of one family say one thing about the same words: the first in rank speaks. */
  family?: string
  rank?: number
  /** Looks at every text, whatever its language. */
  always?: true
}
