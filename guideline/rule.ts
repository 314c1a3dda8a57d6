import type { Language, Text } from '../languages/index.ts'

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
  /** A calmer wording that can replace the words from `start` to `end`, where there is one. */
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
