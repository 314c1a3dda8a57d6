import { expect, test } from 'vitest'
import { keepAsking } from '../../extension/asking.ts'
import { isLearned, learnFrom, unlearnFrom } from '../../extension/learned.ts'
import type { Finding, Level } from '../../guideline/rule.ts'

const finding = (level: Level, quote: string): Finding => ({ rule: 'rule', level, start: 0, end: quote.length, quote })
const stop = finding('stop', 'lukket møte')
const other = finding('stop', 'annet møte')
const warn = finding('warn', 'idiot')

test('a question is asked of a stop alone', () => {
  expect(keepAsking().about([warn], [warn])).toBeUndefined()
  expect(keepAsking().about([warn, stop], [warn, stop])).toBe(stop)
})

test('a question is asked once about all that is found then, and about what comes later', () => {
  const asking = keepAsking()
  expect(asking.about([stop], [stop, other])).toBe(stop)
  expect(asking.about([stop, other], [stop, other])).toBeUndefined()
  const later = finding('stop', 'noe nytt')
  expect(asking.about([stop, later], [stop, later])).toBe(later)
  asking.anew()
  expect(asking.about([stop], [stop])).toBe(stop)
})

test('what is left alone everywhere is left alone once', () => {
  const here = learnFrom([], warn, 'x.com', false)
  const everywhere = learnFrom(here, warn, 'x.com', true)
  expect(everywhere).toHaveLength(1)
  expect(isLearned(everywhere, warn, 'bsky.app')).toBe(true)
  expect(unlearnFrom(everywhere, warn, 'x.com')).toEqual([])
  expect(unlearnFrom(here, warn, 'x.com')).toEqual([])
})
