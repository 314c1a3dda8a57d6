import { describe, expect, test } from 'vitest'
import { check } from '../../guideline/index.ts'
import { attacks, clean, type Expression, expressions, sources } from '../guideline-attacks.ts'

const LENGTH = 100_000
/** How much more an attack may cost than clean text of the same length. */
const MOST = 20
/** How many of the short attacks, the slowest, are made long; all that matter with `npm run test:full`. */
const WORST = process.env['TORGET_FULL'] ? 12 : 2
/** The same for the engine, which reads a sentence that it points at again for each wording that it tries, at most six. */
const MOST_OF_ENGINE = MOST * 6
/** A busy machine may take its time: what counts is the ratio. */
const PATIENCE = 60_000
const ordinary = clean(LENGTH)

/** Goes through a text once with an expression, as it is used: to the first match, or to all where it looks for all. */
const run = ({ source, flags }: Expression): ((text: string) => unknown) => {
  const regex = new RegExp(source, flags)
  return regex.global ? (text) => text.replace(regex, '') : (text) => regex.test(text)
}

/** The least of several times, in milliseconds: what disturbs a run only ever makes it longer. */
function cost(work: () => unknown, times: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/** Taking the words of a text one by one: no expression is asked to be quicker than that. */
const reading = cost(() => ordinary.replace(/[a-zæøåäö]+/gi, ''), 10)

const all = expressions()

test('every regular expression is found', () => {
  expect(all.length).toBeGreaterThan(80)
  // None is put together at run time, where it could not be measured here.
  expect(sources().filter(({ code }) => /\bRegExp\(/.test(code))).toEqual([])
})

test.each(
  all.map((expression) => [`${expression.place} /${expression.source}/${expression.flags}`, expression] as const),
)(
  'is bounded: %s',
  (_, expression) => {
    const through = run(expression)
    const bound =
      MOST *
      Math.max(
        reading,
        cost(() => through(ordinary), 5),
      )
    // What is not bounded shows at a twentieth of the length, and is never run on the whole.
    const short = attacks(expression).map((make) => {
      const text = make(LENGTH / 20)
      return { make, text, spent: cost(() => through(text), 1) }
    })
    const slow = short.filter(({ text, spent }) => spent > bound / 5 && cost(() => through(text), 9) > bound / 5)
    expect(slow.map(({ text }) => text.slice(0, 60))).toEqual([])
    const worst = short.sort((one, other) => other.spent - one.spent).slice(0, WORST)
    const over = worst
      .map(({ make }) => make(LENGTH))
      .filter((text) => cost(() => through(text), 1) > bound && cost(() => through(text), 9) > bound)
    expect(over.map((text) => text.slice(0, 60))).toEqual([])
  },
  PATIENCE,
)

test('no list of words is an alternation that reads code points', () => {
  const lists = all.filter(({ source, flags }) => /[uv]/.test(flags) && /(?:\p{L}{2,}\|){3}/u.test(source))
  // Short closed lists of a pattern's own: units, abbreviations, what a name does, how old somebody is.
  expect(lists.filter(({ source }) => source.length > 300).map(({ place, source }) => `${place} ${source}`)).toEqual([])
})

describe('the whole engine is bounded', () => {
  const units =
    'a|a |1|1 |123456 |a@|a.|. |.|!?|? |f*|*|"«|(|\n|\u00a0|du er, |idiot |i d i o t |DU ER EN IDIOT |Du er en idiot. |Hold kjeft, din jævla idiot! |bor i Storgata |konto 1234 |Emma (9 |faen |alle vet at |kommunen har bestemt at |90 % |muslimer er |jeg skal |deg |\ud800|i\u200b|a\u0301|\u202eשלום |🐀|@a |#a |www.a.no '
  const draft = clean(LENGTH / 20)
  check(draft)
  const least = cost(() => check(draft), 5)
  test.each(units.split('|'))(
    '%j',
    (unit) => {
      const text = unit.repeat(Math.ceil(draft.length / unit.length)).slice(0, draft.length)
      const bound = MOST_OF_ENGINE * least
      if (cost(() => check(text), 1) > bound) expect(cost(() => check(text), 3)).toBeLessThan(bound)
    },
    PATIENCE,
  )
})
