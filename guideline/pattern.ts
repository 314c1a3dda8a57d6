import type { Lexicon } from './lexicon/lexicon.ts'
import { hashOf } from './lexicon/table.ts'
import { fold } from './text/characters.ts'
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

/** What fits one place of a pattern. Patterns that name the same share it. */
interface Fitting {
  /** Classes, by number, and words, by hash. */
  classes: number[]
  hashes: Set<number>
  flags: number
  any: boolean
  /** What is known of each set of classes: 0 not asked yet, 1 does not fit, 2 fits. */
  sets: Uint8Array
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
interface Pattern {
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

const isClass = (name: string) => name.charCodeAt(0) < 91

/** What patterns may name: aliases for several classes, and classes so frequent that no pattern starts from them. */
export interface Names {
  aliases: Aliases
  common: ReadonlySet<string>
}

/** Every way to leave optional parts in or out; the number of the anchor's part goes along. */
function choices(parts: string[]): { part: string; place: number }[][] {
  return parts.reduce<{ part: string; place: number }[][]>(
    (lines, part, place) => {
      const optional = part.endsWith('?') && part !== ',?'
      const added = lines.map((line) => [...line, { part: optional ? part.slice(0, -1) : part, place }])
      return optional ? lines.concat(added) : added
    },
    [[]],
  )
}

const resolve = (part: string, aliases: Aliases) =>
  part.split('|').flatMap((name) => aliases[name]?.split('|') ?? [name])

function build(
  parts: { part: string; place: number }[],
  anchorPlace: number,
  fittingOf: (part: string) => Fitting,
): Pattern {
  const pattern: Pattern = { elements: [], anchor: 0, from: 0, to: -1, atStart: false, atEnd: false }
  let gap = 0
  let crosses = false
  let comma: Element['comma'] = 'none'
  let not: Fitting | undefined
  for (const { part, place } of parts) {
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
    else if (part[0] === '!') not = fittingOf(part.slice(1))
    else {
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

function fits(fitting: Fitting, word: Word, lexicon: Lexicon): boolean {
  if (fitting.any || word.flags & fitting.flags) return true
  if (fitting.hashes.size > 0 && fitting.hashes.has(word.hash)) return true
  const { set } = word
  if (set === 0 || fitting.classes.length === 0) return false
  if (set >= fitting.sets.length) {
    const sets = new Uint8Array(set + 256)
    sets.set(fitting.sets)
    fitting.sets = sets
  }
  if (fitting.sets[set] === 0) fitting.sets[set] = fitting.classes.some((id) => lexicon.has(set, id)) ? 2 : 1
  return fitting.sets[set] === 2
}

/** One line of a pattern text; its patterns are made when its rarest word is first seen. */
interface Line<Of> {
  text: string
  anchor: string
  patterns: Pattern[] | undefined
  of: Of
}

const NAMED_MASK = 0x3fff

/** Patterns by their rarest word: its classes, its hash, or how it is written. */
export class PatternIndex<Of> {
  readonly #names: Names
  readonly #rare = new Map<string, boolean>()
  readonly #byClass = new Map<string, Line<Of>[]>()
  readonly #byHash = new Map<number, Line<Of>[]>()
  /** Which hashes may be in the map: most words are not, and this is quicker to ask. */
  readonly #named = new Uint8Array(NAMED_MASK + 1)
  /** Words that patterns name, by first letter, until a text has a word with that letter. */
  readonly #byLetter = new Map<number, { name: string; line: Line<Of> }[]>()
  readonly #byFlag: { line: Line<Of>; flags: number }[] = []
  readonly #bySet: (Line<Of>[] | undefined)[] = []
  readonly #fittings = new Map<string, Fitting>()

  constructor(names: Names) {
    this.#names = names
  }

  /** Adds patterns, one a line. Only the rarest word of each is looked for; the rest is read when that word is seen. */
  add(source: string, of: Of): void {
    for (let start = 0; start < source.length; ) {
      let end = source.indexOf('\n', start)
      if (end < 0) end = source.length
      if (end > start) this.#addLine(source.slice(start, end), of)
      start = end + 1
    }
  }

  #addLine(text: string, of: Of): void {
    let anchor = ''
    let otherwise = ''
    for (let start = 0; start < text.length; ) {
      let end = text.indexOf(' ', start)
      if (end < 0) end = text.length
      const part = text.slice(start, end)
      start = end + 1
      if (this.#isRare(part)) {
        anchor = part
        break
      }
      if (otherwise === '' && isWord(part)) otherwise = part
    }
    anchor ||= otherwise
    if (anchor === '') return
    const line: Line<Of> = { text, anchor, patterns: undefined, of }
    let flags = 0
    for (const name of anchor.split('|')) {
      const alias = this.#names.aliases[name]
      if (alias) for (const each of alias.split('|')) flags |= this.#addAnchor(each, line)
      else flags |= this.#addAnchor(name, line)
    }
    if (flags) this.#byFlag.push({ line, flags })
  }

  #addAnchor(name: string, line: Line<Of>): number {
    const flag = WRITTEN[name]
    if (flag !== undefined) return flag
    if (isClass(name)) append(this.#byClass, name, line)
    else append(this.#byLetter, fold(name.charCodeAt(0), name, 0) & 63, { name, line })
    return 0
  }

  /** Whether a part names only words that are seldom seen. */
  #isRare(part: string): boolean {
    let rare = this.#rare.get(part)
    if (rare === undefined) {
      rare = isWord(part) && part.split('|').every((name) => this.#isSeldom(name))
      this.#rare.set(part, rare)
    }
    return rare
  }

  #isSeldom(name: string): boolean {
    const { aliases, common } = this.#names
    const alias = aliases[name]
    if (alias) return alias.split('|').every((each) => this.#isSeldom(each))
    return isClass(name) ? !common.has(name) && WRITTEN[name] === undefined && name !== 'ANY' : !frequent.has(name)
  }

  #nameAll(letter: number): void {
    const waiting = this.#byLetter.get(letter) ?? []
    this.#byLetter.delete(letter)
    for (const { name, line } of waiting) {
      const hash = hashOf(name)
      this.#named[hash & NAMED_MASK] = 1
      append(this.#byHash, hash, line)
    }
  }

  /** Calls back with every match in a sentence. */
  match(sentence: Sentence, lexicon: Lexicon, found: (of: Of, match: Match) => void): void {
    const { words } = sentence
    const tryAll = (lines: readonly Line<Of>[], at: number) => {
      for (const line of lines) {
        line.patterns ??= this.#compile(line, lexicon)
        for (const pattern of line.patterns) {
          const match = matchAt(pattern, words, at, lexicon)
          if (!match) continue
          found(line.of, match)
          break
        }
      }
    }
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      if (word.set > 0) tryAll(this.#of(word.set, lexicon), at)
      const letter = fold(sentence.text.charCodeAt(word.start), sentence.text, word.start) & 63
      if (this.#byLetter.has(letter)) this.#nameAll(letter)
      if (this.#named[word.hash & NAMED_MASK] === 1) {
        const lines = this.#byHash.get(word.hash)
        if (lines) tryAll(lines, at)
      }
      if (word.flags & (NAMED | NUMBER | PICTURE | LINK | MENTION))
        for (const { line, flags } of this.#byFlag) if (word.flags & flags) tryAll([line], at)
    }
  }

  #compile({ text, anchor }: Line<Of>, lexicon: Lexicon): Pattern[] {
    const parts = text.split(' ').filter((part) => part !== '')
    const place = parts.indexOf(anchor)
    return choices(parts).map((chosen) => build(chosen, place, (part) => this.#fitting(part, lexicon)))
  }

  #fitting(part: string, lexicon: Lexicon): Fitting {
    const known = this.#fittings.get(part)
    if (known) return known
    const names = resolve(part, this.#names.aliases)
    const fitting: Fitting = {
      classes: names
        .filter((name) => isClass(name) && !(name in WRITTEN) && name !== 'ANY')
        .map((name) => lexicon.classOf(name)),
      hashes: new Set(names.filter((name) => !isClass(name)).map(hashOf)),
      flags: names.reduce((flags, name) => flags | (WRITTEN[name] ?? 0), 0),
      any: names.includes('ANY'),
      sets: new Uint8Array(0),
    }
    this.#fittings.set(part, fitting)
    return fitting
  }

  #of(set: number, lexicon: Lexicon): Line<Of>[] {
    const known = this.#bySet[set]
    if (known) return known
    const all = new Set<Line<Of>>()
    for (const id of lexicon.classesOf(set))
      for (const line of this.#byClass.get(lexicon.nameOf(id)) ?? []) all.add(line)
    this.#bySet[set] = [...all]
    return this.#bySet[set]!
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Whether a part of a pattern is a word that must be there, not a sign or a word that may be left out. */
function isWord(part: string): boolean {
  const first = part.charCodeAt(0)
  return (
    first > 64 &&
    first !== 91 &&
    first !== 93 &&
    first !== 94 &&
    first !== 126 &&
    part.charCodeAt(part.length - 1) !== 63
  )
}

/** Words too frequent to start a pattern from. */
const frequent = new Set(
  'til|to|till|i|in|på|on|av|of|fra|frå|från|from|med|with|og|och|and|å|att|at|for|för|som|that|vi|me|er|du|you|den|det|de|that|this|här|her|here|se|sjå|see|så|so|ut|out|har|has|have'.split(
    '|',
  ),
)

/** Where the elements of the pattern being tried stand; most tries fail, so that none of them makes an array. */
const scratch: number[] = new Array(64).fill(0)

/** Matches a pattern with its rarest word at a place. */
function matchAt(pattern: Pattern, words: Word[], at: number, lexicon: Lexicon): Match | undefined {
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
