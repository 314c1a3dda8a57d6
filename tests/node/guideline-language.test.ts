import { describe, expect, test } from 'vitest'
import { check, createChecker } from '../../guideline/index.ts'
import type { Written } from '../../languages/index.ts'
import { others, ours } from '../guideline-languages.ts'

describe.each(Object.keys(ours) as Written[])('knows short sentences in %s', (language) => {
  test.each(ours[language])('%s', (text) => {
    expect(check(text).language).toBe(language)
    expect(createChecker(text).report().language).toBe(language)
  })

  test('there are thirty of them', () => {
    expect(new Set(ours[language]).size).toBeGreaterThanOrEqual(30)
  })
})

describe.each(Object.keys(others))('does not take %s for one of its own', (language) => {
  test.each(others[language]!)('%s', (text) => {
    expect(check(text).language).toBe('unknown')
  })
})

test('ten other languages', () => {
  expect(Object.keys(others)).toHaveLength(10)
})
