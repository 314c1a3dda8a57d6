import { fold, mixOne, mixTwo, SEED } from '../text/characters.ts'
import type { Word } from '../text/words.ts'
import { Classes } from './classes.ts'
import { EVERY, expand, formsOf } from './expand.ts'
import { BUCKETS, bucketOf, pairOf, spellings } from './letters.ts'
import { hash, hashed, Table } from './table.ts'

/**
 * Words of one class, one line each: the lemma, then an inflection class for each language that has it (see `expand.ts`).
 * `idiot bm nm s3 en`. A hyphen before the lemma: compounds that end in it count too; behind it: those that begin with it.
 */
export type WordList = Record<string, string>

const LANGUAGES = 'bnse'
/** What the table keeps for a form: its set of classes in 16 bits, its languages in 4, then these. */
const LANGUAGE_SHIFT = 16
const KNOWN = 1 << 20
const NO_GENITIVE = 1 << 21
const HIDDEN = 1 << 22
/** Stands in a list of words of all languages: says nothing where another list says which one it is. */
const ANY = 1 << 23
/** Stands in the first lists, those of small words, which alone say what language such a word is of. */
const SMALL = 1 << 24
const LANGUAGES_MASK = 15 << LANGUAGE_SHIFT
const SET = 0xffff
/** How often the lists are read for a few words before all of them are made, and how much of a text is looked at first. */
const MOST_PASSES = 24
const LONGEST_PREPARED = 4000

/** A list of words: where it begins in the text of all lists, and what is known of its words. */
interface List {
  begins: number
  id: number
  small: number
  hidden: boolean
  swearing: boolean
}

/**
 * All words of all rules, and the classes they belong to. The lists stay the text they are; the forms of those lemmas that
 * begin like a word of the draft are made when the draft is read, so that a first answer costs what its words cost.
 */
export class Lexicon extends Classes {
  readonly beginnings = new Table()
  readonly noGenitive = NO_GENITIVE
  readonly #words = new Table()
  readonly #endings = new Table()
  readonly #lists: List[] = []
  #text = '\n'
  /** Which pairs of first letters have been read, for words and for the last parts of compounds. */
  readonly #made = new Uint8Array(BUCKETS * BUCKETS)
  readonly #heads = new Map<number, number[]>()
  #headsFound = false
  #passes = 0
  #hiddenForms: { form: string; value: number; swearing: boolean }[] | undefined

