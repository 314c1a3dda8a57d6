import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLearned, isLesson, learn, lesson, mayLearn, unlearn } from '../../extension/learned.ts'
import { LearnedFile } from '../../extension/learned-file.ts'
import { readSettings } from '../../extension/settings.ts'
import type { Finding } from '../../guideline/rule.ts'

const finding = (quote: string, rule = 'heat'): Finding => ({
  rule,
  level: 'warn',
  start: 0,
  end: quote.length,
  quote,
})

test('neither a sentence of the draft nor an identity number may be learned', () => {
  expect(mayLearn(finding('Hva faen'))).toBe(true)
  expect(mayLearn(finding('Folk skal ikke tro at de kan lure oss igjen og igjen med dette.'))).toBe(false)
  expect(mayLearn({ ...finding('15076500565', 'personal-data'), level: 'stop' })).toBe(false)
  expect(mayLearn(finding('71 57 40 00', 'personal-data'))).toBe(true)
})

describe('what is marked as not relevant is left alone', () => {
  const here = learn([], lesson(finding('Hva faen'), 'x.com'))
  const everywhere = learn([], lesson(finding('Hva faen')))

  test.each([
    ['the same words here', here, finding('Hva faen'), 'x.com', true],
    ['in any case and spacing', here, finding('HVA\n faen'), 'x.com', true],
    ['but not elsewhere', here, finding('Hva faen'), 'bsky.app', false],
    ['everywhere when so chosen', everywhere, finding('Hva faen'), 'bsky.app', true],
    ['but not other words', everywhere, finding('Hva faen driver'), 'x.com', false],
    ['but not under another rule', everywhere, finding('Hva faen', 'threat'), 'x.com', false],
  ] as const)('%s', (_, learned, found, site, left) => expect(isLearned(learned, found, site)).toBe(left))

  test('it is learned once and can be unlearned', () => {
    const one = lesson(finding('Hva faen'), 'x.com')
    const twice = learn(learn(everywhere, one), one)
    expect(twice).toEqual([...everywhere, one])
    expect(unlearn(twice, one)).toEqual(everywhere)
    expect(isLearned(unlearn(here, one), finding('Hva faen'), 'x.com')).toBe(false)
  })

  test('only the words are kept', () => {
    expect(lesson(finding('Hva  FAEN'), 'x.com')).toEqual({ rule: 'heat', words: 'hva faen', site: 'x.com' })
    expect(lesson(finding('Hva faen'))).toEqual({ rule: 'heat', words: 'hva faen' })
  })
})

describe('a list that is brought in', () => {
  const read = (words: string) => LearnedFile.safeParse({ version: 1, learned: [{ rule: 'heat', words }] })

  test('leaves alone the words that it holds, in any case and spacing', () => {
    const [known] = read('  Hva\n FAEN ').data?.learned ?? []
    expect(known).toEqual(lesson(finding('Hva faen')))
  })

  test.each([[''], ['  \n'], ['\u00a0']])('%j is no words', (words) => expect(read(words).success).toBe(false))
})

describe('what is stored', () => {
  test('comes back as it was', () => {
    const text = fc.string()
    const lessons = fc.array(fc.record({ rule: text, words: text, site: text }, { requiredKeys: ['rule', 'words'] }))
    fc.assert(
      fc.property(lessons, (learned) => {
        expect(readSettings(JSON.parse(JSON.stringify({ learned }))).learned).toEqual(learned)
      }),
    )
  })

  test.each([[undefined], [null], ['x'], [[{ rule: 1 }, null, 3]], [{ learned: [] }]])('%j holds no lesson', (stored) =>
    expect(readSettings({ learned: stored }).learned).toEqual([]),
  )

  test('what is damaged falls back alone, whatever it is', () => {
    const nothing = readSettings({})
    expect(readSettings({ paused: 'yes', offRules: 7, ask: true })).toEqual({ ...nothing, ask: true })
    expect(readSettings({ language: 'klingon', offSites: ['x.com', 3] })).toEqual({ ...nothing, offSites: ['x.com'] })
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isLesson(value)).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(nothing)), fc.anything()), (stored) => {
        const read = readSettings(stored)
        for (const [key, value] of Object.entries(nothing))
          expect(typeof read[key as keyof typeof read]).toBe(typeof value)
      }),
    )
  })
})
