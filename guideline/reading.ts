import type { Lexicon } from './lexicon/lexicon.ts'
import { hashOf } from './lexicon/table.ts'
import type { Match } from './pattern.ts'
import type { CheckOptions } from './rule.ts'
import type { Sentence } from './text/sentence.ts'

/** What Nynorsk alone has, in words that no list knows. */
const NYNORSK =
  /(?:lagde?|stengde?|selde?|øy[a-z]+|aste?|ane|leg|legging|[a-z]inga)(?![a-zæøå])|(?:sjuk|skul|heim|gjer|kjem|hald|seier|frå|meir|heil|vegen|ein)|rykte om/gi

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

  /** Whether a word of this sentence has a class. */
  is(at: number, name: string): boolean {
    const word = this.sentence.words[at]
    return word !== undefined && word.set > 0 && this.lexicon.has(word.set, this.lexicon.classOf(name))
  }

  /** Whether a sentence has a word of one of the classes, or one of the very words, given as `A|B|word`. */
  has(names: string, sentence: Sentence | undefined = this.sentence): boolean {
    return (
      sentence !== undefined &&
      names
        .split('|')
        .some((name) =>
          name.charCodeAt(0) < 91
            ? sentence.has(this.lexicon.classOf(name), this.lexicon)
            : sentence.hasWord(hashOf(name)),
        )
    )
  }

  /** Whether this sentence or one beside it has a word of each of these, given as `A|B|word`. */
  around(...each: string[]): boolean {
    return each.every((names) => [0, -1, 1].some((distance) => this.has(names, this.near(distance))))
  }

  /** The language that knows most words of this sentence, then of its neighbours: the ending of a word depends on it. */
  get language(): 'nb' | 'nn' | 'sv' | 'en' {
    const counts = [0, 0, 0, 0]
    for (const distance of [0, -1, 1, -2])
      this.near(distance)
        ?.counts.slice(0, 4)
        .forEach((count, i) => {
          counts[i]! += distance === 0 ? count * 2 : count
        })
    counts[1]! += 2 * (this.sentence.text.match(NYNORSK)?.length ?? 0)
    const most = Math.max(...counts)
    return (['nb', 'nn', 'sv', 'en'] as const)[counts.indexOf(most)]!
  }
}
