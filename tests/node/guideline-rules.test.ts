import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Examples, fillIn } from '../../guideline/examples.ts'
import { check, ruleIds, sayings } from '../../guideline/index.ts'
import type { Written } from '../../languages/index.ts'

const folder = join(import.meta.dirname, '../../guideline/rules')
const written: Written[] = ['nb', 'nn', 'sv', 'en']

/** Every rule is a folder; its examples are read here and shipped nowhere. */
describe.each(ruleIds)('%s', async (id) => {
  const { examples } = (await import(join(folder, id, 'examples.ts'))) as { examples: Examples }

  test.each(written)('points at what it must, %s', (language) => {
    const missed = examples[language].flag
      .map((example) => fillIn(example, language))
      .filter((text) => !check(text).findings.some(({ rule }) => rule === id))
    expect(missed).toEqual([])
  })

  test.each(written)('leaves alone what it must, %s', (language) => {
    const found = examples[language].leave
      .map((example) => fillIn(example, language))
      .map((text) => ({ text, found: check(text).findings.map(({ rule, quote }) => `${rule}: ${quote}`) }))
      .filter(({ found }) => found.length > 0)
    expect(found).toEqual([])
  })

  test('speaks four languages, and never loudly', () => {
    const { name, question, explanation, ways } = sayings(id)
    expect(ways.length).toBeGreaterThan(0)
    for (const text of [name, question, explanation, ...ways])
      for (const language of written) {
        expect(text[language].length).toBeGreaterThan(3)
        expect(text[language]).not.toMatch(/!|\berror\b|\binvalid\b|\billegal\b|\bviolation\b|ulovlig å/i)
      }
    for (const language of written) expect(question[language]).toMatch(/\?$/)
  })
})

test('every folder with sayings is a rule or waits for one', () => {
  const whole = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'rule.ts')))
  expect(whole.sort()).toEqual([...ruleIds].sort())
})
