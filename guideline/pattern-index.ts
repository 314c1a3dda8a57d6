import type { Lexicon } from './lexicon/lexicon.ts'
import { codeAt, hashOf } from './lexicon/table.ts'
import {
  type Aliases,
  compile,
  type Fitting,
  fitting,
  isClass,
  type Match,
  matchAt,
  type Names,
  type Pattern,
  WRITTEN,
} from './pattern.ts'
import { canonical, letterOf } from './text/characters.ts'
import type { Sentence } from './text/sentence.ts'
import { LINK, MENTION, NAMED, NUMBER, PICTURE, type Word } from './text/words.ts'

/** One line of a pattern text; its patterns are made when its rarest word is first seen. */
interface Line<Of> {
  text: string
  /** The part that is looked for first, and the classes and words that it names. */
  anchor: string
  names: readonly string[]
  patterns: Pattern[] | undefined
  of: Of
}

const NONE: readonly never[] = []
const NAMELESS = 0xfff
/** After so many words have been looked for one by one, all are: that is quicker from then on. */
const MOST_SOUGHT = 256
/** Signs that stand around a name in a pattern: line ends, room, stroke, not, optional. */
const AROUND = new Set([...'\n |!?'].map((sign) => sign.charCodeAt(0)))

/**
 * Patterns by their rarest word: its class, the word itself, or how it is written. Lines are text until a draft has a word
 * that one of them names; lines that name frequent words only are known beforehand and read at once.
 */
export class PatternIndex<Of> {
  readonly #names: Names
  readonly #frequentLines: string
  #text = '\n'
  /** Where each source begins in the text, and whose it is. */
  readonly #sources: { begins: number; of: Of }[] = []
  /** Lines that have been read, by where they begin. */
  readonly #lines = new Map<number, Line<Of>>()
  readonly #rare = new Map<string, boolean>()
  /** Lines of frequent words, which no search finds. */
  readonly #frequent: Line<Of>[] = []
  readonly #byHash = new Map<number, Line<Of>[]>()
  readonly #bySet: (Line<Of>[] | undefined)[] = []
  readonly #fittings = new Map<string, Fitting>()
  readonly #nameless = new Int32Array(NAMELESS + 1)
  #isReady = false

  /** `frequent`: the lines that name frequent words only, as they are written. */
  constructor(names: Names, frequent: string) {
    this.#names = names
    this.#frequentLines = frequent
  }

  /** Adds patterns, one a line. */
  add(source: string, of: Of): void {
    this.#sources.push({ begins: this.#text.length, of })
    this.#text += `${source}\n`
  }

  #prepare(): void {
    this.#isReady = true
    this.#text = canonical(this.#text)
    for (const line of canonical(this.#frequentLines).split('\n')) {
      const at = this.#text.indexOf(`\n${line}\n`)
      if (line !== '' && at >= 0) this.#frequent.push(this.#lineAt(at + 1))
    }
  }

