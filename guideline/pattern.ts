import type { Lexicon } from './lexicon/lexicon.ts'
import type { Sentence } from './text/sentence.ts'
import { breaksBefore, LINK, MENTION, NAMED, NUMBER, PICTURE, type Word } from './text/words.ts'

/**
 * What a rule looks for: classes of words in an order, one pattern a line.
 *
 *     YOU BE ..2 [INSULT]      upper case: a word of that class; lower case: that very word; | between alternatives
 *     ..3   ~6                 up to so many words between, within a clause or across commas
 *     JUST?                    may be there or not
 *     !NOT                     the word after the one before is not this
 *     ,  ,?                    a comma, colon or dash stands here, or may stand here
 *     ^  $                     a clause begins or ends here
 *     [ ]                      the words to point at; all of them where there are no brackets
 *
 * NAME, NUM, PICTURE, LINK, MENTION and ANY are known by how they are written. Everything is matched from the rarest word
 * outwards, so that a sentence without it costs nothing.
 */

interface Element {
  /** Which sets of classes fit, one bit each; worked out when first asked. */
  sets: Uint32Array | undefined
  classes: number[]
  flags: number
  any: boolean
  /** Words that may stand between this element and the one to its left, and whether they may cross a comma. */
  gap: number
  crosses: boolean
  comma: 'none' | 'must' | 'may'
  not: Element | undefined
}

/** One pattern, ready to be matched. */
export interface Pattern {
  elements: Element[]
  anchor: number
  from: number
  to: number
  atStart: boolean
  atEnd: boolean
}

/** Where a pattern matched: word numbers of each element, and of the words to point at. */
export interface Match {
  places: number[]
  from: number
  to: number
}

const WRITTEN: Record<string, number> = { NAME: NAMED, NUM: NUMBER, PICTURE, LINK, MENTION }

/** Names for alternatives that many patterns share, e.g. `HUMAN`. */
export type Aliases = Record<string, string>

/** The class that a name in a pattern stands for: upper case is a class, anything else that very word. */
export const className = (name: string): string => (/^[A-Z]/.test(name) ? name : `=${name}`)

/** Compiles patterns, one a line; a line with optional words becomes one pattern for each choice. */
export function compile(source: string, lexicon: Lexicon, aliases: Aliases, common: ReadonlySet<string>): Pattern[] {
  const elementOf = (text: string): Element => {
    const names = text.split('|').flatMap((name) => (aliases[name] ? aliases[name].split('|') : [name]))
    return {
      sets: undefined,
      classes: names
        .filter((name) => !(name in WRITTEN) && name !== 'ANY')
        .map((name) => lexicon.classOf(className(name))),
      flags: names.reduce((flags, name) => flags | (WRITTEN[name] ?? 0), 0),
      any: names.includes('ANY'),
      gap: 0,
      crosses: false,
      comma: 'none',
      not: undefined,
    }
  }
  return source.split('\n').flatMap((line) => {
    const parts = line
      .replace(/[[\]^$]/g, ' $& ')
      .trim()
      .split(/\s+/)
      .filter(Boolean)
    return parts.length > 0 ? choices(parts).map((chosen) => build(chosen, elementOf, aliases, common)) : []
  })
}

/** Every way to leave optional parts in or out. */
function choices(parts: string[]): string[][] {
  return parts.reduce<string[][]>(
    (lines, part) => {
      if (!part.endsWith('?') || part === ',?') return lines.map((line) => [...line, part])
      return lines.flatMap((line) => [line, [...line, part.slice(0, -1)]])
    },
    [[]],
  )
}

function build(
  parts: string[],
  elementOf: (text: string) => Element,
  aliases: Aliases,
  common: ReadonlySet<string>,
): Pattern {
  const pattern: Pattern = { elements: [], anchor: -1, from: 0, to: -1, atStart: false, atEnd: false }
  let gap = 0
  let crosses = false
  let comma: Element['comma'] = 'none'
  let not: Element | undefined
  for (const part of parts) {
    const distance = /^(\.\.|~)(\d+)$/.exec(part)
    if (distance) {
      gap += Number(distance[2])
      crosses ||= distance[1] === '~'
    } else if (part === ',') comma = 'must'
    else if (part === ',?') comma = 'may'
    else if (part === '^') pattern.atStart = true
    else if (part === '$') pattern.atEnd = true
    else if (part === '[') pattern.from = pattern.elements.length
    else if (part === ']') pattern.to = pattern.elements.length - 1
    else if (part[0] === '!') not = elementOf(part.slice(1))
    else {
      pattern.elements.push({ ...elementOf(part), gap, crosses, comma, not })
      const rare = part
        .split('|')
        .every((name) => !(aliases[name] ?? name).split('|').some((n) => common.has(n) || n in WRITTEN || n === 'ANY'))
      if (rare && pattern.anchor < 0) pattern.anchor = pattern.elements.length - 1
      gap = 0
      crosses = false
      comma = 'none'
      not = undefined
    }
  }
  if (pattern.to < 0) pattern.to = pattern.elements.length - 1
  if (pattern.anchor < 0) pattern.anchor = 0
  return pattern
}

