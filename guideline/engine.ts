import { type Finish, findingOf, type Hit, meets } from './hit.ts'
import { Lexicon } from './lexicon/lexicon.ts'
import { anchors, frequent, words } from './lexicon/registry.ts'
import type { Match } from './pattern.ts'
import { PatternIndex } from './pattern-index.ts'
import { Reading } from './reading.ts'
import type { CheckOptions, Finding, Found, Group, Level, Rule, RulePack } from './rule.ts'
import { isQuoted, isReported } from './text/scope.ts'
import { Sentence, sentenceEnd } from './text/sentence.ts'
import { aliases, common } from './vocabulary/index.ts'

const ORDER: Record<Level, number> = { note: 1, warn: 2, stop: 3 }
const NONE: Finding[] = []
const UNMATCHED: Match = { places: [], from: 0, to: 0 }
/** How many sentences before and after one its findings can depend on. */
export const SIGHT = 3

/** Rules made ready: their words in one lexicon, their patterns in one index. Holds nothing of any text. */
export class Engine {
  /** How findings are made of hits: without calmer wordings, until they are offered. */
  static finish: Finish = (hits) => hits.map(findingOf)

  readonly lexicon = new Lexicon(words)
  readonly rules: readonly Rule[]
  readonly #index = new PatternIndex<{ rule: Rule; group: Group }>({ aliases, common }, anchors, frequent)

  /** Words that a rule pack lets be. */
  readonly #allowed: ReadonlySet<string>

  constructor(rules: readonly Rule[], pack?: RulePack) {
    this.rules = rules
    this.#allowed = new Set(pack?.allow?.map((word) => word.toLowerCase()))
    for (const rule of rules) for (const group of rule.groups) this.#index.add(group.find, { rule, group })
    for (const { rule, words } of pack?.words ?? []) this.#addPack(rules, rule, words)
  }

  /** Whether a rule looks at every text, whatever its language. */
  isAlways(id: string): boolean {
    return this.rules.some((rule) => rule.id === id && rule.always)
  }

  /** A pack's words are looked for as they are written, each on its own. */
  #addPack(rules: readonly Rule[], id: string, words: readonly string[]): void {
    const rule = rules.find((rule) => rule.id === id)
    if (!rule) return
    const find = words
      .map(
        (word) =>
          `[ ${word
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ')} ]`,
      )
      .filter((line) => line !== '[ undefined ]')
    const group: Group = { find: find.join('\n') }
    this.#index.add(group.find, { rule, group })
  }

  /** Splits a text into its sentences, each read. */
  read(text: string): Sentence[] {
    const sentences: Sentence[] = []
    for (let from = 0; from < text.length; ) {
      const end = sentenceEnd(text, from)
      sentences.push(new Sentence(text.slice(from, end), this.lexicon))
      from = end
    }
    return sentences
  }

  /** Whether what was found is, or stands within, a name that a pack lets be. */
  #isAllowed(text: string, start: number, end: number): boolean {
    const lower = text.toLowerCase()
    return [...this.#allowed].some((name) => {
      for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1))
        if (at < end && start < at + name.length) return true
      return false
    })
  }

  /** The findings of one sentence among its neighbours; offsets count from the sentence's start. */
  find(sentences: readonly Sentence[], at: number, options: CheckOptions): Finding[] {
    const hits = this.#hits(sentences, at, options)
    if (hits.length === 0) return NONE
    // What is put in depends on the language of what stands beside it.
    sentences[at]!.dependent = true
    return Engine.finish(hits, sentences[at]!.text, (text) => this.#again(text, sentences, at, options))
  }

  /** What the rules hit upon in one sentence. */
  #hits(sentences: readonly Sentence[], at: number, options: CheckOptions): Hit[] {
    const sentence = sentences[at]!
    const reading = new Reading(sentences, at, this.lexicon, options)
    const hits: Hit[] = []
    const off = options.pack?.off
    const keep = (rule: Rule, family: string | undefined, found: Found, match: Match) => {
      const { start, end, level = rule.level } = found
      if (off?.includes(rule.id) || start >= end) return
      if (this.#allowed.size > 0 && this.#isAllowed(sentence.text, start, end)) return
      const quote = sentence.text.slice(start, end)
      const seen = [{ reading, match, start, end }]
      hits.push({ rule: rule.id, level, start, end, quote, seen, begins: 0, family, rank: rule.rank ?? 0 })
    }
    this.#index.match(sentence, this.lexicon, ({ rule, group }, match) => {
      reading.match = match
      if (!holds(group, match, reading)) return
      const [first, last] = [sentence.words[match.from]!, sentence.words[match.to]!]
      const found = { start: first.start, end: last.end, level: group.level ?? rule.level }
      keep(rule, rule.family, found, match)
    })
    for (const rule of this.rules)
      for (const found of rule.look?.(reading) ?? []) keep(rule, undefined, found, UNMATCHED)
    sentence.dependent = reading.askedNeighbours
    return settle(hits)
  }

  /** What is hit upon in a text that stands in a sentence's place. */
  #again(text: string, sentences: readonly Sentence[], at: number, options: CheckOptions): Hit[] {
    const read = this.read(text)
    const row = [...sentences.slice(Math.max(0, at - SIGHT), at), ...read, ...sentences.slice(at + 1, at + 1 + SIGHT)]
    let begins = 0
    return read.flatMap(({ text }, i) => {
      const hits = this.#hits(row, Math.min(at, SIGHT) + i, options)
      for (const hit of hits) {
        hit.begins = begins
        hit.start += begins
        hit.end += begins
      }
      begins += text.length
      return hits
    })
  }
}