  /** The lines that are looked for by a class or a word, which they may name by an alias. */
  #seek(name: string, written = name): Line<Of>[] {
    const text = this.#text
    const found = this.#frequent.filter(({ names }) => names.includes(name))
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      if (!AROUND.has(text.charCodeAt(at - 1)) || !AROUND.has(text.charCodeAt(at + written.length))) continue
      const line = this.#lineAt(text.lastIndexOf('\n', at) + 1)
      if (line.names.includes(name) && !found.includes(line)) found.push(line)
    }
    return found
  }

  /** The lines that are looked for by a written word; most words have none, and that is remembered where it is quick to read. */
  #ofWord(word: Word, text: string): readonly Line<Of>[] {
    if (this.#nameless[word.hash & NAMELESS] === word.hash) return NONE
    const lines = this.#look(word, text)
    if (lines.length === 0) this.#nameless[word.hash & NAMELESS] = word.hash
    return lines
  }

  #look(word: Word, text: string): readonly Line<Of>[] {
    const known = this.#byHash.get(word.hash)
    if (known || this.#byHash.size > MOST_SOUGHT) return known ?? NONE
    const spelling = spellingOf(text, word)
    const found = spelling === '' ? [] : this.#seek(spelling)
    this.#byHash.set(word.hash, found)
    if (this.#byHash.size > MOST_SOUGHT) this.#seekAll()
    return found
  }

  #seekAll(): void {
    const all = new Map<string, Line<Of>[]>()
    for (let at = 1; at < this.#text.length; at = this.#text.indexOf('\n', at) + 1) {
      const line = this.#lineAt(at)
      for (const name of new Set(line.names)) if (!isClass(name)) all.set(name, [...(all.get(name) ?? []), line])
    }
    for (const [name, lines] of all) this.#byHash.set(hashOf(name), lines)
  }

  /** Reads the line that begins at a place: all that is asked of it at first is which of its words is rarest. */
  #lineAt(start: number): Line<Of> {
    const known = this.#lines.get(start)
    if (known) return known
    const text = this.#text.slice(start, this.#text.indexOf('\n', start))
    const parts = text.split(' ')
    const anchor = parts.find((part) => isWord(part) && this.#isRare(part)) ?? parts.find(isWord) ?? ''
    const { of } = this.#sources.findLast(({ begins }) => begins <= start)!
    const line = { text, anchor, names: resolve(anchor, this.#names.aliases), patterns: undefined, of }
    this.#lines.set(start, line)
    return line
  }

  #isRare(part: string): boolean {
    let rare = this.#rare.get(part)
    if (rare === undefined) {
      rare = isRare(part, this.#names)
      this.#rare.set(part, rare)
    }
    return rare
  }

  /** Calls back with every match in a sentence. */
  match(sentence: Sentence, lexicon: Lexicon, found: (of: Of, match: Match) => void): void {
    if (!this.#isReady) this.#prepare()
    const { words } = sentence
    const tryAll = (lines: readonly Line<Of>[], at: number) => {
      for (const line of lines) {
        line.patterns ??= compile(line.text, line.anchor, (part) => this.#fitting(part))
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
      if (word.hash !== 0) tryAll(this.#ofWord(word, sentence.text), at)
      if (word.flags & (NAMED | NUMBER | PICTURE | LINK | MENTION))
        for (const line of this.#frequent)
          if (line.names.some((name) => word.flags & (WRITTEN[name] ?? 0))) tryAll([line], at)
    }
  }

  #fitting(part: string): Fitting {
    let known = this.#fittings.get(part)
    if (!known) {
      known = fitting(unalias(part, this.#names.aliases))
      this.#fittings.set(part, known)
    }
    return known
  }

  /** The lines that are looked for by one of the classes of a set. */
  #of(set: number, lexicon: Lexicon): Line<Of>[] {
    const known = this.#bySet[set]
    if (known) return known
    const { aliases, common } = this.#names
    const all = new Set<Line<Of>>()
    for (const id of lexicon.classesOf(set)) {
      const name = lexicon.nameOf(id)
      const isNamed = (alias: string) => aliases[alias]!.split('|').includes(name) && this.#isRare(alias)
      const names = [...(common.has(name) ? [] : [name]), ...Object.keys(aliases).filter(isNamed)]
      for (const line of this.#frequent) if (line.names.includes(name)) all.add(line)
      for (const written of names) for (const line of this.#seek(name, written)) all.add(line)
    }
    this.#bySet[set] = [...all]
    return this.#bySet[set]!
  }
}

/** A word as a pattern would name it. */
function spellingOf(text: string, { start, end }: Word): string {
  let spelling = ''
  for (let at = start; at < end; at++) spelling += letterOf(codeAt(text, at)).trim()
  return spelling
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

/** Whether a part names only words that are seldom seen. */
const isRare = (part: string, { aliases, common }: Names) =>
  resolve(part, aliases).every((name) =>
    isClass(name) ? !common.has(name) && !(name in WRITTEN) && name !== 'ANY' : !frequent.has(name),
  )

/** Whether a line is found by its words: at least one part names only words that are seldom seen. */
export const isFound = (line: string, names: Names): boolean =>
  line.split(' ').some((part) => isWord(part) && isRare(part, names))

/** Words too frequent to start a pattern from. */
const frequent = new Set(
  'til|to|till|i|in|på|on|av|of|fra|frå|från|from|med|with|og|och|and|å|att|at|for|för|som|that|vi|me|er|du|you|den|det|de|that|this|här|her|here|se|sjå|see|så|so|ut|out|har|has|have'.split(
    '|',
  ),
)

/** A part of a pattern with the names that its aliases stand for. */
const unalias = (part: string, aliases: Aliases) => part.replace(/[A-Z_]+/g, (name) => aliases[name] ?? name)

const resolve = (part: string, aliases: Aliases) => unalias(part, aliases).split('|')
