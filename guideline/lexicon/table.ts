import { APOSTROPHE, EMOJI, fold, mix } from '../text/characters.ts'

/** Numbers by the hash of a word, in an open-addressed table: no string is kept, and none is made while a text is read. */
export class Table {
  #keys: Int32Array
  #values: Int32Array
  size = 0

  constructor(room = 1 << 10) {
    this.#keys = new Int32Array(room)
    this.#values = new Int32Array(room)
  }

  /** Where a word stands or would stand. */
  #slot(key: number): number {
    const mask = this.#values.length - 1
    let slot = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 12) & mask
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  /** What stands there; 0 is nothing. */
  get(key: number): number {
    return this.#values[this.#slot(key)]!
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key)
    if (this.#values[slot] === 0) this.size++
    this.#keys[slot] = key
    this.#values[slot] = value
    if (this.size * 2 > this.#values.length) this.#grow()
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Int32Array(values.length * 2)
    this.#values = new Int32Array(values.length * 2)
    this.size = 0
    for (let i = 0; i < values.length; i++) if (values[i] !== 0) this.set(keys[i]!, values[i]!)
  }
}

/** What a letter of a written word counts as in its hash. */
export function codeAt(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  const code = unit === 39 ? APOSTROPHE : fold(unit, word, at) & 63
  return code === EMOJI ? word.codePointAt(at)! : code
}

/** The hash of a written word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = mix(hash, codeAt(word, at))
  return hash
}
