import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RulePack } from '../../contract/rule-pack.ts'
import { municipalityOf } from '../../extension/municipality.ts'
import { chosenPack } from '../../extension/ui/pack.ts'
import { readPack } from '../../guideline/index.ts'

const folder = join(import.meta.dirname, '../../extension')
const schema = JSON.parse(readFileSync(join(folder, 'public/managed-schema.json'), 'utf8'))
const code = readFileSync(join(folder, 'municipality.ts'), 'utf8')
const described = readFileSync(join(folder, 'MANAGED.md'), 'utf8')

describe('what a municipality can set', () => {
  const keys = Object.keys(schema.properties)

  test('is the same in the schema, in the code and in the description', () => {
    const read = /const keys = \[([^\]]+)\]/.exec(code)?.[1]?.match(/\w+/g)
    expect(read?.toSorted()).toEqual(keys.toSorted())
    for (const key of keys) expect(described).toContain(`| \`${key}\` |`)
  })

  test('has every part of a rule pack', () => {
    expect(Object.keys(schema.properties.pack.properties).toSorted()).toEqual(Object.keys(RulePack.shape).toSorted())
  })

  test('the examples of the description are JSON, and their packs hold', () => {
    const examples = [...described.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json))
    expect(examples).toHaveLength(3)
    const { pack } = Object.values<{ pack: unknown }>(examples[0]['3rdparty'].extensions)[0] ?? {}
    expect(chosenPack(pack)?.name).toBe('Torgvik kommune')
  })
})

describe('what a municipality has set', () => {
  test('is nothing where no policy speaks of Torgvett', () => expect(municipalityOf({})).toBeUndefined())

  test.each([
    ['language', 'nn', 'no'],
    ['role', 'member', 'Mayor'],
    ['ask', true, 'true'],
    ['offLevels', ['note'], 'note'],
    ['offLevels', ['stop', 'warn'], ['stop', 'tips']],
    ['offRules', ['heat'], ['heat', 'nonsense']],
    ['offReminders', ['photo'], ['photos']],
    ['offSites', ['facebook.com'], ['facebook.com', 7]],
  ])('%s counts as %j, and is refused as %j', (key, good, wrong) => {
    expect(municipalityOf({ [key]: good })).toMatchObject({ defaults: [key], refused: [] })
    expect(municipalityOf({ [key]: wrong })).toMatchObject({ defaults: [], refused: [key] })
  })

  test('proposes sites where they are words', () => {
    expect(municipalityOf({ sites: ['x.com'] })).toMatchObject({ sites: ['x.com'], defaults: [], refused: [] })
    for (const sites of ['x.com', [7], { a: 'x.com' }])
      expect(municipalityOf({ sites })).toMatchObject({ sites: [], refused: ['sites'] })
  })
})

describe('a pack', () => {
  const pack = { version: 1, name: 'Torgvik kommune', off: ['heat'] }
  const advice = { rule: 'heat', explanation: { nb: 'a', nn: 'a', sv: 'a', en: 'a' } }

  test('that holds is used as it is', () => expect(chosenPack(pack)).toEqual(pack))

  const entries: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a word', 'x'],
    ['a list', []],
    ['the next version', { ...pack, version: 2 }],
    ['no name', { version: 1 }],
    ['a name of spaces', { ...pack, name: '  ' }],
    ['an endless name', { ...pack, name: 'x'.repeat(121) }],
    ['something else in it', { ...pack, code: 'y' }],
    ['a rule that is not', { ...pack, off: ['nonsense'] }],
    ['no list of rules', { ...pack, off: 'heat' }],
    ['null for a list', { ...pack, allow: null }],
    ['an undefined list', { ...pack, allow: undefined }],
    ['a list of numbers', { ...pack, allow: [1] }],
    ['an empty word', { ...pack, allow: [''] }],
    ['a word too long', { ...pack, allow: ['x'.repeat(61)] }],
    ['2,000 words', { ...pack, allow: Array(1000).fill('x'), words: [{ rule: 'heat', words: Array(1000).fill('y') }] }],
    ['one more', { ...pack, allow: Array(1001).fill('x'), words: [{ rule: 'heat', words: Array(1000).fill('y') }] }],
    ['words of a rule that is not', { ...pack, words: [{ rule: 'nonsense', words: ['x'] }] }],
    ['words of no rule', { ...pack, words: [{ words: ['x'] }] }],
    ['words that are none', { ...pack, words: [{ rule: 'heat', words: 'x' }] }],
    ['words with something else', { ...pack, words: [{ rule: 'heat', words: ['x'], more: 1 }] }],
    ['advice', { ...pack, advice: [advice] }],
    ['advice in three languages', { ...pack, advice: [{ ...advice, explanation: { nb: 'a', nn: 'a', sv: 'a' } }] }],
    ['advice in five', { ...pack, advice: [{ ...advice, explanation: { ...advice.explanation, da: 'a' } }] }],
    [
      'advice too long',
      { ...pack, advice: [{ ...advice, explanation: { ...advice.explanation, nb: 'x'.repeat(601) } }] },
    ],
    ['no advice', { ...pack, advice: [{ rule: 'heat' }] }],
    ['an entry that is a list', { ...pack, advice: [[]], words: [[]] }],
  ]

  test.each(entries)('with %s holds where the guideline says so', (_, given) =>
    expect(chosenPack(given) !== undefined).toBe('pack' in readPack(given)),
  )

  test('is guarded as the guideline guards it, whatever is given, and is of the shape of its schema', () => {
    const rule = fc.constantFrom('heat', 'role', 'nonsense', '', 1)
    const word = fc.oneof(fc.string(), fc.integer())
    const odd = <T>(good: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: good }, fc.anything())
    const like = fc.record(
      {
        version: fc.constantFrom(1, 1, 1, 2),
        name: odd(fc.string({ minLength: 1 })),
        off: odd(fc.array(rule)),
        allow: odd(fc.array(word)),
        words: odd(fc.array(fc.record({ rule, words: odd(fc.array(word)) }, { requiredKeys: [] }))),
        advice: odd(fc.array(fc.record({ rule, explanation: odd(fc.constant(advice.explanation)) }))),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(like, fc.anything()), (given) => {
        const holds = chosenPack(given) !== undefined
        expect(holds).toBe('pack' in readPack(given))
        expect(!holds || RulePack.safeParse(given).success).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
