import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../contract/meeting.ts'
import { formatDayNumber, formatMonth, formatWeekday } from '../../languages/dates.ts'
import type { Language } from '../../languages/index.ts'
import { hours, movedHours } from '../../widgets/meeting-agenda/when.ts'
import { meeting } from '../meetings.ts'

const evening = { start: '2026-11-24T17:00:00+01:00', end: '2026-11-24T21:30:00+01:00' }
const night = { start: '2026-11-24T22:00:00+01:00', end: '2026-11-25T01:00:00+01:00' }

test.each<[Language, Partial<Meeting>, string]>([
  ['nb', evening, 'kl. 17.00–21.30'],
  ['nn', evening, 'kl. 17.00–21.30'],
  ['sv', evening, 'kl. 17.00–21.30'],
  ['en', evening, '17:00–21:30'],
  ['nb', { start: evening.start }, 'kl. 17.00'],
  ['nb', night, 'kl. 22.00 – onsdag 25. november kl. 01.00'],
  ['nn', { start: '2026-11-24T00:00:00+01:00' }, 'Klokkeslettet kjem'],
  ['en', { start: '2026-11-24T00:00:00+01:00' }, 'Time to be announced'],
  ['nb', { ...evening, timeZone: 'Europe/London' }, 'kl. 16.00–20.30'],
  ['nb', { start: '2026-07-01T17:00:00Z' }, 'kl. 19.00'],
])('hours in %s of %j', (language, more, expected) => expect(hours(meeting(more), language)).toBe(expected))

describe('moved', () => {
  const moved = (start: string, language: Language = 'nb') =>
    movedHours(meeting({ ...evening, status: 'moved', previously: { start } }), language)

  test('on the same day, only the hours are said', () =>
    expect(moved('2026-11-24T09:00:00+01:00')).toEqual(['kl. 09.00', 'kl. 17.00–21.30']))
  test('from another day, both days are said', () => {
    expect(moved('2026-11-23T17:00:00+01:00')).toEqual([
      'mandag 23. november kl. 17.00',
      'tirsdag 24. november kl. 17.00–21.30',
    ])
    expect(moved('2026-11-23T17:00:00+01:00', 'nn')?.[1]).toBe('tysdag 24. november kl. 17.00–21.30')
    expect(moved('2026-11-23T17:00:00+01:00', 'en')).toEqual([
      'Monday 23 November 17:00',
      'Tuesday 24 November 17:00–21:30',
    ])
  })
  test('the same moment said otherwise is no move', () => expect(moved('2026-11-24T16:00:00Z')).toBeUndefined())
  test('only the place', () =>
    expect(movedHours(meeting({ status: 'moved', previously: { place: 'Skansen' } }), 'nb')).toBeUndefined())
})

test.each<[Language, string, string, string]>([
  ['nb', '24.', 'tirsdag', 'november 2026'],
  ['nn', '24.', 'tysdag', 'november 2026'],
  ['sv', '24', 'tisdag', 'november 2026'],
  ['en', '24', 'Tuesday', 'November 2026'],
])('the parts of a date in %s', (language, day, weekday, month) => {
  const at = '2026-11-24T10:00:00+01:00'
  expect([formatDayNumber(at, language), formatWeekday(at, language), formatMonth(at, language)]).toEqual([
    day,
    weekday,
    month,
  ])
})
