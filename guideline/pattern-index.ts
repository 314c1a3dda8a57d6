import type { Lexicon } from './lexicon/lexicon.ts'
import { codeAt, hashOf } from './lexicon/table.ts'
import {
  compile,
  type Fitting,
  fitting,
  isClass,
  type Match,
  matchAt,
  type Names,
  type Pattern,
  resolve,
  WRITTEN,
} from './pattern.ts'
import { canonical, letterOf } from './text/characters.ts'
import type { Sentence } from './text/sentence.ts'
import { LINK, MENTION, NAMED, NUMBER, PICTURE, type Word } from './text/words.ts'

/** One line of a pattern text; its patterns are made when its rarest word is first seen. */
interface Line<Of> {
  parts: readonly string[]
  /** The number of the part that is looked for first. */
  anchor: number
  patterns: Pattern[] | undefined
  of: Of
}

const NONE: readonly never[] = []
/** After so many words have been looked for one by one, all are: that is quicker from then on. */
const MOST_SOUGHT = 256
/** Signs that stand around a name in a pattern: line ends, room, stroke, not, optional. */
const AROUND = '\n |!?'
/** The part of a pack's line that is looked for first: the word behind the bracket. */
const PACKED = '1'

/**
 * Patterns by their rarest word: its class, the word itself, or how it is written. Lines are text until a draft has a word
 * that one of them is looked for by; those of frequent words only are read at once. Which part is the rarest is known
 * beforehand; see `anchors.ts`.
 */
export class PatternIndex<Of> {
  readonly #names: Names
  readonly #anchors: readonly string[]
  readonly #frequentLines: readonly (readonly number[])[]
  #text = '\n'
  /** Where each source begins in the text, and whose it is. */
  readonly #begins: number[] = []
  readonly #of: Of[] = []
  /** Lines that have been read, by where they begin. */
  readonly #lines = new Map<number, Line<Of>>()
  /** Lines of frequent words, which no search finds, with what they are looked for by. */
  readonly #frequent: { line: Line<Of>; names: readonly string[] }[] = []
  readonly #byHash = new Map<number, Line<Of>[]>()
  readonly #bySet: (Line<Of>[] | undefined)[] = []
  readonly #fittings = new Map<string, Fitting>()
  #isReady = false

  /** `anchors` and `frequent`: what is known of the sources that are added first; see `anchors.ts`. */
  constructor(names: Names, anchors: string, frequent: readonly (readonly number[])[]) {
    this.#names = names
    this.#anchors = anchors.split(' ')
    this.#frequentLines = frequent
  }

  /** Adds patterns, one a line. */
  add(source: string, of: Of): void {
    this.#begins.push(this.#text.length)
    this.#of.push(of)
    this.#text += `${source.trim()}\n`
  }

