import { fold, mixOne, mixTwo, SEED } from '../text/characters.ts'
import type { Word } from '../text/words.ts'
import { expand } from './expand.ts'
import { hash, hashed, Table } from './table.ts'

/**
 * Words of one class, one line each: the lemma, then an inflection class for each language that has it (see `expand.ts`).
 * `idiot bm nm s3 en`. A hyphen before the lemma: compounds that end in it count too; behind it: those that begin with it.
 */
export type WordList = Record<string, string>

const LANGUAGES = 'bnse'
/** A line without inflection classes lists words of all four languages. */
const EVERY = 'bnse'
/** What the table keeps for a form: its set of classes in 16 bits, its languages in 4, then these. */
const LANGUAGE_SHIFT = 16
const KNOWN = 1 << 20
const NO_GENITIVE = 1 << 21
const HIDDEN = 1 << 22
const SET = 0xffff
const BUCKETS = 64

/** A list of words and what is known of all of them. */
interface List {
  text: string
  id: number
  hidden: boolean
  swearing: boolean
}

/** All words of all rules, and the classes they belong to. A word's forms are made when a text first has a word like it. */
export class Lexicon {
  readonly beginnings = new Table()
  readonly endings = new Table()
  readonly noGenitive = NO_GENITIVE
  readonly #words = new Table()
  readonly #classes = new Map<string, number>()
  readonly #classNames: string[] = []
  readonly #sets: number[][] = [[]]
  readonly #setIds = new Map<string, number>([['', 0]])
  readonly #unions = new Map<number, number>()
  readonly #lists: List[] = []
  /** By first two letters: list, start and end of each line that has a word that begins so. */
  readonly #waiting: (number[] | undefined)[] = new Array(BUCKETS * BUCKETS)
  #hiddenForms: { form: string; value: number; swearing: boolean }[] | undefined

  /** The number of a class, given out when it is first named. */
  classOf(name: string): number {
    const known = this.#classes.get(name)
    if (known !== undefined) return known
    const id = this.#classNames.length
    this.#classes.set(name, id)
    this.#classNames.push(name)
    return id
  }

