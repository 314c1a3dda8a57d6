import { hashBetween, letterOf, mix } from '../text/characters.ts'
import type { Word } from '../text/words.ts'
import { ANY, Entries, HIDDEN, LANGUAGE_SHIFT, LONGEST_ENDING, NO_ENDING, NO_GENITIVE, SET } from './entries.ts'
import { formsOf } from './expand.ts'
import { respellings } from './letters.ts'
import { codeAt, Table } from './table.ts'

/** Remembered of a word that no list has. */
const UNKNOWN = 1 << 30
/** How many words of texts are remembered. */
const REMEMBERED = 1 << 14
const LONGEST_WORD = 48
const SHORTEST_HEAD = 3
const SHORTEST_FIRST = 4

/** All words of all rules, and the classes they belong to: a word of a text is looked up by trying where its ending begins. */
export class Lexicon extends Entries {
  #remembered = new Table(1 << 12)
  #hiddenForms: readonly [string, string] | undefined

  /** Writes what a word is into it. */
  know(word: Word, value: number): void {
    word.set = value & SET
    word.languages = (value >> LANGUAGE_SHIFT) & 15 || (value & ANY ? 15 : 0)
  }

  /**
   * What a word of a text is, given its letters' codes and its hashes up to every letter: plain, as a genitive or passive
   * (`bare` letters long, if it may be one), without the dots and rings of its letters, as a compound by its ending, or by
   * its beginning; 0 is unknown.
   */
  lookUp(codes: Uint8Array, hashes: Int32Array, count: number, bare: number): number {
    const remembered = this.#remembered.get(hashes[count]!)
    if (remembered !== 0) return remembered & ~UNKNOWN
    if (this.#remembered.size >= REMEMBERED) this.#remembered = new Table(1 << 12)
    let word = ''
    for (let at = 0; at < count; at++) word += letterOf(codes[at]!)
    const value = this.#search(word, hashes, count, bare)
    this.#remembered.set(hashes[count]!, value | UNKNOWN)
    return value
  }

  #search(word: string, hashes: Int32Array, count: number, bare: number): number {
    const plain = this.#listed(word, hashes, count)
    if (plain !== 0 || count >= LONGEST_WORD) return plain
    if (bare > 0) {
      const value = this.#listed(word, hashes, bare)
      if (value !== 0 && (value & NO_GENITIVE) === 0) return value
    }
    return (
      this.#respelled(word) || (count < 6 ? 0 : this.#endOf(word, hashes, count) || this.#startOf(word, hashes, count))
    )
  }

  /** What a listed word is. One that is a compound of listed words is what its last part is, too. */
  #listed(word: string, hashes: Int32Array, count: number): number {
    this.readLike(word)
    let value = 0
    for (let cut = count; cut > 0 && cut >= count - LONGEST_ENDING; cut--) {
      const entry = this.stems.get(hashes[cut]!)
      if (entry !== 0) value = this.addUp(entry, hashBetween(hashes, cut, count), value)
    }
    if (value === 0 || value & NO_GENITIVE || count < 7) return value
    for (const id of this.classesOf(this.#endOf(word, hashes, count) & SET))
      value = (value & ~SET) | this.union(value & SET, id)
    return value
  }

  /** What the longest known last part of a word is. */
  #endOf(word: string, hashes: Int32Array, count: number): number {
    for (let start = 2; start <= count - SHORTEST_HEAD; start++) {
      this.readParts('<', word.slice(start, start + 2), this.heads)
      let value = 0
      for (let cut = count; cut > start && cut >= count - LONGEST_ENDING; cut--) {
        const entry = this.heads.get(hashBetween(hashes, start, cut))
        if (entry !== 0) value = this.addUp(entry, hashBetween(hashes, cut, count), value)
      }
      if (value !== 0) return value
    }
    return 0
  }

  /** What the longest known first part of a word is. */
  #startOf(word: string, hashes: Int32Array, count: number): number {
    this.readParts('+', word.slice(0, 2), this.firsts)
    for (let end = count - 2; end >= SHORTEST_FIRST; end--) {
      const entry = this.firsts.get(hashes[end]!)
      if (entry !== 0) return this.addUp(entry, NO_ENDING, 0)
    }
    return 0
  }

  /** What a word that people hide is where it is written without å, æ or ø. */
  #respelled(word: string): number {
    for (const spelling of respellings(word)) {
      const value = this.find(spelling)
      if (value & HIDDEN) return value
    }
    return 0
  }

  /** What a written word is, as it stands in a list; 0 is unknown. */
  find(word: string): number {
    return this.#listed(word, spare, spell(word))
  }

  /** What a whole word that may be hiding is; 0 unless its class is one that people hide. */
  hiddenWord(form: string): number {
    const value = this.find(form)
    return value & HIDDEN ? value : this.#respelled(form)
  }

  /** What a word that may be hiding is, on its own or as a compound; 0 unless its class is one that people hide. */
  hidden(form: string): number {
    const value = this.hiddenWord(form)
    if (value !== 0 || form.length < 7) return value
    return this.#endOf(form, spare, spell(form))
  }

  /** Every form that people hide, for words with stars in them: swearing, then the rest; a space around each. Made when first asked for. */
  hiddenForms(): readonly [swearing: string, others: string] {
    if (!this.#hiddenForms) {
      const lists = [' ', ' ']
      for (const [, swearing, groups = ''] of this.text.matchAll(/#\*(!?)\w+(@[^#]*)/g))
        for (const [, inflections = '', words = ''] of groups.matchAll(/@([^A-ZÅÆØ<+_@]*)([^@]*)/g))
          for (const [word] of words.matchAll(/[A-ZÅÆØ<+_][^A-ZÅÆØ<+_]*/g))
            lists[swearing ? 0 : 1] += `${formsOf(word.replace(/[<+_]/, '').toLowerCase(), inflections).join(' ')} `
      this.#hiddenForms = [lists[0]!, lists[1]!]
    }
    return this.#hiddenForms
  }
}

/** The hashes of one written word up to each of its letters. */
const spare = new Int32Array(LONGEST_WORD + 1)

/** Hashes a written word into `spare`; how many letters it has. */
function spell(word: string): number {
  const count = Math.min(word.length, LONGEST_WORD)
  for (let at = 0; at < count; at++) spare[at + 1] = mix(spare[at]!, codeAt(word, at))
  return count
}
