import type { Lexicon } from './lexicon/lexicon.ts'
import { hashOf } from './lexicon/table.ts'
import {
  type Aliases,
  compile,
  type Fitting,
  isClass,
  type Match,
  matchAt,
  type Names,
  type Pattern,
  WRITTEN,
} from './pattern.ts'
import { fold } from './text/characters.ts'
import type { Sentence } from './text/sentence.ts'
import { LINK, MENTION, NAMED, NUMBER, PICTURE } from './text/words.ts'

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
    return compile(text, anchor, (part) => this.#fitting(part, lexicon))
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

const resolve = (part: string, aliases: Aliases) =>
  part.split('|').flatMap((name) => aliases[name]?.split('|') ?? [name])