/** Whether a match stands in what surrounds it. */
function holds(group: Group, match: Match, reading: Reading): boolean {
  if (group.with && !reading.has(group.with)) return false
  if (group.unless)
    for (const name of group.unless.split('|'))
      if (name === 'asked' ? reading.sentence.asks : reading.has(name)) return false
  if (group.unlessHere)
    for (let at = match.places[0]!; at <= match.places.at(-1)! + 4; at++)
      if (reading.isAny(at, group.unlessHere)) return false
  if (group.unlessNear && reading.around(group.unlessNear)) return false
  if (group.after && !reading.has(group.after, reading.near(-1)) && !reading.has(group.after, reading.near(-2)))
    return false
  if (!group.even?.includes('negated') && isNegated(match, reading)) return false
  if (!group.even?.includes('quoted') && isQuoted(match, reading)) return false
  if (!group.even?.includes('reported') && isReported(match, reading)) return false
  return group.when?.(reading) ?? true
}

/** Whether a "not" stands inside what matched, or right before it in the same clause. */
function isNegated({ places }: Match, reading: Reading): boolean {
  const { words } = reading.sentence
  const [first, last] = [places[0]!, places.at(-1)!]
  for (let at = first; at <= last; at++) if (!places.includes(at) && reading.is(at, 'NOT')) return true
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (words[at + 1]!.before & 0b110) return false
    if (reading.is(at, 'NOT')) return true
  }
  // "Nobody should have to hear that they are …": what is denied stands further back, before a verb of saying or believing.
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!reading.is(at, 'THAT')) continue
    const said = [1, 2, 3].some((back) => reading.is(at - back, 'REPORT') || reading.is(at - back, 'HEDGE'))
    if (said)
      for (let before = at - 1; before >= Math.max(0, at - 7); before--) if (reading.is(before, 'NOT')) return true
  }
  return false
}

/** One finding for the same words of a rule, and one rule of a family; the graver and longer first. */
function settle(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits
  hits.sort(
    (one, other) =>
      ORDER[other.level] - ORDER[one.level] ||
      other.rank - one.rank ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  )
  const kept: Hit[] = []
  for (const hit of hits) {
    const clash = kept.find((other) => meets(hit, other))
    if (!clash) kept.push(hit)
    else if (clash.rule === hit.rule && clash.level === hit.level) clash.seen.push(...hit.seen)
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end || (one.rule < other.rule ? -1 : 1))
}
