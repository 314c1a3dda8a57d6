import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Examples, fillIn } from '../../guideline/examples.ts'
import { check, ruleIds, sayings } from '../../guideline/index.ts'
import type { Written } from '../../languages/index.ts'

const folder = join(import.meta.dirname, '../../guideline/rules')
const written: Written[] = ['nb', 'nn', 'sv', 'en']
const read = async (id: string) => ((await import(join(folder, id, 'examples.ts'))) as { examples: Examples }).examples

/** A quarter of our own examples is never looked at while words and patterns are tuned: only their totals are known. */
const isUntouched = (example: string) => /^[0-3]/.test(createHash('sha256').update(example).digest('hex'))

/** Every rule is a folder; its examples are read here and shipped nowhere. */
describe.each(ruleIds)('%s', async (id) => {
  const examples = await read(id)

  test.each(written)('points at what it must, %s', (language) => {
    const { flag, ownFlag = [] } = examples[language]
    const missed = [...flag, ...ownFlag.filter((example) => !isUntouched(example))]
      .map((example) => fillIn(example, language))
      .filter((text) => !check(text).findings.some(({ rule }) => rule === id))
    expect(missed).toEqual([])
  })

  test.each(written)('leaves alone what it must, %s', (language) => {
    const { leave, ownLeave = [] } = examples[language]
    const found = [...leave, ...ownLeave.filter((example) => !isUntouched(example))]
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
        expect(text[language]).not.toMatch(/!|\berror\b|\binvalid\b|\bviolation\b|\bis illegal\b/i)
      }
    for (const language of written) expect(question[language]).toMatch(/\?$/)
  })
})

test('every folder is a whole rule', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of folders)
    for (const file of ['rule.ts', 'sayings.ts', 'examples.ts']) expect(existsSync(join(folder, name, file))).toBe(true)
  expect(folders.map(({ name }) => name).sort()).toEqual([...ruleIds].sort())
})

test('the untouched examples show that the rules understand more than they were shown', async () => {
  let [flags, noticed, leaves, flagged] = [0, 0, 0, 0]
  for (const id of ruleIds) {
    const examples = await read(id)
    for (const language of written) {
      const { ownFlag = [], ownLeave = [] } = examples[language]
      for (const example of ownFlag.filter(isUntouched)) {
        flags++
        if (check(fillIn(example, language)).findings.length > 0) noticed++
      }
      for (const example of ownLeave.filter(isUntouched)) {
        leaves++
        if (check(fillIn(example, language)).findings.length > 0) flagged++
      }
    }
  }
  console.log(`untouched: ${noticed} of ${flags} noticed, ${flagged} of ${leaves} clean ones flagged`)
  expect(noticed / flags).toBeGreaterThanOrEqual(0.75)
  expect(flagged / leaves).toBeLessThanOrEqual(0.04)
})
