import { describe, expect, test } from 'vitest'
import { dateParts, formatDay, formatDayShort, formatMoment, isoDay } from '../../languages/dates.ts'
import { count, formatBytes, formatNumber, type Language, nearest, say } from '../../languages/index.ts'
import { languages } from '../../languages/registry.ts'

const moment = '2026-11-24T09:42:00Z'

describe('the nearest language', () => {
  test.each([
    ['nb-NO', 'nb'],
    ['nn', 'nn'],
    ['NN_no', 'nn'],
    ['no', 'nb'],
    ['da', 'nb'],
    ['sv-FI', 'sv'],
    ['en-GB', 'en'],
    ['fi', 'nb'],
    ['', 'nb'],
    [undefined, 'nb'],
    ['constructor', 'nb'],
  ])('%s reads %s', (tag, expected) => expect(nearest(tag)).toBe(expected))

  test('an unknown language reads what the caller prefers', () => expect(nearest('fi', 'sv')).toBe('sv'))
})

describe('dates in words', () => {
  test.each<[Language, string]>([
    ['nb', 'tirsdag 24. november kl. 10.42'],
    ['nn', 'tysdag 24. november kl. 10.42'],
    ['sv', 'tisdag 24 november kl. 10.42'],
    ['en', 'Tuesday 24 November at 10:42'],
  ])('%s', (language, words) => expect(formatMoment(moment, language)).toBe(words))

  test('summer time is the time zone’s, not the machine’s', () => {
    expect(dateParts('2026-06-30T22:30:00Z')).toMatchObject({
      month: 7,
      day: 1,
      weekday: 2,
      hours: '00',
      minutes: '30',
    })
    expect(isoDay('2026-06-30T22:30:00Z')).toBe('2026-07-01')
    expect(isoDay('2026-06-30T22:30:00Z', 'UTC')).toBe('2026-06-30')
  })

  test('year and short forms', () => {
    expect(formatDay(moment, 'nn', { year: true })).toBe('tysdag 24. november 2026')
    expect(formatDayShort(moment, 'sv')).toBe('24 nov.')
  })
})

describe.each(Object.entries(languages))('%s', (_, words) => {
  test('has whole tables', () => {
    expect([words.months, words.monthsShort].map((list) => new Set(list).size)).toEqual([12, 12])
    expect(new Set(words.weekdays).size).toBe(7)
  })
})

describe('words with numbers', () => {
  const open = {
    one: { nb: '{n} sak er åpen', nn: '{n} sak er open', sv: '{n} fråga är öppen', en: '{n} matter is open' },
    other: { nb: '{n} saker er åpne', nn: '{n} saker er opne', sv: '{n} frågor är öppna', en: '{n} matters are open' },
  }
  test('one and many', () => {
    expect(count(open, 'nn', 1)).toBe('1 sak er open')
    expect(count(open, 'sv', 3)).toBe('3 frågor är öppna')
  })
  test('an unknown place stays visible', () => expect(say(open.one, 'en')).toBe('{n} matter is open'))
  test('grouping and decimals', () => {
    expect(formatNumber(1234567, 'nb')).toBe('1\u00a0234\u00a0567')
    expect(formatNumber(1234, 'sv')).toBe('1234')
    expect(formatNumber(-12345.5, 'en', 1)).toBe('\u221212,345.5')
  })
  test('file sizes', () => {
    expect(formatBytes(0, 'nb')).toBe('1 kB')
    expect(formatBytes(2_340_000, 'nb')).toBe('2,3 MB')
  })
})
