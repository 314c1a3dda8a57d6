import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { locales } from '../../extension/locales.ts'

const folder = join(import.meta.dirname, '../../extension')
const files = readdirSync(folder).filter((name) => name.endsWith('strings.ts'))
const languages = ['nb', 'nn', 'sv', 'en']

/** Every sentence of a module, however deep it stands, by the way to it. */
function texts(value: unknown, way: string): [string, Record<string, string>][] {
  if (typeof value !== 'object' || value === null) return []
  if ('nb' in value) return [[way, value as Record<string, string>]]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${way}.${key}`))
}

const modules = await Promise.all(files.map(async (name) => [name, await import(join(folder, name))] as const))
const all = modules.flatMap(([name, module]) => Object.values(module).flatMap((value) => texts(value, name)))

describe('what Torgvett says', () => {
  test('is found in every file of strings', () => {
    expect(files).toContain('strings.ts')
    for (const name of files) expect(all.some(([way]) => way.startsWith(name))).toBe(true)
  })

  test.each(all)('%s', (_, text) => {
    expect(Object.keys(text)).toEqual(languages)
    for (const words of Object.values(text)) {
      expect(words.trim()).not.toBe('')
      expect(words).not.toMatch(/!|\berror|\bfeil\b|\bfel\b|ugyldig|ogiltig|invalid|illegal|ulovlig|olaglig|violation/i)
    }
    const places = Object.values(text).map((words) =>
      words
        .match(/\{\w+\}/g)
        ?.toSorted()
        .join(),
    )
    expect(new Set(places).size).toBe(1)
  })

  test('is Nynorsk all through in nn', () => {
    const nynorsk = all.map(([, text]) => text['nn']).join('\n')
    const bokmal =
      /\b(ikke|noe|siden|hvorfor|hva|hvor|jeg|fra|gang til|medier|virker|lukker|slettet|uke|uker|velge|bildet|bilder|hvis|leser|skriver|forslag)\b/i
    expect(nynorsk.split('\n').filter((words) => bokmal.test(words))).toEqual([])
  })
})

describe('what the browser shows', () => {
  test.each(Object.entries(locales()))('%s is short enough for the stores', (_, messages) => {
    expect(messages['name']?.message).toBe('Torgvett')
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132)
    expect(messages['look']?.message.length).toBeGreaterThan(0)
  })
})
