import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, listed } from '../../collector/meeting.ts'
import { ListedMeeting, Meeting } from '../../contract/meeting.ts'
import type { Language } from '../../languages/index.ts'
import { meeting, OSLO } from '../meetings.ts'
import { moment } from '../odd.ts'

const evening = { start: '2026-11-24T17:00:00+01:00', end: '2026-11-24T21:30:00+01:00' }
const night = { start: '2026-11-24T22:00:00+01:00', end: '2026-11-25T01:00:00+01:00' }
const told = (more: Partial<Meeting>, language: Language = 'nb') => listed(meeting(more), language, OSLO)

test.each<[Language, Partial<Meeting>, string]>([
  ['nb', evening, 'kl. 17.00–21.30'],
  ['nn', evening, 'kl. 17.00–21.30'],
  ['sv', evening, 'kl. 17.00–21.30'],
  ['en', evening, '17:00–21:30'],
  ['nb', { start: evening.start }, 'kl. 17.00'],
  ['nb', { ...evening, end: '2026-11-24T09:00:00+01:00' }, 'kl. 17.00'],
  ['nb', night, 'kl. 22.00 – onsdag 25. november kl. 01.00'],
  ['nn', { start: '2026-11-24T00:00:00+01:00' }, 'Klokkeslettet kjem'],
  ['en', { start: '2026-11-24T00:00:00+01:00' }, 'Time to be announced'],
  ['nb', { ...evening, timeZone: 'Europe/London' }, 'kl. 16.00–20.30'],
  ['nb', { ...evening, timeZone: 'Mars/Olympus' }, 'kl. 17.00–21.30'],
  ['nb', { start: '2026-07-01T17:00:00Z' }, 'kl. 19.00'],
])('hours in %s of %j', (language, more, expected) => expect(told(more, language).words.time).toBe(expected))

describe('moved', () => {
  const moved = (start: string, language: Language = 'nb') =>
    told({ ...evening, status: 'moved', previously: { start } }, language).words.moved

  test('on the same day, only the hours are said', () =>
    expect(moved('2026-11-24T09:00:00+01:00')).toEqual({ before: 'kl. 09.00', now: 'kl. 17.00–21.30' }))
  test('from another day, both days are said', () => {
    expect(moved('2026-11-23T17:00:00+01:00')).toEqual({
      before: 'mandag 23. november kl. 17.00',
      now: 'tirsdag 24. november kl. 17.00–21.30',
    })
    expect(moved('2026-11-23T17:00:00+01:00', 'nn')?.now).toBe('tysdag 24. november kl. 17.00–21.30')
    expect(moved('2026-11-23T17:00:00+01:00', 'en')).toEqual({
      before: 'Monday 23 November 17:00',
      now: 'Tuesday 24 November 17:00–21:30',
    })
  })
  test('the same moment said otherwise is no move', () => expect(moved('2026-11-24T16:00:00Z')).toBeUndefined())
  test('only the place; and when it was said', () => {
    const { words } = told({
      status: 'moved',
      previously: { place: 'Skansen', changedAt: '2026-11-20T14:05:00+01:00' },
    })
    expect(words.moved).toBeUndefined()
    expect(words.changed).toBe('fredag 20. november kl. 14.05')
  })
})

test.each<[Language, string, string, string, string]>([
  ['nb', '24.', 'tirsdag', 'november 2026', 'tirsdag 24. november 2026'],
  ['nn', '24.', 'tysdag', 'november 2026', 'tysdag 24. november 2026'],
  ['sv', '24', 'tisdag', 'november 2026', 'tisdag 24 november 2026'],
  ['en', '24', 'Tuesday', 'November 2026', 'Tuesday 24 November 2026'],
])('the day in %s', (language, day, weekday, month, date) =>
  expect(told({}, language).words).toMatchObject({ day, weekday, month, date }),
)

test.each<[string, Partial<Meeting>, day: string, over: string | undefined, until: string]>([
  ['an hour', {}, '2026-11-24', '2026-11-24T13:00+01:00', '2026-11-25T00:00+01:00'],
  ['an end', evening, '2026-11-24', '2026-11-24T21:30+01:00', '2026-11-25T00:00+01:00'],
  ['past midnight', night, '2026-11-24', '2026-11-25T01:00+01:00', '2026-11-26T00:00+01:00'],
  ['midnight alone', { start: '2026-11-24T00:00:00+01:00' }, '2026-11-24', undefined, '2026-11-25T00:00+01:00'],
  [
    'midnight to midnight',
    { start: '2026-11-24T00:00:00+01:00', end: '2026-11-25T00:00:00+01:00' },
    '2026-11-24',
    undefined,
    '2026-11-25T00:00+01:00',
  ],
  [
    'midnight with a real end',
    { start: '2026-11-24T00:00:00+01:00', end: '2026-11-24T02:00:00+01:00' },
    '2026-11-24',
    '2026-11-24T02:00+01:00',
    '2026-11-25T00:00+01:00',
  ],
  ['midnight elsewhere', { start: '2026-11-24T00:00:00Z' }, '2026-11-24', '2026-11-24T03:00Z', '2026-11-24T23:00Z'],
  [
    'midnight where it is',
    { start: '2026-11-23T22:00:00Z', timeZone: 'Europe/Helsinki' },
    '2026-11-24',
    undefined,
    '2026-11-25T00:00+02:00',
  ],
  [
    'another day where it is',
    { start: '2026-11-24T20:00:00-05:00', timeZone: 'America/New_York' },
    '2026-11-24',
    '2026-11-24T23:00-05:00',
    '2026-11-25T00:00-05:00',
  ],
])('%s: its day, when it is over, and until when it counts', (_, more, day, over, until) => {
  const iso = (moment: string | undefined) => moment && new Date(moment).toISOString()
  expect(told(more)).toMatchObject({ day, until: iso(until) })
  expect(told(more).over).toBe(iso(over))
})

test('whatever a source says, its meeting can be listed', () => {
  fc.assert(
    fc.property(
      moment,
      fc.option(moment, { nil: undefined }),
      fc.option(moment, { nil: undefined }),
      (start, end, before) => {
        const more = { start, ...(end && { end }), ...(before && { previously: { start: before, changedAt: before } }) }
        expect(ListedMeeting.safeParse(told(more)).error).toBeUndefined()
      },
    ),
  )
})

test.each(['9999-12-31T23:00:00Z', '0001-01-01T00:00:00Z'])('nobody meets at %s', (start) =>
  expect(Meeting.safeParse(meeting({ start })).success).toBe(false),
)

test('which day it is, where the site is', () => {
  expect(dayOf(new Date('2026-11-24T23:30:00Z'), 'nn', OSLO)).toEqual({
    day: '2026-11-25',
    until: '2026-11-25T23:00:00.000Z',
    words: 'onsdag 25. november',
  })
})