  #prepare(): void {
    this.#isReady = true
    this.#text = canonical(this.#text)
    for (const [source = 0, number = 0] of this.#frequentLines) {
      let start = this.#begins[source]!
      for (let skipped = 0; skipped < number; skipped++) start = this.#text.indexOf('\n', start) + 1
      const line = this.#lineAt(start, source, number)
      this.#frequent.push({ line, names: resolve(line.parts[line.anchor]!, this.#names.aliases) })
    }
  }

  /** Puts to others the lines that are looked for by a class or a word, which they may name by an alias. */
  #seek(name: string, written: string, found: Line<Of>[]): void {
    for (const { line, names } of this.#frequent) if (names.includes(name) && !found.includes(line)) found.push(line)
    const text = this.#text
    let source = 0
    let number = 0
    let start = 1
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      if (!AROUND.includes(text.charAt(at - 1)) || !AROUND.includes(text.charAt(at + written.length))) continue
      while (this.#begins[source + 1]! <= at) {
        start = this.#begins[++source]!
        number = 0
      }
      for (let end = text.indexOf('\n', start); end < at; end = text.indexOf('\n', start)) {
        start = end + 1
        number++
      }
      if (text.slice(start, at).split(' ').length - 1 !== this.#anchorOf(source, number)) continue
      const line = this.#lineAt(start, source, number)
      if (!found.includes(line)) found.push(line)
    }
  }

  /** The lines that are looked for by a written word; most words have none. */
  #ofWord(word: Word, text: string): readonly Line<Of>[] {
    const known = this.#byHash.get(word.hash)
    if (known || this.#byHash.size > MOST_SOUGHT) return known ?? NONE
    const found: Line<Of>[] = []
    const spelling = spellingOf(text, word)
    if (spelling !== '') this.#seek(spelling, spelling, found)
    this.#byHash.set(word.hash, found)
    if (this.#byHash.size > MOST_SOUGHT) this.#seekAll()
    return found
  }

  #seekAll(): void {
    const all = new Map<string, Line<Of>[]>()
    for (let source = 0; source < this.#begins.length; source++) {
      let start = this.#begins[source]!
      const end = this.#begins[source + 1] ?? this.#text.length
      for (let number = 0; start < end; number++) {
        const line = this.#lineAt(start, source, number)
        for (const name of new Set(resolve(line.parts[line.anchor] ?? '', this.#names.aliases)))
          if (!isClass(name)) all.set(name, [...(all.get(name) ?? []), line])
        start = this.#text.indexOf('\n', start) + 1
      }
    }
    for (const [name, lines] of all) this.#byHash.set(hashOf(name), lines)
  }

  /** The number of the part by which a line of a source is looked for. */
  #anchorOf(source: number, number: number): number {
    return Number.parseInt(this.#anchors[source]?.[number] ?? PACKED, 36)
  }

  /** Reads the line that begins at a place. */
  #lineAt(start: number, source: number, number: number): Line<Of> {
    let line = this.#lines.get(start)
    if (!line) {
      const parts = this.#text.slice(start, this.#text.indexOf('\n', start)).split(' ')
      line = { parts, anchor: this.#anchorOf(source, number), patterns: undefined, of: this.#of[source]! }
      this.#lines.set(start, line)
    }
    return line
  }

  /** Calls back with every match in a sentence. */
  match(sentence: Sentence, lexicon: Lexicon, found: (of: Of, match: Match) => void): void {
    if (!this.#isReady) this.#prepare()
    const { words } = sentence
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      if (word.set > 0) this.#try(this.#ofSet(word.set, lexicon), words, at, lexicon, found)
      if (word.hash !== 0) this.#try(this.#ofWord(word, sentence.text), words, at, lexicon, found)
      if (word.flags & (NAMED | NUMBER | PICTURE | LINK | MENTION))
        for (const { line, names } of this.#frequent)
          if (names.some((name) => word.flags & (WRITTEN[name] ?? 0))) this.#try([line], words, at, lexicon, found)
    }
  }

  /** Calls back with the match of every line that has its rarest word at a place. */
  #try(
    lines: readonly Line<Of>[],
    words: Word[],
    at: number,
    lexicon: Lexicon,
    found: (of: Of, match: Match) => void,
  ): void {
    for (const line of lines) {
      line.patterns ??= compile(line.parts, line.anchor, this.#fitting)
      for (const pattern of line.patterns) {
        const match = matchAt(pattern, words, at, lexicon)
        if (!match) continue
        found(line.of, match)
        break
      }
    }
  }

  readonly #fitting = (part: string): Fitting => {
    let known = this.#fittings.get(part)
    if (!known) {
      known = fitting(resolve(part, this.#names.aliases))
      this.#fittings.set(part, known)
    }
    return known
  }

  /** The lines that are looked for by one of the classes of a set. */
  #ofSet(set: number, lexicon: Lexicon): Line<Of>[] {
    let found = this.#bySet[set]
    if (found) return found
    found = []
    const { aliases, common } = this.#names
    for (const id of lexicon.classesOf(set)) {
      const name = lexicon.nameOf(id)
      this.#seek(name, common.has(name) ? '\n\n' : name, found)
      for (const alias in aliases) {
        const names = aliases[alias]!.split('|')
        if (names.includes(name) && !names.some((one) => common.has(one))) this.#seek(name, alias, found)
      }
    }
    this.#bySet[set] = found
    return found
  }
}

/** A word as a pattern would name it. */
function spellingOf(text: string, { start, end }: Word): string {
  let spelling = ''
  for (let at = start; at < end; at++) spelling += letterOf(codeAt(text, at)).trim()
  return spelling
}
