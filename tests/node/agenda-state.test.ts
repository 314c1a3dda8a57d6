import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../contract/meeting.ts'
import {
  bodiesOf,
  byMonth,
  currentItem,
  isStale,
  isUpcoming,
  select,
  standing,
  unanimous,
} from '../../widgets/meeting-agenda/state.ts'
import { answer, item, shown as meeting, NOW } from '../meetings.ts'

const at = (moment: string) => new Date(moment)

describe('where a meeting stands', () => {
  const evening = { start: '2026-11-24T17:00:00+01:00', end: '2026-11-24T20:00:00+01:00' }
  test.each<[string, Partial<Meeting>, now: string, expected: string]>([
    ['planned, before', evening, '2026-11-24T16:59:59+01:00', 'planned'],
    ['called, before', { ...evening, status: 'called' }, '2026-11-01T12:00:00+01:00', 'called'],
    ['moved, before', { ...evening, status: 'moved' }, '2026-11-24T16:00:00+01:00', 'moved'],
    ['from its first moment', evening, '2026-11-24T17:00:00+01:00', 'live'],
    ['moved, under way', { ...evening, status: 'moved' }, '2026-11-24T18:00:00+01:00', 'live'],
    ['until its last', evening, '2026-11-24T19:59:59+01:00', 'live'],
    ['from its end', evening, '2026-11-24T20:00:00+01:00', 'ended'],
    ['long after', evening, '2027-01-01T00:00:00+01:00', 'ended'],
    ['held', { ...evening, status: 'held' }, '2026-11-25T08:00:00+01:00', 'held'],
    ['held, and over before its time', { ...evening, status: 'held' }, '2026-11-24T18:00:00+01:00', 'held'],
    ['said to be held before it began', { ...evening, status: 'held' }, '2026-11-20T18:00:00+01:00', 'planned'],
    ['cancelled, before', { ...evening, status: 'cancelled' }, '2026-11-20T18:00:00+01:00', 'cancelled'],
    ['cancelled, at its time', { ...evening, status: 'cancelled' }, '2026-11-24T18:00:00+01:00', 'cancelled'],
    ['without an end, at first', { start: evening.start }, '2026-11-24T19:59:00+01:00', 'live'],
    ['without an end, later', { start: evening.start }, '2026-11-24T20:00:00+01:00', 'ended'],
    [
      'an end before the start is no end',
      { start: evening.start, end: '2026-11-24T09:00:00+01:00' },
      '2026-11-24T18:00:00+01:00',
      'live',
    ],
    [
      'past midnight',
      { start: '2026-11-24T22:00:00+01:00', end: '2026-11-25T01:00:00+01:00' },
      '2026-11-25T00:30:00+01:00',
      'live',
    ],
    ['a day without a time', { start: '2026-11-24T00:00:00+01:00' }, '2026-11-24T12:00:00+01:00', 'planned'],
    ['a day without a time, over', { start: '2026-11-24T00:00:00+01:00' }, '2026-11-25T00:00:00+01:00', 'ended'],
    [
      'a whole day of a calendar',
      { start: '2026-11-24T00:00:00+01:00', end: '2026-11-25T00:00:00+01:00' },
      '2026-11-24T23:00:00+01:00',
      'planned',
    ],
    ['the visitor is in another time zone', evening, '2026-11-24T10:30:00-05:00', 'planned'],
    ['the same moment, said otherwise', evening, '2026-11-24T17:30:00Z', 'live'],
  ])('%s', (_, more, now, expected) => expect(standing(meeting(more), at(now))).toBe(expected))

  test('an hour that the clock skips or goes through twice is one hour', () => {
    // In the night to 29 March 2026 the clock in Oslo goes from 02.00 to 03.00; on 25 October from 03.00 back to 02.00.
    const spring = meeting({ start: '2026-03-29T01:30:00+01:00', end: '2026-03-29T03:30:00+02:00' })
    expect(standing(spring, at('2026-03-29T02:59:00+02:00'))).toBe('live')
    expect(standing(spring, at('2026-03-29T01:31:00Z'))).toBe('ended')
    const autumn = meeting({ start: '2026-10-25T02:30:00+02:00', end: '2026-10-25T02:30:00+01:00' })
    expect(standing(autumn, at('2026-10-25T02:29:00+01:00'))).toBe('live')
    expect(standing(autumn, at('2026-10-25T02:30:00+01:00'))).toBe('ended')
  })
})

describe('upcoming', () => {
  test.each<[string, Partial<Meeting>, now: string, boolean]>([
    ['today, over', { end: '2026-11-24T11:00:00+01:00' }, '2026-11-24T23:59:00+01:00', true],
    ['yesterday', {}, '2026-11-25T00:00:00+01:00', false],
    [
      'still going after midnight',
      { start: '2026-11-24T22:00:00+01:00', end: '2026-11-25T01:00:00+01:00' },
      '2026-11-25T02:00:00+01:00',
      true,
    ],
    [
      'a whole day is over at midnight',
      { start: '2026-11-24T00:00:00+01:00', end: '2026-11-25T00:00:00+01:00' },
      '2026-11-25T00:00:00+01:00',
      false,
    ],
    [
      'today where it is, though tomorrow here',
      { start: '2026-11-24T20:00:00-05:00', timeZone: 'America/New_York' },
      '2026-11-25T04:00:00+01:00',
      true,
    ],
  ])('%s', (_, more, now, expected) => expect(isUpcoming(meeting(more), at(now))).toBe(expected))
})

