import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { store } from '../../extension/store/words.ts'
import { shipped } from '../torgvett/shipped.ts'

const languages = ['nb', 'nn', 'sv', 'en'] as const
const manifest = JSON.parse(readFileSync(join(shipped('firefox'), 'manifest.json'), 'utf8'))
const privacy = readFileSync(join(import.meta.dirname, '../../extension/PRIVACY.md'), 'utf8')

describe('what the stores show', () => {
  test.each(languages)('is written in %s, without shouting, and within the stores’ bounds', (tag) => {
    expect(store.title[tag].length).toBeLessThanOrEqual(75)
    expect(store.description[tag].length).toBeLessThanOrEqual(16_000)
    expect(store.description[tag]).not.toMatch(/!|\berror|invalid|illegal|ulovlig|olaglig/i)
    expect(store.description[tag].match(/^• /gm)).toHaveLength(8)
  })

  test('gives a reason for every permission, and for none that is not asked for', () => {
    expect(Object.keys(store.permissions).toSorted()).toEqual(
      [...manifest.permissions, ...manifest.optional_permissions].toSorted(),
    )
  })

  test('says to Firefox that it runs on phones', () => {
    expect(manifest.browser_specific_settings.gecko_android).toEqual({ strict_min_version: '142.0' })
  })
})

describe('the privacy statement', () => {
  const parts = privacy.split(/^## /m).slice(1)

  test('says the same in four languages', () => {
    expect(parts.map((part) => part.split('\n')[0])).toEqual(['Bokmål', 'Nynorsk', 'Svenska', 'English'])
    expect(new Set(parts.map((part) => part.match(/^- \*\*/gm)?.length))).toEqual(new Set([10]))
  })

  test('says what can’t be hidden', () => {
    for (const [index, words] of ['samme tråd', 'same tråd', 'samma tråd', 'same thread'].entries())
      expect(parts[index]).toContain(words)
  })

  test.each([
    ['the site of what is not relevant', ['nettstedet du sa', 'nettstaden du sa', 'webbplatsen där', 'the site where']],
    [
      'the browser that was closed',
      ['nettleseren åpnes', 'nettlesaren blir opna', 'webbläsaren öppnas', 'next opened'],
    ],
  ])('tells of %s', (_, words) => {
    for (const [index, one] of words.entries()) expect(parts[index]).toContain(one)
  })

  test('is Nynorsk all through in nn', () =>
    expect(parts[1]).not.toMatch(/\b(ikke|noe|siden|hvorfor|hva|jeg|fra|medier|leser|skriver|slettes|lagres)\b/i))
})
