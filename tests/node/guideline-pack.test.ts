import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RulePack as Schema } from '../../contract/rule-pack.ts'
import { check, type RulePack, readPack, ruleIds, sayings } from '../../guideline/index.ts'

const pack: RulePack = {
  version: 1,
  name: 'Torgvik kommune',
  off: ['unsourced'],
  allow: ['Kryp Inn kulturhus'],
  words: [{ rule: 'heat', words: ['torgvikling', 'helt texas'] }],
  advice: [
    {
      rule: 'heat',
      explanation: {
        nb: 'Ta en tur på brygga først.',
        nn: 'Ta ein tur på brygga først.',
        sv: 'Ta en tur till bryggan först.',
        en: 'Take a walk on the quay first.',
      },
    },
  ],
}

describe('a municipality’s rule pack', () => {
  test('turns a rule off', () => {
    const text = 'Alle vet at tallene er fikset.'
    expect(check(text).findings.map(({ rule }) => rule)).toContain('unsourced')
    expect(check(text, { pack }).findings.map(({ rule }) => rule)).not.toContain('unsourced')
  })

  test('adds words, one or several together', () => {
    const found = check('Dette er helt texas, din torgvikling.', { pack }).findings
    expect(found.map(({ quote }) => quote)).toEqual(['helt texas', 'torgvikling'])
    expect(check('Dette er helt texas, din torgvikling.').findings).toEqual([])
  })

  test('lets a name be', () => {
    const text = 'Varaordføreren er et kryp.'
    expect(check(text).findings).toHaveLength(1)
    expect(check(text, { pack: { version: 1, name: 'x', allow: ['kryp'] } }).findings).toEqual([])
  })

  test('gives its own advice', () => {
    expect(sayings('heat', pack).explanation.sv).toBe('Ta en tur till bryggan först.')
    expect(sayings('heat', pack).question).toBe(sayings('heat').question)
  })
})

describe('the guard', () => {
  const rule = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ruleIds) }, { weight: 1, arbitrary: fc.string() })
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 62 }) },
    fc.constant(' '),
    fc.integer(),
  )
  const text = fc.record(
    { nb: fc.string(), nn: fc.string(), sv: fc.string(), en: fc.oneof(fc.string(), fc.constant(1)) },
    { requiredKeys: ['nb', 'nn', 'sv'] },
  )
  const anyPack = fc.oneof(
    { weight: 1, arbitrary: fc.anything() },
    {
      weight: 6,
      arbitrary: fc.record(
        {
          version: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.constant(2)),
          name: fc.oneof({ weight: 5, arbitrary: fc.string({ minLength: 1, maxLength: 125 }) }, fc.constant('')),
          off: fc.oneof({ weight: 5, arbitrary: fc.array(rule, { maxLength: 3 }) }, fc.constant('heat')),
          allow: fc.array(word, { maxLength: 3 }),
          words: fc.array(fc.record({ rule, words: fc.array(word, { maxLength: 3 }) }), { maxLength: 2 }),
          advice: fc.array(fc.record({ rule, explanation: text }), { maxLength: 2 }),
          code: fc.constant('alert'),
        },
        { requiredKeys: ['version', 'name'] },
      ),
    },
  )

  test('says yes exactly where the schema does', () => {
    fc.assert(
      fc.property(anyPack, (json) => {
        expect('pack' in readPack(json)).toBe(Schema.safeParse(json).success)
      }),
      { numRuns: 2000 },
    )
    expect('pack' in readPack(pack)).toBe(true)
    const many = { ...pack, allow: Array.from({ length: 2001 }, (_, i) => `ord${i}`) }
    expect('pack' in readPack(many)).toBe(false)
    expect(Schema.safeParse(many).success).toBe(false)
  })

  test('explains every fault in a sentence, in four languages', () => {
    const read = readPack({
      version: 2,
      name: '',
      off: ['shout'],
      allow: 'x',
      words: [{ rule: 'heat' }],
      advice: [{ rule: 'heat', explanation: {} }],
      code: 1,
    })
    if (!('faults' in read)) throw new Error('The pack was let through.')
    expect(read.faults).toHaveLength(7)
    for (const fault of read.faults) for (const said of Object.values(fault)) expect(said).toMatch(/\.$/)
  })

  test('the schema knows every rule', () => {
    for (const id of ruleIds) expect(Schema.safeParse({ version: 1, name: 'x', off: [id] }).success).toBe(true)
  })
})
