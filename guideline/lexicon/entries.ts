import { hashBetween } from '../text/characters.ts'
import { Classes } from './classes.ts'
import { partsOf } from './expand.ts'
import { hashOf, Table } from './table.ts'

const LANGUAGES = 'bnse'
/** What is known of a word: its set of classes in 16 bits, its languages in 4, then these. */
export const LANGUAGE_SHIFT = 16
const KNOWN = 1 << 20
export const NO_GENITIVE = 1 << 21
export const HIDDEN = 1 << 22
/** Stands in a list of words of several languages: says nothing where another list says which one it is. */
export const ANY = 1 << 23
/** Stands among the small words of a language, which alone say what language such a word is of. */
const SMALL = 1 << 24
const IN_LANGUAGES = (15 << LANGUAGE_SHIFT) | ANY
export const SET = 0xffff

export const LONGEST_ENDING = 5
const ENDINGS = 128
export const NO_ENDING = 1

/** What a class says of the words of one inflection. */
interface Group {
  id: number
  flags: number
  inflections: string[]
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
  /** For each entry: its class, its set of endings and its flags, and the next entry with that beginning. */
  readonly #classes = [-1]
  readonly #endingSets = [0]
  readonly #flags = [0]
  readonly #next = [0]
  /** Endings by hash, sets of them by name, and which set has which. */
  readonly #endings = new Table()
  readonly #setNumbers = new Map<string, number>()
  readonly #has: Uint8Array[] = []
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
    let end = start + 1
    while (!isEnd(text, end)) end++
    const { id, flags, inflections } = this.#groupAt(start)
    const lemma = text.charAt(start).toLowerCase() + text.slice(start + 1, end)
    const hidden = table === this.stems ? 0 : HIDDEN
    for (const inflection of inflections)
      for (const [beginning, endings] of partsOf(lemma, table === this.firsts ? '=' : inflection)) {
        const hash = hashOf(beginning)
        this.#next.push(table.get(hash))
        table.set(hash, this.#classes.push(id) - 1)
        this.#endingSets.push(this.#numberOf(endings))
        this.#flags.push(flags | hidden | languagesOf(inflection))
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
      const name = marked.replaceAll('!', '').replaceAll('*', '').replaceAll('.', '')
      const flag = marked.charAt(name.length)
      let end = at + 1
      while (!isEnd(text, end)) end++
      const inflections = text.slice(at + 1, end).split(',')
      group = {
        id: name === '' ? -1 : this.classOf(name),
        flags: KNOWN | (name === '' ? NO_GENITIVE : flag === '*' ? HIDDEN : flag === '.' ? SMALL : 0),
        inflections,
      }
      this.#groups.set(at, group)
    }
    return group
  }

  /** The number of a set of endings, given out when it is first met. */
  #numberOf(endings: string): number {
    const known = this.#setNumbers.get(endings)
    if (known !== undefined) return known
    const has = new Uint8Array(ENDINGS)
    for (const ending of endings.split(' ')) {
      const hash = hashOf(ending)
      if (ending === '.') has[NO_ENDING] = 1
      else {
        if (this.#endings.get(hash) === 0) this.#endings.set(hash, this.#endings.size + NO_ENDING + 1)
        has[this.#endings.get(hash)] = 1
      }
    }
    this.#setNumbers.set(endings, this.#has.length)
    return this.#has.push(has) - 1
  }

  /** The ending that a word has from a place on; 0 is none that a word can have. */
  protected endingFrom(hashes: Int32Array, cut: number, count: number): number {
    return cut === count ? NO_ENDING : this.#endings.get(hashBetween(hashes, cut, count))
  }

  /** Adds what the entries with one beginning say of a word with this ending to what is known of it. */
  protected addUp(first: number, ending: number, known: number): number {
    let value = known
    for (let entry = first; entry !== 0 && ending !== 0; entry = this.#next[entry]!) {
      if (this.#has[this.#endingSets[entry]!]![ending] === 0) continue
      let flags = this.#flags[entry]!
      if (flags & SMALL && !(value & SMALL)) value &= ~IN_LANGUAGES
      else if (value & SMALL && !(flags & SMALL)) flags &= ~IN_LANGUAGES
      value |= flags
      if (this.#classes[entry]! >= 0) value = (value & ~SET) | this.union(value & SET, this.#classes[entry]!)
    }
    return value
  }
}

/** Whether a word of the lists, or what is said of its group, ends at a place: a word begins there, or another group. */
function isEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    unit === 95 ||
    unit === 60 ||
    unit === 43 ||
    unit === 35 ||
    (unit > 63 && unit < 91) ||
    (unit > 191 && unit < 223) ||
    at >= text.length
  )
}

const isShort = (text: string, at: number) => isEnd(text, at + 1) || isEnd(text, at + 2) || isEnd(text, at + 3)

/** The languages of an inflection class, or of a list of forms, as bits. */
function languagesOf(inflection: string): number {
  let flags = 0
  for (const letter of inflection[0] === '=' ? inflection.slice(1) : inflection[0]!)
    if (letter === '?' || letter === '~') flags |= ANY
    else if (LANGUAGES.includes(letter)) flags |= 1 << (LANGUAGE_SHIFT + LANGUAGES.indexOf(letter))
  return flags
}
