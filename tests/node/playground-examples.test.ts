import { describe, expect, test } from 'vitest'
import { examples } from '../../demo/playground/examples.ts'
import { check } from '../../guideline/index.ts'
import type { Written } from '../../languages/index.ts'

const languages = Object.keys(examples) as Written[]

describe.each(languages)('the drafts to try in %s', (language) => {
  const country = language === 'sv' ? 'SE' : 'NO'
  test.each(examples[language])('$name: what it promises, and nothing else', ({ text, rules }) => {
    const report = check(text, { country })
    expect(report.language).toBe(language)
    expect([...new Set(report.findings.map(({ rule }) => rule))].sort()).toEqual([...rules].sort())
  })

  test('some are sharp and fair, and some are worth a second look, at every level', () => {
    const drafts = examples[language]
    expect(drafts.filter(({ rules }) => rules.length === 0).length).toBeGreaterThanOrEqual(2)
    const levels = drafts.flatMap(({ text }) => check(text, { country }).findings.map(({ level }) => level))
    expect(new Set(levels).size).toBeGreaterThanOrEqual(2)
  })

  test('have names of their own, short enough for a button', () => {
    const names = examples[language].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.length).toBeLessThanOrEqual(18)
  })
})

test('every language has the same kinds of drafts, and each speaks for itself', () => {
  for (const language of languages)
    expect(examples[language].map(({ rules }) => rules)).toEqual(examples.nb.map(({ rules }) => rules))
  const texts = languages.flatMap((language) => examples[language].map(({ text }) => text))
  expect(new Set(texts).size).toBe(texts.length)
})

test('a suggestion is always whole: nothing doubled, nothing left hanging', () => {
  for (const { text } of Object.values(examples).flat())
    for (const { start, end, replacement } of check(text).findings) {
      if (replacement === undefined) continue
      const after = text.slice(0, start) + replacement + text.slice(end)
      expect(after, after).not.toMatch(/ {2}| [.,;]|[.,;]{2}|^[,;.]/)
    }
})