  /** Adds lists of words. Classes in `hiding` are looked for behind disguises too; of these, `swearing` is. */
  add(lists: WordList, hiding: readonly string[] = [], swearing: readonly string[] = []): void {
    const small = this.#lists.every(({ small }) => !small) ? SMALL : 0
    for (const name of Object.keys(lists)) {
      this.#lists.push({
        begins: this.#text.length,
        id: this.classOf(name),
        small,
        hidden: hiding.includes(name),
        swearing: swearing.includes(name),
      })
      this.#text += `${lists[name]!}\n`
    }
  }

  /** Makes the forms that a text may need, in one pass over the lists. */
  prepare(text: string): void {
    if (this.#passes > MOST_PASSES) return
    const keys = new Set<number>()
    for (let at = 0, inside = false; at < text.length && at < LONGEST_PREPARED; at++) {
      const code = fold(text.charCodeAt(at), text, at) & 63
      const letter = code > 0 && code < 40
      if (letter && !inside) {
        const key = bucketOf(code, at + 1 < text.length ? fold(text.charCodeAt(at + 1), text, at + 1) & 63 : 0)
        if (this.#made[key] === 0) keys.add(key)
      }
      inside = letter
    }
    if (keys.size > 0) this.#make(keys)
  }

  /** Makes the forms of all lines that have a word that begins with one of these pairs of letters. */
  #make(keys: Set<number>): void {
    this.#passes++
    // Reading the lists again and again for a long text costs more than reading everything once.
    const pattern =
      this.#passes > MOST_PASSES ? /\n(?=.)/g : new RegExp(`[\n/]-?(?:${[...keys].map(pairOf).join('|')})`, 'g')
    if (this.#passes > MOST_PASSES) this.#made.fill(1)
    else for (const key of keys) this.#made[key] = 1
    const text = this.#text
    let list = 0
    let done = -1
    for (const { index } of text.matchAll(pattern)) {
      if (index < done) continue
      const start = text.lastIndexOf('\n', index) + 1
      done = text.indexOf('\n', index + 1)
      while (list + 1 < this.#lists.length && this.#lists[list + 1]!.begins <= start) list++
      this.#makeLine(text.slice(start, done), this.#lists[list]!)
    }
  }

  #makeLine(line: string, { id, hidden, small }: List): void {
    const [lemma = '', ...inflections] = line.split(' ')
    const bare = lemma.replace(/^-|-$/g, '')
    for (const inflection of inflections.length > 0 ? inflections : [EVERY]) {
      const language = languageOf(inflection)
      if (lemma.endsWith('-')) this.#addTo(this.beginnings, bare, id, language, false)
      for (const form of expand(bare, inflection)) {
        this.#add(form, id, language, hidden ? HIDDEN : small)
        if (form.length > 6) this.#joinCompound(form)
        if (hidden) for (const spelling of spellings(form)) this.#add(spelling, id, language, HIDDEN)
      }
    }
  }

  /** Makes the last parts of compounds that begin with two letters. */
  #makeHeads(first: number, second: number): void {
    if (!this.#headsFound) {
      this.#headsFound = true
      for (const { index } of this.#text.matchAll(/(?<=\n)-/g)) {
        const key = bucketOf(
          fold(this.#text.charCodeAt(index + 1), this.#text, index + 1) & 63,
          fold(this.#text.charCodeAt(index + 2), this.#text, index + 2) & 63,
        )
        const known = this.#heads.get(key)
        if (known) known.push(index)
        else this.#heads.set(key, [index])
      }
    }
    const key = bucketOf(first, second)
    const waiting = this.#heads.get(key)
    if (!waiting) return
    this.#heads.delete(key)
    for (const start of waiting) {
      const list = this.#lists.findLast(({ begins }) => begins <= start)!
      const [lemma = '', ...inflections] = this.#text.slice(start + 1, this.#text.indexOf('\n', start)).split(' ')
      for (const inflection of inflections)
        for (const form of expand(lemma, inflection))
          this.#addTo(this.#endings, form, list.id, languageOf(inflection), true)
    }
  }

  /** What the longest known last part of a word is, from its letters' codes; 0 is none. */
  endingOf(codes: Uint8Array, count: number): number {
    for (let i = 2; i < count - 2; i++) this.#makeHeads(codes[i]!, codes[i + 1]!)
    let one = SEED
    let two = 0
    let best = 0
    for (let i = count - 1; i > 1; i--) {
      one = mixOne(one, codes[i]!)
      two = mixTwo(two, codes[i]!)
      if (count - i >= 3) best = this.#endings.get(one, two) || best
    }
    return best
  }

  /** A listed word that is a compound of listed words is what its last part is, too. */
  #joinCompound(form: string): void {
    const count = Math.min(form.length, spare.length)
    for (let at = 0; at < count; at++) spare[at] = fold(form.charCodeAt(at), form, at) & 63
    const ending = this.endingOf(spare, count)
    if (ending === 0) return
    hash(form)
    for (const id of this.classesOf(ending & SET)) this.#put(this.#words, id, 0)
  }

  /** What a word is, from its hash and first two letters; 0 is unknown. */
  lookUp(one: number, two: number, first: number, second: number): number {
    const key = bucketOf(first, second)
    if (this.#made[key] === 0) this.#make(new Set([key]))
    return this.#words.get(one, two)
  }

  /** What a written word is; 0 is unknown. */
  find(word: string): number {
    const second = word.length > 1 ? fold(word.charCodeAt(1), word, 1) & 63 : 0
    const key = bucketOf(fold(word.charCodeAt(0), word, 0) & 63, second)
    if (this.#made[key] === 0) this.#make(new Set([key]))
    return this.#words.find(word)
  }

  /** Words that are no one's: they stop the search for compounds and genitives. */
  addLookalikes(words: string): void {
    for (const word of words.split(/\s+/)) if (word) this.#add(word, -1, 0, NO_GENITIVE)
  }

  /** Writes what a word is into it. */
  know(word: Word, value: number): void {
    word.set = value & SET
    word.languages = (value >> LANGUAGE_SHIFT) & 15 || (value & ANY ? 15 : 0)
  }

  /** What a whole word that may be hiding is; 0 unless its class is one that people hide. */
  hiddenWord(form: string): number {
    const value = this.find(form)
    return value & HIDDEN ? value : 0
  }

  /** What a word that may be hiding is, on its own or as a compound; 0 unless its class is one that people hide. */
  hidden(form: string): number {
    const value = this.find(form)
    if (value & HIDDEN) return value
    if (form.length < 7 || form.length > spare.length) return 0
    for (let at = 0; at < form.length; at++) spare[at] = fold(form.charCodeAt(at), form, at) & 63
    const ending = this.endingOf(spare, form.length)
    return ending & HIDDEN ? ending : 0
  }

  /** Every form that people hide, for words with stars in them; made when first asked for. */
  hiddenForms(): { form: string; value: number; swearing: boolean }[] {
    if (!this.#hiddenForms) {
      const all = this.#lists.flatMap(({ begins, hidden, swearing }, i) => {
        if (!hidden) return []
        const lines = this.#text.slice(begins, (this.#lists[i + 1]?.begins ?? this.#text.length) - 1).split('\n')
        return lines.flatMap(formsOf).map((form) => ({ form, value: this.find(form), swearing }))
      })
      this.#hiddenForms = all.sort((one, other) => Number(other.swearing) - Number(one.swearing))
    }
    return this.#hiddenForms
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
    if (value & SMALL && !(flags & SMALL)) flags &= ~LANGUAGES_MASK
    const set = id < 0 ? value & SET : this.union(value & SET, id)
    table.set(one, two, (value & ~SET) | set | flags | KNOWN)
  }
}

const languageOf = (inflection: string) =>
  inflection === '*' ? 0 : inflection === EVERY ? ANY : 1 << (LANGUAGE_SHIFT + LANGUAGES.indexOf(inflection[0]!))
/** Letters' codes of one word, for looking at its parts. */
const spare = new Uint8Array(48)
