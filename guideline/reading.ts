import type { Lexicon } from './lexicon/lexicon.ts'
import { hashOf } from './lexicon/table.ts'
import type { Match } from './pattern.ts'
import type { CheckOptions } from './rule.ts'
import type { Sentence } from './text/sentence.ts'
import { NAMED } from './text/words.ts'

/** What a rule sees of a sentence: its words, what matched, its neighbours, and the writer's circumstances. */
export class Reading {
  readonly sentences: readonly Sentence[]
  readonly at: number
  readonly lexicon: Lexicon
  readonly options: CheckOptions
  match: Match = { places: [], from: 0, to: 0 }
  /** Whether anything was asked of a neighbour: if not, the answer holds whatever they become. */
  askedNeighbours = false

  constructor(sentences: readonly Sentence[], at: number, lexicon: Lexicon, options: CheckOptions) {
    this.sentences = sentences
    this.at = at
    this.lexicon = lexicon
    this.options = options
  }

  get sentence(): Sentence {
    return this.sentences[this.at]!
  }

  /** A neighbour, -1 the one before. */
  near(distance: number): Sentence | undefined {
    if (distance !== 0) this.askedNeighbours = true
    return this.sentences[this.at + distance]
  }

  /** The text of a word of this sentence. */
  word(at: number): string {
    const word = this.sentence.words[at]
    return word ? this.sentence.text.slice(word.start, word.end) : ''
  }

  /** Whether a word of this sentence is one of these, given as `a|b`. */
  says(at: number, words: string): boolean {
    const word = this.word(at)
    return word !== '' && `|${words}|`.includes(`|${word.toLowerCase()}|`)
  }

  /** Whether a word of this sentence has a class; NAME is known by how it is written. */
  is(at: number, name: string): boolean {
    const word = this.sentence.words[at]
    if (name === 'NAME') return word !== undefined && (word.flags & NAMED) !== 0
    return word !== undefined && word.set > 0 && this.lexicon.has(word.set, this.lexicon.classOf(name))
  }

  /** Whether a word of this sentence has one of the classes, given as `A|B`. */
  isAny(at: number, names: string): boolean {
    for (const name of names.split('|')) if (this.is(at, name)) return true
    return false
  }

  /** Whether a sentence has a word of one of the classes, or one of the very words, given as `A|B|word`. */
  has(names: string, sentence: Sentence | undefined = this.sentence): boolean {
    if (sentence)
      for (const name of names.split('|')) {
        const isClass = name.charCodeAt(0) < 91
        if (isClass ? sentence.has(this.lexicon.classOf(name), this.lexicon) : sentence.hasWord(hashOf(name)))
          return true
      }
    return false
  }

  /** Whether this sentence or one beside it has a word of each of these, given as `A|B|word`. */
  around(...each: string[]): boolean {
    return each.every((names) => [0, -1, 1].some((distance) => this.has(names, this.near(distance))))
  }

  /** How many words of this sentence each language knows, and half as much of its neighbours: nb, nn, sv, en. */
  get counts(): number[] {
    const counts = [0, 0, 0, 0]
    for (const distance of [0, -1, 1, -2])
      this.near(distance)
        ?.counts.slice(0, 4)
        .forEach((count, i) => {
          counts[i]! += distance === 0 ? count * 2 : count
        })
    return counts
  }
}