function fits(element: Element, word: Word, lexicon: Lexicon): boolean {
  if (element.any || word.flags & element.flags) return true
  if (word.set === 0) return false
  let sets = element.sets
  if (!sets) {
    sets = new Uint32Array((lexicon.setCount >> 5) + 1)
    for (let set = 1; set < lexicon.setCount; set++)
      for (const id of element.classes)
        if (lexicon.has(set, id)) {
          sets[set >> 5]! |= 1 << (set & 31)
          break
        }
    element.sets = sets
  }
  return ((sets[word.set >> 5]! >>> (word.set & 31)) & 1) === 1
}

/** Patterns grouped by the classes of their rarest word. */
export class PatternIndex<Of> {
  readonly #byClass = new Map<number, { pattern: Pattern; of: Of }[]>()
  readonly #byFlag: { pattern: Pattern; of: Of; flags: number }[] = []
  readonly #bySet: ({ pattern: Pattern; of: Of }[] | undefined)[] = []

  add(pattern: Pattern, of: Of): void {
    const anchor = pattern.elements[pattern.anchor]!
    for (const id of anchor.classes) {
      const list = this.#byClass.get(id)
      if (list) list.push({ pattern, of })
      else this.#byClass.set(id, [{ pattern, of }])
    }
    if (anchor.flags) this.#byFlag.push({ pattern, of, flags: anchor.flags })
  }

  /** Calls back with every match in a sentence. */
  match(sentence: Sentence, lexicon: Lexicon, found: (of: Of, match: Match) => void): void {
    const { words } = sentence
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      if (word.set > 0)
        for (const { pattern, of } of this.#of(word.set, lexicon)) {
          const match = matchAt(pattern, words, at, lexicon)
          if (match) found(of, match)
        }
      if (word.flags & (NAMED | NUMBER | PICTURE | LINK | MENTION))
        for (const { pattern, of, flags } of this.#byFlag)
          if (word.flags & flags) {
            const match = matchAt(pattern, words, at, lexicon)
            if (match) found(of, match)
          }
    }
  }

  #of(set: number, lexicon: Lexicon): { pattern: Pattern; of: Of }[] {
    const known = this.#bySet[set]
    if (known) return known
    const all = [...new Set(lexicon.classesOf(set).flatMap((id) => this.#byClass.get(id) ?? []))]
    this.#bySet[set] = all
    return all
  }
}

/** Matches a pattern with its rarest word at a place. */
function matchAt(pattern: Pattern, words: Word[], at: number, lexicon: Lexicon): Match | undefined {
  const { elements, anchor } = pattern
  const places: number[] = new Array(elements.length)
  places[anchor] = at
  const found =
    leftwards(pattern, words, anchor - 1, places, lexicon) && rightwards(pattern, words, anchor + 1, places, lexicon)
  return found ? { places, from: places[pattern.from]!, to: places[pattern.to]! } : undefined
}

function rightwards(pattern: Pattern, words: Word[], next: number, places: number[], lexicon: Lexicon): boolean {
  const element = pattern.elements[next]
  const last = places[next - 1]!
  if (!element) return !pattern.atEnd || last === words.length - 1 || breaksBefore(words[last + 1]!)
  if (element.not && last + 1 < words.length && fits(element.not, words[last + 1]!, lexicon)) return false
  let broken = false
  for (let at = last + 1; at <= last + 1 + element.gap && at < words.length; at++) {
    if (breaksBefore(words[at]!)) {
      if (element.comma === 'none' && !element.crosses) return false
      broken = true
    }
    if (element.comma === 'must' && !broken) continue
    if (!fits(element, words[at]!, lexicon)) continue
    places[next] = at
    if (rightwards(pattern, words, next + 1, places, lexicon)) return true
  }
  return false
}

function leftwards(pattern: Pattern, words: Word[], next: number, places: number[], lexicon: Lexicon): boolean {
  const first = places[next + 1]!
  if (next < 0) return !pattern.atStart || first === 0 || breaksBefore(words[first]!)
  const element = pattern.elements[next]!
  const { gap, comma, crosses, not } = pattern.elements[next + 1]!
  let broken = false
  for (let at = first - 1; at >= first - 1 - gap && at >= 0; at--) {
    if (breaksBefore(words[at + 1]!)) {
      if (comma === 'none' && !crosses) return false
      broken = true
    }
    if (comma === 'must' && !broken) continue
    if (!fits(element, words[at]!, lexicon)) continue
    if (not && fits(not, words[at + 1]!, lexicon)) continue
    places[next] = at
    if (leftwards(pattern, words, next - 1, places, lexicon)) return true
  }
  return false
}
