import { describe, expect, test } from 'vitest'
import type { Dialogue } from '../../contract/dialogue.ts'
import { arrange, howLong, isLastDay, isLate, phase, takesInput } from '../../widgets/have-your-say/state.ts'
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

describe('the last day', () => {
  test.each([
    ['2026-12-12T23:59:00+01:00', false],
    ['2026-12-13T00:00:00+01:00', true],
    ['2026-12-13T23:59:00+01:00', true],
    ['2026-12-14T00:00:00+01:00', false],
  ])('of one that closes at the midnight after Sunday 13 December, at %s: %s', (now, expected) =>
    expect(isLastDay(dialogue(), at(now))).toBe(expected),
  )
})

describe('late', () => {
  const promised = { answer: answer('2026-10-15T16:00:00+02:00') }
  test('of today where nothing has come', () => {
    expect(isLate(dialogue(promised), NOW)).toBe(true)
    expect(isLate(dialogue(promised), at('2026-10-15T23:59:00+02:00'))).toBe(false)
    expect(isLate(dialogue(promised), at('2026-10-16T00:00:00+02:00'))).toBe(true)
  })
  test('of the answer where one has', () => {
    expect(isLate(dialogue({ ...promised, outcome: outcome('2026-10-20') }), NOW)).toBe(true)
    expect(isLate(dialogue({ ...promised, outcome: outcome('2026-10-15') }), NOW)).toBe(false)
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

test.each<[Partial<Dialogue>, string]>([
  [{}, 'Åpent til søndag 13. desember kl. 23.59, 19 dager igjen'],
  [{ opens: '2026-12-01T08:00:00+01:00' }, 'Åpner tirsdag 1. desember kl. 08.00'],
  [{ closes: '2026-11-20T23:59:00+01:00' }, 'Stengte fredag 20. november kl. 23.59'],
])('%j: %s', (more, expected) => expect(howLong(dialogue(more), NOW)).toBe(expected))