  /** Adds lists of words. Classes in `hiding` are looked for behind disguises too; of these, `swearing` is. */
  add(lists: WordList, hiding: readonly string[] = [], swearing: readonly string[] = []): void {
    for (const name of Object.keys(lists)) {
      const text = lists[name]!
      const list =
        this.#lists.push({
          text,
          id: this.classOf(name),
          hidden: hiding.includes(name),
          swearing: swearing.includes(name),
        }) - 1
      for (let start = 0; start < text.length; ) {
        let end = text.indexOf('\n', start)
        if (end < 0) end = text.length
        while (text.charCodeAt(start) === 32) start++
        this.#wait(text, list, start, end)
        start = end + 1
      }
    }
  }

  /** Remembers a line under every pair of letters that one of its forms begins with; compounds are made at once. */
  #wait(text: string, list: number, start: number, end: number): void {
    const first = text.charCodeAt(start)
    if (first === 45) this.#addCompounds(list, start, end)
    let last = -1
    for (let at = first === 45 ? start + 1 : start; at < end; at++) {
      const key = bucketOf(
        fold(text.charCodeAt(at), text, at) & 63,
        at + 1 < end ? fold(text.charCodeAt(at + 1), text, at + 1) & 63 : 0,
      )
      if (key !== last) {
        const lines = this.#waiting[key]
        if (lines) lines.push(list, start, end)
        else this.#waiting[key] = [list, start, end]
        last = key
      }
      let stroke = at
      while (stroke < end && text.charCodeAt(stroke) !== 47 && text.charCodeAt(stroke) !== 32) stroke++
      if (text.charCodeAt(stroke) === 45 || text.charCodeAt(stroke) !== 47) break
      at = stroke
    }
    if (text.charCodeAt(text.indexOf(' ', start) - 1) === 45) this.#addCompounds(list, start, end)
  }

  /** Compounds that end or begin in a word. */
  #addCompounds(list: number, start: number, end: number): void {
    const { text, id } = this.#lists[list]!
    const [lemma = '', ...inflections] = text.slice(start, end).trim().split(' ')
    for (const inflection of inflections) {
      const language = languageOf(inflection)
      if (lemma.at(-1) === '-') this.#addTo(this.beginnings, lemma.slice(0, -1), id, language, false)
      else for (const form of expand(lemma.slice(1), inflection)) this.#addTo(this.endings, form, id, language, true)
    }
  }

  /** Makes the forms of all lines that wait under two letters. */
  #make(key: number): void {
    const lines = this.#waiting[key]
    if (!lines) return
    this.#waiting[key] = undefined
    for (let i = 0; i < lines.length; i += 3) {
      const { text, id, hidden } = this.#lists[lines[i]!]!
      const [lemma = '', ...inflections] = text
        .slice(lines[i + 1]!, lines[i + 2]!)
        .trim()
        .split(' ')
      const bare = lemma.replace(/^-|-$/g, '')
      for (const inflection of inflections.length > 0 ? inflections : [EVERY])
        for (const form of expand(bare, inflection)) {
          const language = languageOf(inflection)
          this.#add(form, id, language, hidden ? HIDDEN : 0)
          if (form.length > 6) this.#joinCompound(form)
          if (hidden) this.#addSpellings(form, id, language)
        }
    }
  }

  /** A listed word that is a compound of listed words is what its last part is, too. */
  #joinCompound(form: string): void {
    let one = SEED
    let two = 0
    for (let at = form.length - 1; at > 1; at--) {
      const code = fold(form.charCodeAt(at), form, at) & 63
      one = mixOne(one, code)
      two = mixTwo(two, code)
      const ending = form.length - at > 2 ? this.endings.get(one, two) : 0
      if (ending === 0) continue
      hash(form)
      for (const id of this.#sets[ending & SET]!) this.#put(this.#words, id, 0)
    }
  }

  /** What a word is, from its hash and first two letters; 0 is unknown. */
  lookUp(one: number, two: number, first: number, second: number): number {
    const key = bucketOf(first, second)
    if (this.#waiting[key]) this.#make(key)
    return this.#words.get(one, two)
  }

  /** What a written word is; 0 is unknown. */
  find(word: string): number {
    // What is left of a word in another script, once its own signs are gone, may be nothing.
    if (word === '') return 0
    const [first, second] = [
      fold(word.charCodeAt(0), word, 0) & 63,
      word.length > 1 ? fold(word.charCodeAt(1), word, 1) & 63 : 0,
    ]
    const key = bucketOf(first, second)
    if (this.#waiting[key]) this.#make(key)
    return this.#words.find(word)
  }

  /** Words that are no one's: they stop the search for compounds and genitives. */
  addLookalikes(words: string): void {
    for (const word of words.split(/\s+/)) if (word) this.#add(word, -1, 0, NO_GENITIVE)
  }

  /** Whether a set has a class. */
  has(set: number, id: number): boolean {
    return this.#sets[set]!.includes(id)
  }

  /** The classes of a set. */
  classesOf(set: number): readonly number[] {
    return this.#sets[set]!
  }

  /** What a class is called, for the rules' documentation and for looking into a match. */
  nameOf(id: number): string {
    return this.#classNames[id] ?? ''
  }

  get setCount(): number {
    return this.#sets.length
  }

  /** Writes what a word is into it. */
  know(word: Word, value: number): void {
    word.set = value & SET
    word.languages = (value >> LANGUAGE_SHIFT) & 15
  }

  /** What a whole word that may be hiding is; 0 unless its class is one that people hide. */
  hiddenWord(form: string): number {
    const value = this.find(form)
    return value & HIDDEN ? value : 0
  }

  /** What a word that may be hiding is; 0 unless its class is one that people hide. */
  hidden(form: string): number {
    const value = this.find(form)
    if (value & HIDDEN) return value
    if (form.length < 7) return 0
    for (let from = form.length - 4; from > 1; from--) {
      hash(form.slice(from), true)
      const ending = this.endings.get(hashed.one, hashed.two)
      if (ending & HIDDEN) return ending
    }
    return 0
  }

  /** Every form that people hide, for words with stars in them; made when first asked for. */
  hiddenForms(): { form: string; value: number; swearing: boolean }[] {
    if (!this.#hiddenForms) {
      const all = this.#lists
        .filter(({ hidden }) => hidden)
        .flatMap(({ text, swearing }) =>
          text.split('\n').flatMap((line) => {
            const [lemma = '', ...inflections] = line.trim().split(' ')
            return (inflections.length > 0 ? inflections : [EVERY]).flatMap((inflection) =>
              expand(lemma.replace(/^-|-$/g, ''), inflection).map((form) => ({
                form,
                value: this.find(form),
                swearing,
              })),
            )
          }),
        )
      this.#hiddenForms = all.sort((one, other) => Number(other.swearing) - Number(one.swearing))
    }
    return this.#hiddenForms
  }

  /** The ways in which a hidden word is written without å, æ and ø. */
  #addSpellings(form: string, id: number, language: number): void {
    if (!/[åæäøö]/.test(form) || form.length < 4) return
    const digraphs = form.replace(/å/g, 'aa').replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe')
    for (const spelling of [
      digraphs,
      form.replace(/[åä]/g, 'a').replace(/æ/g, 'e').replace(/[øö]/g, 'o'),
      form.replace(/[åäæ]/g, 'a').replace(/[øö]/g, 'o'),
    ])
      if (spelling.length > 4 || spelling === digraphs) this.#add(spelling, id, language, HIDDEN)
  }

  #add(form: string, id: number, language: number, flags: number): void {
    hash(form)
    this.#put(this.#words, id, language | flags)
  }

  #addTo(table: Table, form: string, id: number, language: number, backwards: boolean): void {
    hash(form, backwards)
    this.#put(table, id, language | HIDDEN)
  }

  #put(table: Table, id: number, flags: number): void {
    const { one, two } = hashed
    const value = table.get(one, two)
    const set = id < 0 ? value & SET : this.#union(value & SET, id)
    table.set(one, two, (value & ~SET) | set | flags | KNOWN)
  }

  #union(set: number, id: number): number {
    const key = set * 4096 + id
    const known = this.#unions.get(key)
    if (known !== undefined) return known
    const classes = this.has(set, id) ? this.#sets[set]! : [...this.#sets[set]!, id].sort((a, b) => a - b)
    const name = classes.join(' ')
    let union = this.#setIds.get(name)
    if (union === undefined) {
      union = this.#sets.length
      this.#sets.push(classes)
      this.#setIds.set(name, union)
    }
    this.#unions.set(key, union)
    return union
  }
}

const languageOf = (inflection: string) =>
  inflection === '*'
    ? 0
    : inflection === EVERY
      ? 15 << LANGUAGE_SHIFT
      : 1 << (LANGUAGE_SHIFT + LANGUAGES.indexOf(inflection[0]!))
/** Spellings without å, æ and ø stand beside the words they are for. */
const bare = Uint8Array.from({ length: 64 }, (_, code) => (code === 27 || code === 28 ? 1 : code === 29 ? 15 : code))
/** Words that begin with a or o wait together whatever comes next, since æ and ø may be written with two letters. */
const bucketOf = (first: number, second: number) => {
  const letter = bare[first]!
  return letter * BUCKETS + (letter === 1 || letter === 15 ? 0 : bare[second]!)
}
