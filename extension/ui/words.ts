import type { Finding } from '../../guideline/rule.ts'
import { type Counted, count, type Language, say, type Text } from '../../languages/index.ts'
import type { Engine } from '../engine.ts'
import { strings } from '../strings.ts'

/** How the interface speaks: its language, and what the rules say. */
export class Words {
  readonly language: Language
  readonly sayings: Engine['sayings']

  constructor(language: Language, sayings: Engine['sayings']) {
    this.language = language
    this.sayings = sayings
  }

  say(text: Text, values?: Record<string, string | number>): string {
    return say(text, this.language, values)
  }

  count(text: Counted, n: number): string {
    return count(text, this.language, n)
  }

  /** «3 å se på», or that there is nothing. */
  toLookAt(n: number): string {
    return n === 0 ? this.say(strings.nothing) : this.count(strings.toLookAt, n)
  }

  /** Words in the language's quotation marks; a long passage is cut at a word. */
  quoted(words: string, most = 240): string {
    const line = words.replace(/\s+/g, ' ')
    const cut = line.length > most ? `${line.slice(0, line.lastIndexOf(' ', most) + 1 || most).trimEnd()} …` : line
    return this.say(strings.quoted, { words: cut })
  }

  question({ rule }: Finding): string {
    const sayings = this.sayings(rule)
    return sayings ? this.say(sayings.question) : ''
  }
}
