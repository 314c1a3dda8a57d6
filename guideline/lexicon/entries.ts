import { Classes } from './classes.ts'
import { partsOf } from './expand.ts'
import { hashOf, Table } from './table.ts'

/** What is known of a word: its set of classes in 16 bits, its languages in 4, then these. */
export const LANGUAGE_SHIFT = 16
const KNOWN = 1 << 20
export const NO_GENITIVE = 1 << 21
export const HIDDEN = 1 << 22
/** Stands in a list of words of several languages: says nothing where another list says which one it is. */
export const ANY = 1 << 23
/** Stands among the small words of a language, which alone say what language such a word is of. */
const SMALL = 1 << 24
/** What a letter of an inflection class says of its words' language. */
const LANGUAGES: Record<string, number> = {
  b: 1 << LANGUAGE_SHIFT,
  n: 2 << LANGUAGE_SHIFT,
  s: 4 << LANGUAGE_SHIFT,
  e: 8 << LANGUAGE_SHIFT,
  '?': ANY,
  '~': ANY,
}
const IN_LANGUAGES = (15 << LANGUAGE_SHIFT) | ANY
export const SET = 0xffff

export const LONGEST_ENDING = 5
/** The hash of no ending. */
export const NO_ENDING = 0

/** What a class says of the words of some inflections. */
interface Group {
  id: number
  inflections: { inflection: string; flags: number }[]
}

/**
 * The words of the lists, as beginnings and the endings that each can have. The lists stay the text they are (see
 * `compile.ts`): those words that begin like a word of a draft are read when that word is met, so that a first answer costs
 * what its words cost. No form is ever made.
 */
export class Entries extends Classes {
  protected readonly text: string
  /** Entries by the hash of a beginning: of words, of last parts of compounds, of first parts. */
  protected readonly stems = new Table(1 << 12)
  protected readonly heads = new Table()
  protected readonly firsts = new Table()
  /** For each entry: its class, its endings and its flags, and the next entry with that beginning. */
  readonly #classes = [-1]
  readonly #endings = ['']
  readonly #flags = [0]
  readonly #next = [0]
  /** Endings as they are written, and their hashes once they have been asked for. */
  readonly #hashes = new Map<string, Set<number>>()
  /** Which beginnings of words have been read, and what is said of the groups that they stand in. */
  readonly #read = new Set<string>()
  readonly #groups = new Map<number, Group>()

  constructor(text: string) {
    super()
    this.text = text
  }

  /** Reads the words that begin like this. Those of up to three letters may lose the last: they are read with their first two. */
  protected readLike(word: string): void {
    const three = word.slice(0, 3)
    if (!this.#isNew(three)) return
    const two = word.slice(0, 2)
    const isFirst = this.#isNew(`_${two}`)
    // No word of a list has a sign that stands for a letter.
    if (two.length > 1 && '@#*+!'.includes(two.charAt(1))) return
    const { text } = this
    const capital = two.charAt(0).toUpperCase() + two.slice(1)
    for (const sign of ['', '_', '<', '+']) {
      const written = sign === '' ? capital : sign + two
      // Without a capital, or of one letter, a word has a sign.
      if (written === two || written.length < 2) continue
      for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 2)) {
        const start = at + sign.length
        if (isShort(text, start) ? isFirst : text[start + 2] === three[2]) this.#readWord(start, this.stems)
      }
    }
  }

  /** Reads the last or first parts of compounds that begin with two letters. */
  protected readParts(sign: '<' | '+', two: string, table: Table): void {
    const written = sign + two
    if (!this.#isNew(written)) return
    const { text } = this
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 2)) this.#readWord(at + 1, table)
  }

  #isNew(beginning: string): boolean {
    const { size } = this.#read
    return this.#read.add(beginning).size > size
  }

  #readWord(start: number, table: Table): void {
    const text = this.text
    const end = endFrom(text, start + 1)
    const { id, inflections } = this.#groupAt(start)
    const lemma = text.charAt(start).toLowerCase() + text.slice(start + 1, end)
    const hidden = table === this.stems ? 0 : HIDDEN
    for (const { inflection, flags } of inflections)
      for (const [beginning, endings] of partsOf(lemma, table === this.firsts ? '=' : inflection)) {
        const hash = hashOf(beginning)
        this.#next.push(table.get(hash))
        table.set(hash, this.#classes.push(id) - 1)
        this.#endings.push(endings)
        this.#flags.push(flags | hidden)
      }
  }

  /** The class and inflections of the word at a place. */
  #groupAt(place: number): Group {
    const text = this.text
    const at = text.lastIndexOf('@', place)
    let group = this.#groups.get(at)
    if (!group) {
      const start = text.lastIndexOf('#', place) + 1
      const marked = text.slice(start, text.indexOf('@', start))
      const name = marked.slice(marked.charAt(1) === '!' ? 2 : marked < 'A' ? 1 : 0)
      const flags = KNOWN | (name === '' ? NO_GENITIVE : marked < '.' ? HIDDEN : marked < 'A' ? SMALL : 0)
      group = { id: name === '' ? -1 : this.classOf(name), inflections: [] }
      for (const inflection of text.slice(at + 1, endFrom(text, at + 1)).split(','))
        group.inflections.push({ inflection, flags: flags | languagesOf(inflection) })
      this.#groups.set(at, group)
    }
    return group
  }

  /** Adds what the entries with one beginning say of a word with an ending of this hash to what is known of it. */
  protected addUp(first: number, ending: number, known: number): number {
    let value = known
    for (let entry = first; entry !== 0; entry = this.#next[entry]!) {
      const endings = this.#endings[entry]!
      let hashes = this.#hashes.get(endings)
      if (!hashes) {
        hashes = new Set(endings.split(' ').map((ending) => (ending === '.' ? NO_ENDING : hashOf(ending))))
        this.#hashes.set(endings, hashes)
      }
      if (!hashes.has(ending)) continue
      let flags = this.#flags[entry]!
      if (flags & SMALL && !(value & SMALL)) value &= ~IN_LANGUAGES
      else if (value & SMALL && !(flags & SMALL)) flags &= ~IN_LANGUAGES
      value |= flags
      if (this.#classes[entry]! >= 0) value = (value & ~SET) | this.union(value & SET, this.#classes[entry]!)
    }
    return value
  }
}

/** Signs and capitals, by code unit: where one stands, a word of the lists ends, or what is said of its group. */
const ENDS = Uint8Array.from({ length: 256 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  return Number('_<+#@'.includes(sign) || sign !== sign.toLowerCase())
})

/** Where a word, or what is said of its group, ends. */
function endFrom(text: string, from: number): number {
  let at = from
  while (ENDS[text.charCodeAt(at)] === 0) at++
  return at
}

const isShort = (text: string, at: number) =>
  ENDS[text.charCodeAt(at + 1)]! + ENDS[text.charCodeAt(at + 2)]! + ENDS[text.charCodeAt(at + 3)]! > 0

/** The languages of an inflection class, or of a list of forms, as bits. */
function languagesOf(inflection: string): number {
  if (inflection[0] !== '=') return LANGUAGES[inflection[0]!]!
  let flags = 0
  for (let at = 1; at < inflection.length; at++) flags |= LANGUAGES[inflection[at]!] ?? 0
  return flags
}
