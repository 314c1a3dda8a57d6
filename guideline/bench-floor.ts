/**
 * The least that any checker must do, and what is measured beside it: an automaton over 3,000 words. Apart from the guideline,
 * so that a fresh process can load it first.
 */

declare const process: { cpuUsage(): { user: number; system: number } }

/**
 * What this process has used of the processor, in microseconds: what other programs do is not in it, and what its own other
 * threads do, such as collecting garbage while the first one waits, is.
 */
export function used(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

const WORDS = 3000

/** The floor: an Aho–Corasick automaton over made-up words, built into one table, and nothing done with what it finds. */
export class Floor {
  readonly #next: Int32Array
  readonly #ends: Uint8Array
  readonly #classes = new Uint8Array(65536)

  constructor(words: readonly string[] = madeUpWords()) {
    const letters = 'abcdefghijklmnopqrstuvwxyzåæøäö0123456789'
    for (let i = 0; i < letters.length; i++) {
      this.#classes[letters.charCodeAt(i)] = i + 1
      this.#classes[letters[i]!.toUpperCase().charCodeAt(0)] = i + 1
    }
    const children: Map<number, number>[] = [new Map()]
    const ends: number[] = [0]
    for (const word of words) {
      let state = 0
      for (let i = 0; i < word.length; i++) {
        const letter = this.#classes[word.charCodeAt(i)]!
        let next = children[state]!.get(letter)
        if (next === undefined) {
          next = children.length
          children.push(new Map())
          ends.push(0)
          children[state]!.set(letter, next)
        }
        state = next
      }
      ends[state] = 1
    }
    const next = new Int32Array(children.length * 48)
    const fails = new Int32Array(children.length)
    const queue = [...children[0]!.values()]
    for (const [letter, child] of children[0]!) next[letter] = child
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]!
      for (let letter = 0; letter < 48; letter++) {
        const child = children[state]!.get(letter)
        const fallen = next[fails[state]! * 48 + letter]!
        if (child === undefined) next[state * 48 + letter] = fallen
        else {
          next[state * 48 + letter] = child
          fails[child] = fallen
          ends[child]! |= ends[fallen]!
          queue.push(child)
        }
      }
    }
    this.#next = next
    this.#ends = Uint8Array.from(ends)
  }

  /** Counts the places where one of the words ends. */
  scan(text: string): number {
    let state = 0
    let found = 0
    for (let i = 0; i < text.length; i++) {
      state = this.#next[state * 48 + this.#classes[text.charCodeAt(i)]!]!
      found += this.#ends[state]!
    }
    return found
  }
}

/** Words with the shape of ours, always the same. */
export function madeUpWords(): string[] {
  const syllables = 'ba ke li mo du fra gri sto tal ven skå nær bøy hus lan per tor dis mel ark'.split(' ')
  const words = new Set<string>()
  for (let seed = 7; words.size < WORDS; seed = (seed * 48271) % 2147483647)
    words.add(`${syllables[seed % 20]}${syllables[(seed >> 5) % 20]}${syllables[(seed >> 9) % 20]}`)
  return [...words]
}

/** The first answer of all, then the building of the automaton: what each takes in microseconds, in a fresh process. */
export function coldStart(check: (text: string) => unknown): { cold: number; built: number } {
  const start = used()
  check('Du er en idiot, Kari.')
  const between = used()
  const floor = new Floor()
  const end = used()
  floor.scan('')
  return { cold: between - start, built: end - between }
}
