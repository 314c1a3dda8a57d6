import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { age, daysBetween } from '../../collector/inbox/age.ts'
import { preferred } from '../../collector/pages/language.ts'
import type { Language } from '../../languages/index.ts'
import { noon } from '../collector/places.ts'
import { office } from '../inbox/office.ts'

const written = ['nb', 'nn', 'sv', 'en'] as const
const collector = join(import.meta.dirname, '../../collector')

/** Every sentence of a module, found by its shape, with the path to it. */
function sentences(value: unknown, path: string): [string, Record<string, string>][] {
  if (typeof value !== 'object' || value === null) return []
  if ('nb' in value && typeof value.nb === 'string') return [[path, value as Record<string, string>]]
  return Object.entries(value).flatMap(([name, inner]) => sentences(inner, `${path}.${name}`))
}

const files = ['inbox', 'pages'].flatMap((folder) =>
  readdirSync(join(collector, folder))
    .filter((name) => name.endsWith('words.ts'))
    .map((name) => join(folder, name)),
)
const all = (await Promise.all(files.map(async (file) => sentences(await import(join(collector, file)), file)))).flat()

describe('every sentence', () => {
  test('is found', () => expect(all.length).toBeGreaterThan(90))

  test.each(all)('%s stands in four languages and is spoken kindly', (_, text) => {
    for (const language of written) expect(text[language]?.trim(), language).toBeTruthy()
    const places = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    for (const language of written) expect(places(text[language])).toEqual(places(text.nb))
    for (const sentence of Object.values(text)) {
      expect(sentence).not.toMatch(/!|\berror|invalid|illegal|violat|\bfeil\b|ugyldig|ulovlig|ogiltig|\bfel\b/i)
    }
    expect(text.nn).not.toMatch(
      /\b(ikke|jeg|noe|siden|hvis|hva|hvor|fra|meldingen|meldinger|lenken|enheten|svarer|være|ble|bare|også)\b/i,
    )
  })
})

describe('how long ago', () => {
  const ages: [minutes: number, ...said: string[]][] = [
    [-3, 'akkurat nå', 'nett no', 'alldeles nyss', 'just now'],
    [0.9, 'akkurat nå', 'nett no', 'alldeles nyss', 'just now'],
    [1, 'for 1 minutt siden', 'for 1 minutt sidan', 'för 1 minut sedan', '1 minute ago'],
    [5, 'for 5 minutter siden', 'for 5 minutt sidan', 'för 5 minuter sedan', '5 minutes ago'],
    [59.9, 'for 59 minutter siden', 'for 59 minutt sidan', 'för 59 minuter sedan', '59 minutes ago'],
    [60, 'for 1 time siden', 'for 1 time sidan', 'för 1 timme sedan', '1 hour ago'],
    [719, 'for 11 timer siden', 'for 11 timar sidan', 'för 11 timmar sedan', '11 hours ago'],
    [721, 'i går', 'i går', 'i går', 'yesterday'],
    [2159, 'i går', 'i går', 'i går', 'yesterday'],
    [2161, '22. nov.', '22. nov.', '22 nov.', '22 Nov'],
    [525_600, '24. nov. 2025', '24. nov. 2025', '24 nov. 2025', '24 Nov 2025'],
  ]
  test.each(ages)('%d minutes: %s, %s, %s, %s', (minutes, ...said) => {
    const moment = new Date(noon.getTime() - minutes * 60_000).toISOString()
    const spoken = written.map((language: Language) => age(moment, language, noon, 'Europe/Oslo'))
    expect(spoken).toEqual(said)
  })

  test('just after midnight, a message from just before it is minutes old', () => {
    const [before, after] = ['2026-11-23T22:50:00Z', new Date('2026-11-23T23:10:00Z')]
    expect(age(before, 'nb', after, 'Europe/Oslo')).toBe('for 20 minutter siden')
  })

  test.each([
    ['2026-11-24T22:59:00Z', '2026-11-24T23:01:00Z', 1],
    ['2026-11-24T08:00:00Z', '2026-11-24T22:00:00Z', 0],
    ['2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z', 2],
    ['2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z', 2],
  ])('from %s to %s is %d days by the calendar, also when the clocks change', (from, to, days) => {
    expect(daysBetween(from, new Date(to), 'Europe/Oslo')).toBe(days)
  })
})

describe('the language', () => {
  test.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['nn-NO', 'nn'],
    ['no', 'nb'],
    ['da,en;q=0.5', 'nb'],
    ['fi, sv;q=0.8, en;q=0.7', 'sv'],
    ['en;q=0.2, nn;q=0.9', 'nn'],
    ['de, fr', 'nb'],
    ['nn;q=0, en', 'en'],
    ['*', 'nb'],
    [',;q=;;', 'nb'],
    ['x'.repeat(5000), 'nb'],
  ])('of a browser that asks for %j is %s', (header, language) => expect(preferred(header)).toBe(language))

  test.each([
    ['nb', 'Innboks', 'Nye', 'Innbyggeren'],
    ['nn', 'Innboks', 'Svara på', 'Innbyggjaren'],
    ['sv', 'Inkorg', 'Väntar på svar', 'Invånaren'],
    ['en', 'Inbox', 'Waiting for a reply', 'resident'],
  ])('%s is spoken throughout, once chosen', async (language, ...words) => {
    const { enter, get, word } = await office({ language: 'fi' })
    const { path } = await word()
    await enter()
    expect((await get('/inbox')).text).toContain('<html lang="nb"')
    const chosen = await get(`/inbox?language=${language}`)
    expect(chosen.text).toContain(`<html lang="${language}"`)
    const later = await get(path)
    expect(later.text).toContain(`<html lang="${language}"`)
    for (const each of words) expect(later.text).toContain(each)
  })
})
