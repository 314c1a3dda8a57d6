import type { Word } from '../text/words.ts'
import { expand } from './expand.ts'
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
const SET = 0xffff

/** All words of all rules, and the classes they belong to. Built once; reading changes nothing in it. */
export class Lexicon {
  readonly words = new Table()
  readonly beginnings = new Table()
  readonly endings = new Table()
  readonly noGenitive = NO_GENITIVE
  readonly #classes = new Map<string, number>()
  readonly #sets: number[][] = [[]]
  readonly #setIds = new Map<string, number>([['', 0]])
  readonly #unions = new Map<number, number>()
  readonly #hiding: { list: string; swearing: boolean }[] = []
  #hiddenForms: { form: string; value: number; swearing: boolean }[] | undefined
  #members = new Uint32Array(0)
  #width = 0

  /** The number of a class, given out when it is first named. */
  classOf(name: string): number {
    const known = this.#classes.get(name)
    if (known !== undefined) return known
    const id = this.#classes.size
    this.#classes.set(name, id)
    if (/^=/.test(name)) this.#add(name.slice(1), id, 0, 0)
    return id
  }

  /** Adds lists of words. Classes in `hiding` are looked for behind disguises too; those in `plain` never as genitives. */
  add(lists: WordList, hiding: readonly string[] = [], swearing: readonly string[] = []): void {
    for (const name of Object.keys(lists)) {
      const list = lists[name]!
      const id = this.classOf(name)
      const hidden = hiding.includes(name)
      if (hidden) this.#hiding.push({ list, swearing: swearing.includes(name) })
      for (const [lemma, inflections] of lines(list)) {
        const head = lemma[0] === '-'
        const start = lemma.at(-1) === '-'
        const bare = head || start ? lemma.slice(head ? 1 : 0, start ? -1 : undefined) : lemma
        for (const inflection of inflections) {
          const language = inflection === '*' ? 0 : 1 << (LANGUAGE_SHIFT + LANGUAGES.indexOf(inflection[0]!))
          if (start) this.#addTo(this.beginnings, bare, id, language, false)
          for (const form of expand(bare, inflection)) {
            this.#add(form, id, language, hidden ? HIDDEN : 0)
            if (head) this.#addTo(this.endings, form, id, language, true)
            if (hidden) this.#addSpellings(form, id, language)
          }
        }
      }
    }
  }

  /** Words that are no one's: they stop the search for compounds and genitives. */
  addLookalikes(words: string): void {
    for (const word of words.split(/\s+/)) if (word) this.#add(word, -1, 0, NO_GENITIVE)
  }

  /** Makes the classes ready to be asked for, after the last word. */
  close(): void {
    this.#width = (this.#classes.size >> 5) + 1
    this.#members = new Uint32Array(this.#width * this.#sets.length)
    this.#sets.forEach((classes, set) => {
      for (const id of classes) this.#members[set * this.#width + (id >> 5)]! |= 1 << (id & 31)
    })
  }

  /** Whether a set has a class. */
  has(set: number, id: number): boolean {
    return ((this.#members[set * this.#width + (id >> 5)]! >>> (id & 31)) & 1) === 1
  }

  /** The classes of a set. */
  classesOf(set: number): readonly number[] {
    return this.#sets[set]!
  }

  get setCount(): number {
    return this.#sets.length
  }

  /** Writes what a word is into it. */
  know(word: Word, value: number): void {
    word.set = value & SET
    word.languages = (value >> LANGUAGE_SHIFT) & 15
  }

  /** What a word that may be hiding is; 0 unless its class is one that people hide. */
  hidden(form: string): number {
    const value = this.words.find(form)
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
      const all = this.#hiding.flatMap(({ list, swearing }) =>
        lines(list).flatMap(([lemma, inflections]) =>
          inflections.flatMap((inflection) =>
            expand(lemma.replace(/^-|-$/g, ''), inflection).map((form) => ({
              form,
              value: this.words.find(form),
              swearing,
            })),
          ),
        ),
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
    this.#put(this.words, id, language | flags)
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
    const classes = this.#sets[set]!.includes(id) ? this.#sets[set]! : [...this.#sets[set]!, id].sort((a, b) => a - b)
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

/** A list's lines: the lemma and its inflection classes. */
function lines(list: string): [string, string[]][] {
  return list
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([lemma]) => lemma)
    .map(([lemma, ...inflections]) => [lemma!, inflections.length > 0 ? inflections : ['*']])
}
