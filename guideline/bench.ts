/**
 * How long a check takes, as a ratio to the least that any checker must do: one pass of an automaton over 3,000 words, in
 * the same process, so that the machine cancels out. Read by `npm run bench` alone, never shipped.
 */
import { check, createChecker } from './index.ts'

/** One line of the table. Times are the median of many runs; the ratio is what counts. */
export interface Figure {
  what: string
  measured: string
  against: string
  ratio: string
}

const time = (microseconds: number) =>
  microseconds < 1000 ? `${microseconds.toFixed(1)} µs` : `${(microseconds / 1000).toFixed(1)} ms`

declare const performance: { now(): number }
declare const process: { threadCpuUsage(): { user: number; system: number } }

/** What this thread has used of the processor, in microseconds: what other programs do is not in it. */
export function used(): number {
  const { user, system } = process.threadCpuUsage()
  return user + system
}

const WORDS = 3000
const SENTENCES = [
  'Kommunestyret møtes torsdag klokka 17, og sakslista ligger på nettsidene.',
  'Vi er uenige i budsjettet, men takker administrasjonen for grundig arbeid.',
  'Eg meiner at skulen i bygda må bestå, og at vegen må utbetrast før vinteren.',
  'Utvalet handsamar søknaden i neste veke, og alle kan møte opp og lytte.',
  'Nämnden beslutade i går att bygga en ny cykelväg längs ån till centrum.',
  'Jag tycker att medborgardialogen om torget var både viktig och rolig.',
  'The committee will consider the application on Thursday, and residents may speak.',
  'Our library deserves longer opening hours, and I will vote for the budget line.',
]

/** Ordinary text of four languages, of a given length. */
export function textOf(length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${SENTENCES[i % SENTENCES.length]} `
  return text.slice(0, length)
}

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

/** The median time of one run, in microseconds. */
export function median(run: () => unknown, runs: number, repeat = 1): number {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    for (let j = 0; j < repeat; j++) run()
    times.push(((performance.now() - start) * 1000) / repeat)
  }
  return times.sort((one, other) => one - other)[runs >> 1]!
}

/**
 * Two things in turn, round by round, so that what the machine does besides falls on both: the median time of each in
 * microseconds, and the median of the rounds' ratios. Each is repeated within a round for some 40 ms: the thread's own time is
 * counted in ticks of up to 4 ms.
 */
function compare(one: () => unknown, times: number, other: () => unknown, otherTimes: number, rounds: number) {
  const timed = (run: () => unknown, repeat: number) => {
    const start = used()
    for (let i = 0; i < repeat; i++) run()
    return (used() - start) / repeat
  }
  return medians(Array.from({ length: rounds }, () => [timed(one, times), timed(other, otherTimes)]))
}

/** Of what was measured and its floor, many times over: the median of each, and of their ratios. */
export function medians(pairs: (readonly [measured: number, against: number])[]) {
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!
  return {
    measured: middle(pairs.map(([measured]) => measured)),
    against: middle(pairs.map(([, against]) => against)),
    ratio: middle(pairs.map(([measured, against]) => measured / against)),
  }
}

/** One line of the table. */
export const row = (
  what: string,
  name: string,
  { measured, against, ratio }: { measured: number; against: number; ratio: number },
): Figure => ({
  what,
  measured: time(measured),
  against: `${name}, ${time(against)}`,
  ratio: `${ratio.toFixed(2)}×`,
})

/** A full check at two lengths, then an edit, all warm: a compiler that is still at work would be what is measured. */
export function bench(): Figure[] {
  const floor = new Floor()
  const [short, long] = [textOf(280), textOf(63_206)]
  const checker = createChecker(long)
  let place = 0
  const edit = () => {
    place = (place + 7919) % 60_000
    return checker.edit(place, 1, 'e')
  }
  for (let i = 0; i < 3000; i++) check(short)
  for (let i = 0; i < 30; i++) check(long)
  for (let i = 0; i < 1000; i++) edit()
  const pass = 'one pass of the automaton'
  return [
    row(
      'full check, 280 characters',
      pass,
      compare(
        () => check(short),
        600,
        () => floor.scan(short),
        12_000,
        11,
      ),
    ),
    row(
      'full check, 63,206 characters',
      pass,
      compare(
        () => check(long),
        3,
        () => floor.scan(long),
        80,
        11,
      ),
    ),
    row(
      'one edit at 63,206 characters',
      'a full check of 280',
      compare(edit, 600, () => check(short), 600, 11),
    ),
  ]
}

/** The first answer of all, then the building of the automaton: what each takes in microseconds, in a fresh process. */
export function coldStart(): { cold: number; built: number } {
  const start = used()
  check('Du er en idiot, Kari.')
  const between = used()
  const floor = new Floor()
  const end = used()
  floor.scan('')
  return { cold: between - start, built: end - between }
}