describe('choosing', () => {
  const ids = (meetings: { id: string }[]) => meetings.map(({ id }) => id)
  const all = ['2026-12-01', '2026-11-24', '2026-11-20', '2026-11-26', '2026-10-01'].map((day) =>
    meeting({ id: day, start: `${day}T10:00:00+01:00` }),
  )

  test('the next first, the last first behind them', () => {
    const { upcoming, earlier } = select(all, { bodies: [] }, NOW)
    expect(ids(upcoming)).toEqual(['2026-11-24', '2026-11-26', '2026-12-01'])
    expect(ids(earlier)).toEqual(['2026-11-20', '2026-10-01'])
  })

  test('from a day to a day, both included; what is no day is left out of it', () => {
    const days = (from: string, to: string) => {
      const { upcoming, earlier } = select(all, { bodies: [], from, to }, NOW)
      return [...ids(earlier).reverse(), ...ids(upcoming)]
    }
    expect(days('2026-11-20', '2026-11-26')).toEqual(['2026-11-20', '2026-11-24', '2026-11-26'])
    expect(days('2026-11-25', '')).toEqual(['2026-11-26', '2026-12-01'])
    expect(days('', '2026-10-31')).toEqual(['2026-10-01'])
    expect(days('tomorrow', '24/11')).toHaveLength(5)
  })

  test('the day is the one where the meeting is', () => {
    const late = meeting({ start: '2026-11-24T23:30:00Z', timeZone: 'Europe/Oslo' })
    expect(select([late], { bodies: [], from: '2026-11-25' }, NOW).upcoming).toHaveLength(1)
    expect(select([late], { bodies: [], to: '2026-11-24' }, NOW).upcoming).toHaveLength(0)
  })

  test('several bodies, one, none', () => {
    const bodies = (...ids: string[]) =>
      new Set(
        Object.values(select(answer.meetings, { bodies: ids }, NOW))
          .flat()
          .map(({ body }) => body.id),
      )
    expect(bodies('eldreradet', 'kommunestyret')).toEqual(new Set(['eldreradet', 'kommunestyret']))
    expect(bodies('eldreradet')).toEqual(new Set(['eldreradet']))
    expect(bodies().size).toBe(7)
    expect(bodies('nobody').size).toBe(0)
  })

  test('the order does not depend on the order in which they came', () => {
    const same = ['b', 'a', 'c'].map((id) => meeting({ id, body: { id, name: id.toUpperCase() } }))
    expect(ids(select(same, { bodies: [] }, NOW).upcoming)).toEqual(['a', 'b', 'c'])
    expect(ids(select(same.reverse(), { bodies: [] }, NOW).upcoming)).toEqual(['a', 'b', 'c'])
  })

  test('the bodies to choose between: each once, by name, those of the list and those that only a meeting names', () => {
    const names = bodiesOf(answer.bodies, answer.meetings).map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    expect(names).toContain('Utvalg for plan og teknikk')
    expect(bodiesOf(answer.bodies, answer.meetings, ['plan', 'eldreradet']).map(({ id }) => id)).toEqual([
      'eldreradet',
      'plan',
    ])
  })
})

test('months: each in the time zone of its meetings, in the order in which they came', () => {
  const newYear = meeting({ id: 'ny', start: '2026-12-31T23:30:00Z' })
  const months = byMonth([meeting({ id: 'a' }), meeting({ id: 'b' }), newYear])
  expect(months.map(({ key, meetings }) => [key, meetings.length])).toEqual([
    ['2026-11', 2],
    ['2027-01', 1],
  ])
})

describe('the case that a meeting has come to', () => {
  const items = ['10:10', '11:00', '12:30'].map((time, i) =>
    item({ title: String(i), start: `2026-11-24T${time}:00+01:00` }),
  )
  test.each([
    ['10:00', undefined],
    ['10:10', '0'],
    ['11:20', '1'],
    ['15:00', '2'],
  ])('at %s', (time, title) => {
    const now = at(`2026-11-24T${time}:00+01:00`)
    expect(currentItem(meeting({ items }), now)?.title).toBe(title)
    expect(currentItem(meeting({ items: items.toReversed() }), now)?.title).toBe(title)
  })
  test('no times, no case', () => expect(currentItem(meeting({ items: [item({ title: 'x' })] }), NOW)).toBeUndefined())
})

test.each([
  [{ for: 35, against: 0 }, true],
  [{ for: 35, against: 0, blank: 0 }, true],
  [{ for: 35, against: 0, blank: 1 }, false],
  [{ for: 34, against: 1 }, false],
  [{ for: 0, against: 0 }, false],
])('%j is unanimous: %s', (votes, expected) => expect(unanimous(item({ title: 'x', votes }))).toBe(expected))

test.each([
  [undefined, false],
  ['2026-11-24T10:42:00+01:00', false],
  ['2026-11-23T23:30:00+01:00', false],
  ['2026-11-23T18:00:00+01:00', true],
  ['2027-01-01T00:00:00+01:00', false],
])('a list from %s is old: %s', (updatedAt, expected) => expect(isStale(updatedAt, NOW)).toBe(expected))
