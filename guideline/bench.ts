/**
 * How long a check takes, as a ratio to the least that any checker must do: one pass of an automaton over 3,000 words, in
 * the same process, so that the machine cancels out. Read by `npm run bench` alone, never shipped.
 */
import { Floor, used } from './bench-floor.ts'
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
 * microseconds, and the median of the rounds' ratios. Each is repeated within a round for some 40 ms, so that what the process
 * does at times, such as collecting garbage, is in every one.
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
        41,
      ),
    ),
    row(
      'one edit at 63,206 characters',
      'a full check of 280',
      compare(edit, 600, () => check(short), 600, 11),
    ),
  ]
}
