import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RulePack } from '../../contract/rule-pack.ts'
import { packOf } from '../../extension/pack.ts'

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
    expect(packOf(pack)?.name).toBe('Torgvik kommune')
  })
})

describe('a pack', () => {
  test('that holds is used as it is', () => {
    const pack = { version: 1, name: 'Torgvik kommune', off: ['heat'] }
    expect(packOf(pack)).toEqual(pack)
  })

  test.each([
    undefined,
    null,
    'x',
    [],
    { version: 2, name: 'x' },
    { version: 1 },
    { version: 1, name: 'x', code: 'y' },
  ])('that does not hold is left out: %j', (given) => expect(packOf(given)).toBeUndefined())

  test('is never anything else than data of its shape', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => packOf(given) === undefined || RulePack.safeParse(given).success),
      { numRuns: 2000 },
    )
  })
})
