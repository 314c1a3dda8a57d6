import { type Engine, SIGHT } from './engine.ts'
import type { CheckOptions, Finding, Report } from './rule.ts'
import { guessLanguage } from './text/language.ts'
import { Sentence, sentenceEnd } from './text/sentence.ts'

/** How far into the next sentence it is read to know where one ends. */
const LOOKAHEAD = 3

/**
 * One text and what was found in it. A text is a row of sentences; the findings of one depend on it and on the few around
 * it, never on more. So an edit reads the sentences it touched anew, asks again for those that can see them, and leaves
 * the rest as it was: the answer is the same as that of a check of the whole.
 */
export class Checker {
  readonly #engine: Engine
  readonly #options: CheckOptions
  readonly #sentences: Sentence[]
  /** The findings of each sentence, counted from its start. */
  readonly #findings: Finding[][]
  /** How long each sentence is: read at every edit, so kept close together. */
  readonly #lengths: number[]
  readonly #counts = [0, 0, 0, 0, 0, 0]

  constructor(engine: Engine, text: string, options: CheckOptions) {
    this.#engine = engine
    this.#options = options
    this.#sentences = engine.read(text)
    this.#findings = this.#sentences.map((_, at) => engine.find(this.#sentences, at, options))
    this.#lengths = this.#sentences.map(({ text }) => text.length)
    for (const sentence of this.#sentences) this.#count(sentence, 1)
  }

  /** The text as it stands. */
  get text(): string {
    return this.#sentences.map(({ text }) => text).join('')
  }

  /** What is found in the text as it stands. */
  report(): Report {
    const language = guessLanguage(this.#counts)
    const findings: Finding[] = []
    let start = 0
    for (let at = 0; at < this.#lengths.length; at++) {
      for (const finding of this.#findings[at]!)
        if (language !== 'unknown' || this.#engine.isAlways(finding.rule))
          findings.push({ ...finding, start: finding.start + start, end: finding.end + start })
      start += this.#lengths[at]!
    }
    return { language, findings }
  }

  /** Takes `removed` code units out at `start` and puts `inserted` in their place. Places outside the text are moved to its edge. */
  edit(start: number, removed: number, inserted: string): Report {
    const sentences = this.#sentences
    let first = 0
    let before = 0
    while (first < sentences.length && before + this.#lengths[first]! < start) before += this.#lengths[first++]!
    // Where a sentence ends depends on how the next one begins.
    if (first > 0 && start - before <= LOOKAHEAD) before -= this.#lengths[--first]!
    let last = first
    let old = ''
    const from = Math.max(0, start - before)
    while (last < sentences.length && old.length < from + removed) old += sentences[last++]!.text
    const at = Math.min(from, old.length)
    let text = old.slice(0, at) + inserted + old.slice(at + removed)
    const changed = at + inserted.length
    /** Where a sentence began before the edit, after the place of change: from there on nothing is different. */
    const begun = new Map([[text.length, last]])
    const read: Sentence[] = []
    let next = last
    let begins = 0
    while (begins < text.length || next < sentences.length) {
      const end = sentenceEnd(text, begins)
      if (end >= text.length && next < sentences.length) {
        // What comes next decides whether a sentence ends here.
        text += sentences[next++]!.text
        begun.set(text.length, next)
        continue
      }
      read.push(new Sentence(text.slice(begins, end), this.#engine.lexicon))
      begins = end
      const same = begun.get(begins)
      if (begins < changed || same === undefined) continue
      last = same
      break
    }
    if (begins >= text.length) last = next
    for (const sentence of sentences.slice(first, last)) this.#count(sentence, -1)
    for (const sentence of read) this.#count(sentence, 1)
    sentences.splice(first, last - first, ...read)
    this.#lengths.splice(first, last - first, ...read.map(({ text }) => text.length))
    this.#findings.splice(first, last - first, ...read.map(() => []))
    const end = Math.min(sentences.length, first + read.length + SIGHT)
    for (let at = Math.max(0, first - SIGHT); at < end; at++) {
      const touched = at >= first && at < first + read.length
      if (touched || sentences[at]!.dependent) this.#findings[at] = this.#engine.find(sentences, at, this.#options)
    }
    return this.report()
  }

  #count(sentence: Sentence, sign: number): void {
    for (let i = 0; i < 6; i++) this.#counts[i]! += sign * sentence.counts[i]!
  }
}
