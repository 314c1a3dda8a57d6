import { describe, expect, test } from 'vitest'
import type { Dialogue } from '../../contract/dialogue.ts'
import type { Language } from '../../languages/index.ts'
import { dialogue } from '../dialogues.ts'

const wordsOf = (more: Partial<Dialogue> = {}, language: Language = 'nb', now?: Date) =>
  dialogue(more, language, now).words

test.each<[Language, Partial<Dialogue>, string]>([
  ['nb', {}, 'Åpent til søndag 13. desember kl. 23.59, 19 dager igjen'],
  ['nn', {}, 'Ope til sundag 13. desember kl. 23.59, 19 dagar igjen'],
  ['sv', {}, 'Öppet till söndag 13 december kl. 23.59, 19 dagar kvar'],
  ['en', {}, 'Open until Sunday 13 December at 23:59, 19 days left'],
  ['nb', { closes: '2026-11-25T12:00:00+01:00' }, 'Åpent til onsdag 25. november kl. 12.00, 1 dag igjen'],
  ['nb', { closes: '2026-11-24T23:59:00+01:00' }, 'Åpent til tirsdag 24. november kl. 23.59, siste dag'],
  ['nb', { closes: '2027-03-01T12:00:00+01:00' }, 'Åpent til mandag 1. mars 2027 kl. 12.00, 97 dager igjen'],
])('in %s, %j: %s', (language, more, expected) => expect(wordsOf(more, language).until).toBe(expected))

test.each([
  // The nights in which the clock in Oslo skips an hour, and goes through one twice.
  ['2026-03-28T23:30:00+01:00', '2026-03-30T00:30:00+02:00', '2 dager igjen'],
  ['2026-10-24T23:30:00+02:00', '2026-10-26T00:30:00+01:00', '2 dager igjen'],
  ['2028-02-28T12:00:00+01:00', '2028-03-01T12:00:00+01:00', '2 dager igjen'],
  ['2026-11-24T00:00:00+01:00', '2026-11-24T23:59:00+01:00', 'siste dag'],
  ['2026-11-24T23:59:00+01:00', '2026-11-25T00:01:00+01:00', '1 dag igjen'],
])('at %s, of one that closes at %s: %s', (now, closes, expected) =>
  expect(wordsOf({ closes }, 'nb', new Date(now)).until).toMatch(new RegExp(`, ${expected}$`)),
)

test('before, after, and what is promised', () => {
  expect(wordsOf({ opens: '2026-12-01T08:00:00+01:00' }).opens).toBe('Åpner tirsdag 1. desember kl. 08.00')
  expect(wordsOf({ closes: '2026-11-20T23:59:00+01:00' }, 'nn').closed).toBe('Stengde fredag 20. november kl. 23.59')
  expect(wordsOf({}, 'en')).toMatchObject({
    awaited: 'Answer by 29 January 2027',
    due: 'The answer was due by Friday 29 January 2027.',
  })
  const outcome = { at: '2026-11-02T12:00:00+01:00', summary: 'Takk.', rows: [] }
  expect(wordsOf({ outcome }, 'nn').answered).toBe('Svart på 2. november')
  expect(wordsOf().answered).toBeUndefined()
})

test('the answer is promised by a day and by someone, whose name can not turn the sentence around', () => {
  const { answerBy, decision } = wordsOf()
  expect(answerBy).toBe('Svar senest fredag 29. januar 2027, fra \u2068Avdeling for plan og teknikk\u2069.')
  expect(decision).toBe('Beslutning: \u2068Formannskapet\u2069, tirsdag 19. januar 2027.')
})

describe('a deadline at midnight is the day before it, as people say it', () => {
  test.each([
    ['2026-12-14T00:00:00+01:00', '2026-12-13', '2026-12-13T23:00Z'],
    ['2026-12-13T16:00:00+01:00', '2026-12-13', '2026-12-13T23:00Z'],
  ])('%s', (by, day, late) => {
    const { lastDay, late: from } = dialogue({ closes: by, answer: { by, from: 'Park', where: 'Her.' } })
    expect(lastDay).toBe(new Date(`${day}T00:00:00+01:00`).toISOString())
    expect(from).toBe(new Date(late).toISOString())
  })
})
