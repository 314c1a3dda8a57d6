import type { Lexicon } from './lexicon/lexicon.ts'
import { hashOf } from './lexicon/table.ts'
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

/** What fits one place of a pattern. Patterns that name the same share it. */
export interface Fitting {
  /** What is named, until it is first tried. */
  names: readonly string[] | undefined
  /** Classes, by number, and words, by hash. */
  classes: number[]
  hashes: number[]
  flags: number
  any: boolean
  /** What is known of each set of classes, four in a byte: 0 not asked yet, 1 does not fit, 2 fits. */
  sets: Uint8Array
}

/** What fits a place that names these classes and words. */
export const fitting = (names: readonly string[]): Fitting => ({
  names,
  classes: [],
  hashes: [],
  flags: 0,
  any: false,
  sets: new Uint8Array(0),
})

function readNames(fitting: Fitting, names: readonly string[], lexicon: Lexicon): void {
  fitting.names = undefined
  for (const name of names)
    if (name === 'ANY') fitting.any = true
    else if (name in WRITTEN) fitting.flags |= WRITTEN[name]!
    else if (isClass(name)) fitting.classes.push(lexicon.classOf(name))
    else fitting.hashes.push(hashOf(name))
}

interface Element {
  fitting: Fitting
  /** Words that may stand between this element and the one to its left, and whether they may cross a comma. */
  gap: number
  crosses: boolean
  comma: 'none' | 'must' | 'may'
  not: Fitting | undefined
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

/** What is known by how it is written. */
export const WRITTEN: Record<string, number> = { NAME: NAMED, NUM: NUMBER, PICTURE, LINK, MENTION }

/** Names for alternatives that many patterns share, e.g. `HUMAN`. */
export type Aliases = Record<string, string>

/** Whether a name is a class, in capitals, and not a word. */
export const isClass = (name: string) => name.charCodeAt(0) < 91

/** What patterns may name: aliases for several classes, and classes so frequent that no pattern starts from them. */
export interface Names {
  aliases: Aliases
  common: ReadonlySet<string>
}

/** What a part of a pattern names, and in place of aliases what they stand for. */
export function resolve(part: string, aliases: Aliases): string[] {
  const names: string[] = []
  for (const name of part.split('|')) {
    const others = aliases[name]
    if (others === undefined) names.push(name)
    else names.push(...others.split('|'))
  }
  return names
}

/** Whether a part may be left out. A comma that may stand there is no word. */
const isOptional = (part: string) => part.endsWith('?') && part !== ',?'

/** The pattern of a line with those of its optional parts that are chosen, one bit each. */
function build(
  parts: readonly string[],
  anchorPlace: number,
  chosen: number,
  fittingOf: (part: string) => Fitting,
): Pattern {
  const pattern: Pattern = { elements: [], anchor: 0, from: 0, to: -1, atStart: false, atEnd: false }
  let gap = 0
  let crosses = false
  let comma: Element['comma'] = 'none'
  let not: Fitting | undefined
  let option = 0
  for (let place = 0; place < parts.length; place++) {
    let part = parts[place]!
    if (isOptional(part)) {
      if (((chosen >> option++) & 1) === 0) continue
      part = part.slice(0, -1)
    }
    const sign = part.charAt(0)
    if (sign === '.') gap += Number(part.slice(2))
    else if (sign === '~') {
      gap += Number(part.slice(1))
      crosses = true
    } else if (part === ',') comma = 'must'
    else if (part === ',?') comma = 'may'
    else if (sign === '^') pattern.atStart = true
    else if (sign === '$') pattern.atEnd = true
    else if (sign === '[') pattern.from = pattern.elements.length
    else if (sign === ']') pattern.to = pattern.elements.length - 1
    else if (sign === '!') not = fittingOf(part.slice(1))
    else if (sign !== '') {
      if (place === anchorPlace) pattern.anchor = pattern.elements.length
      pattern.elements.push({ fitting: fittingOf(part), gap, crosses, comma, not })
      gap = 0
      crosses = false
      comma = 'none'
      not = undefined
    }
  }
  if (pattern.to < 0) pattern.to = pattern.elements.length - 1
  return pattern
}

/**
 * Every pattern of a line: one for each way to leave optional parts out or in, the first of them out first. `anchor` is the
 * number of the part that is looked for first.
 */
export function compile(parts: readonly string[], anchor: number, fittingOf: (part: string) => Fitting): Pattern[] {
  let options = 0
  for (const part of parts) if (isOptional(part)) options++
  const patterns: Pattern[] = []
  for (let chosen = 0; chosen < 1 << options; chosen++) patterns.push(build(parts, anchor, chosen, fittingOf))
  return patterns
}

function fits(fitting: Fitting, word: Word, lexicon: Lexicon): boolean {
  if (fitting.names) readNames(fitting, fitting.names, lexicon)
  if (fitting.any || word.flags & fitting.flags) return true
  if (fitting.hashes.includes(word.hash)) return true
  const { set } = word
  if (set === 0 || fitting.classes.length === 0) return false
  const at = set >> 2
  const shift = (set & 3) * 2
  if (at >= fitting.sets.length) {
    const sets = new Uint8Array(at + 64)
    sets.set(fitting.sets)
    fitting.sets = sets
  }
  const known = (fitting.sets[at]! >> shift) & 3
  if (known > 0) return known === 2
  const isOne = fitting.classes.some((id) => lexicon.has(set, id))
  fitting.sets[at]! |= (isOne ? 2 : 1) << shift
  return isOne
}

/** Where the elements of the pattern being tried stand; most tries fail, so that none of them makes an array. */
const scratch: number[] = new Array(64).fill(0)

/** Matches a pattern with its rarest word at a place. */
export function matchAt(pattern: Pattern, words: Word[], at: number, lexicon: Lexicon): Match | undefined {
  const { elements, anchor } = pattern
  scratch[anchor] = at
  if (
    !leftwards(pattern, words, anchor - 1, scratch, lexicon) ||
    !rightwards(pattern, words, anchor + 1, scratch, lexicon)
  )
    return undefined
  const places = scratch.slice(0, elements.length)
  return { places, from: places[pattern.from]!, to: places[pattern.to]! }
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
    if (!fits(element.fitting, words[at]!, lexicon)) continue
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
    if (!fits(element.fitting, words[at]!, lexicon)) continue
    if (not && fits(not, words[at + 1]!, lexicon)) continue
    places[next] = at
    if (leftwards(pattern, words, next - 1, places, lexicon)) return true
  }
  return false
}
