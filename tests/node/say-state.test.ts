import { describe, expect, test } from 'vitest'
import type { Dialogue } from '../../contract/dialogue.ts'
import type { Language } from '../../languages/index.ts'
import {
  arrange,
  daysBetween,
  daysLate,
  daysLeft,
  lastMinute,
  phase,
  takesInput,
} from '../../widgets/have-your-say/state.ts'
import { answerBy, dayOf, howLong } from '../../widgets/have-your-say/when.ts'
import { dialogue, dialogues } from '../dialogues.ts'
import { NOW } from '../meetings.ts'

const at = (moment: string) => new Date(moment)
const outcome = (day: string) => ({ at: `${day}T12:00:00+01:00`, summary: 'Takk.', rows: [] })
const answer = (by: string) => ({ by, from: 'Park', where: 'Her.' })

describe('where a dialogue stands', () => {
  const span = {
    opens: '2026-11-10T08:00:00+01:00',
    closes: '2026-12-14T00:00:00+01:00',
    answer: answer('2027-01-29T16:00:00+01:00'),
  }
  test.each<[string, Partial<Dialogue>, now: string, expected: string]>([
    ['before it opens', span, '2026-11-10T07:59:59+01:00', 'coming'],
    ['from the moment it opens', span, '2026-11-10T08:00:00+01:00', 'open'],
    ['to the last second', span, '2026-12-13T23:59:59+01:00', 'open'],
    ['from the moment it closes', span, '2026-12-14T00:00:00+01:00', 'waiting'],
    ['on the promised day', span, '2027-01-29T23:00:00+01:00', 'waiting'],
    ['the day after it', span, '2027-01-30T00:00:00+01:00', 'late'],
    [
      'promised by midnight: the day before',
      { ...span, answer: answer('2027-01-30T00:00:00+01:00') },
      '2027-01-30T08:00:00+01:00',
      'late',
    ],
    ['answered', { ...span, outcome: outcome('2027-01-20') }, '2027-02-01T08:00:00+01:00', 'answered'],
    ['answered, though late', { ...span, outcome: outcome('2027-02-20') }, '2027-03-01T08:00:00+01:00', 'answered'],
    [
      'an answer before it has closed waits',
      { ...span, outcome: outcome('2026-12-01') },
      '2026-12-02T08:00:00+01:00',
      'open',
    ],
  ])('%s', (_, more, now, expected) => expect(phase(dialogue(more), at(now))).toBe(expected))
})

describe('days', () => {
  test.each([
    ['2026-11-24T00:00:00+01:00', '2026-11-24T23:59:00+01:00', 0],
    ['2026-11-24T23:59:00+01:00', '2026-11-25T00:00:00+01:00', 1],
    ['2026-11-24T12:00:00+01:00', '2026-12-13T23:59:00+01:00', 19],
    // The nights in which the clock in Oslo skips an hour, and goes through one twice.
    ['2026-03-28T23:30:00+01:00', '2026-03-30T00:30:00+02:00', 2],
    ['2026-10-24T23:30:00+02:00', '2026-10-26T00:30:00+01:00', 2],
    ['2026-11-25T00:00:00+01:00', '2026-11-24T00:00:00+01:00', -1],
    ['2028-02-28T12:00:00+01:00', '2028-03-01T12:00:00+01:00', 2],
  ])('from %s to %s: %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days))

  test('a deadline at midnight is the day before it, as people say it', () => {
    expect(lastMinute('2026-12-14T00:00:00+01:00').toISOString()).toBe('2026-12-13T22:59:00.000Z')
    expect(lastMinute('2026-12-13T16:00:00+01:00').toISOString()).toBe('2026-12-13T15:00:00.000Z')
    expect(daysLeft(dialogue(), NOW)).toBe(19)
    expect(daysLeft(dialogue(), at('2026-12-13T08:00:00+01:00'))).toBe(0)
  })

  test('late: of today where nothing has come, of the answer where one has', () => {
    const promised = { answer: answer('2026-10-15T16:00:00+02:00') }
    expect(daysLate(dialogue(promised), NOW)).toBe(40)
    expect(daysLate(dialogue({ ...promised, outcome: outcome('2026-10-20') }), NOW)).toBe(5)
    expect(daysLate(dialogue({ ...promised, outcome: outcome('2026-10-15') }), NOW)).toBe(0)
  })
})

test('the lists: open by when they close, coming by when they open, closed by the last first', () => {
  const ids = Object.fromEntries(
    Object.entries(arrange(dialogues.dialogues.toReversed(), NOW)).map(([list, all]) => [
      list,
      all.map(({ id }) => id),
    ]),
  )
  expect(ids).toEqual({
    open: ['torget', 'grendehuset', 'strandgata'],
    coming: ['budsjettet'],
    closed: ['biblioteket', 'lekeplassen', 'gangveien'],
  })
})

test.each<[string, Partial<Dialogue>, boolean]>([
  ['asks for advice, open', {}, true],
  ['discusses, open', { rung: 'dialogue' }, true],
  ['only informs', { rung: 'inform' }, false],
  ['not open yet', { opens: '2026-12-01T00:00:00+01:00' }, false],
  ['closed', { closes: '2026-11-24T11:00:00+01:00' }, false],
])('a dialogue that %s takes inputs: %s', (_, more, expected) => expect(takesInput(dialogue(more), NOW)).toBe(expected))

test.each<[Language, Partial<Dialogue>, string]>([
  ['nb', {}, 'Åpent til søndag 13. desember kl. 23.59, 19 dager igjen'],
  ['nn', {}, 'Ope til sundag 13. desember kl. 23.59, 19 dagar igjen'],
  ['sv', {}, 'Öppet till söndag 13 december kl. 23.59, 19 dagar kvar'],
  ['en', {}, 'Open until Sunday 13 December at 23:59, 19 days left'],
  ['nb', { closes: '2026-11-25T12:00:00+01:00' }, 'Åpent til onsdag 25. november kl. 12.00, 1 dag igjen'],
  ['nb', { closes: '2026-11-24T23:59:00+01:00' }, 'Åpent til tirsdag 24. november kl. 23.59, siste dag'],
  ['nb', { closes: '2027-03-01T12:00:00+01:00' }, 'Åpent til mandag 1. mars 2027 kl. 12.00, 97 dager igjen'],
  ['nb', { opens: '2026-12-01T08:00:00+01:00' }, 'Åpner tirsdag 1. desember kl. 08.00'],
  ['nn', { closes: '2026-11-20T23:59:00+01:00' }, 'Stengde fredag 20. november kl. 23.59'],
])('in %s, %j: %s', (language, more, expected) => expect(howLong(dialogue(more), language, NOW)).toBe(expected))

test('the answer is promised by a day and by someone, whose name can not turn the sentence around', () => {
  expect(answerBy(dialogue(), 'nb', NOW)).toBe(
    'Svar senest fredag 29. januar 2027, fra \u2068Avdeling for plan og teknikk\u2069.',
  )
  expect(dayOf('2026-11-02T12:00:00+01:00', 'nn', NOW, false)).toBe('2. november')
})
