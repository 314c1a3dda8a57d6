import { describe, expect, test } from 'vitest'
import { quoted } from '../../demo/playground/browser/card.ts'
import { choose, keeping, list } from '../../demo/playground/browser/findings.ts'
import type { Finding, Level } from '../../guideline/rule.ts'

const finding = (rule: string, level: Level, start: number, quote = rule): Finding => ({
  rule,
  level,
  start,
  end: start + quote.length,
  quote,
})
const ids = (found: { rule: string }[]) => found.map(({ rule }) => rule)

test('each finding has an id of its own, which it keeps when it moves', () => {
  const one = list([finding('heat', 'note', 0), finding('heat', 'note', 20), finding('threat', 'stop', 30)])
  expect(new Set(one.map(({ id }) => id)).size).toBe(3)
  const moved = list([finding('heat', 'note', 5), finding('heat', 'note', 25), finding('threat', 'stop', 35)])
  expect(moved.map(({ id }) => id)).toEqual(one.map(({ id }) => id))
})

test.each([
  ['Fem timer. Ordføreren er en løgnhals. Møt opp!', 'er en løgnhals', 'tar feil', 'Ordføreren tar feil.'],
  ['Ordføreren er en løgnhals', 'er en løgnhals', 'tar feil', 'Ordføreren tar feil'],
  ['Linje én\nHun er en løgnhals!!!\nLinje tre', 'er en løgnhals', 'tar feil', 'Hun tar feil!!!'],
  ['Nei!!!! Aldri.', '!!!!', '.', 'Nei.'],
  ['Drit.', 'Drit.', '', ''],
  [`${'ord '.repeat(60)}er en løgnhals ${'ord '.repeat(60)}`, 'er en løgnhals', 'tar feil', 'tar feil'],
])('a suggestion is shown in its sentence: %j', (text, quote, replacement, calmer) => {
  const start = text.indexOf(quote)
  const found: Finding = { rule: 'heat', level: 'note', start, end: start + quote.length, quote, replacement }
  expect(list([found], text)[0]?.calmer).toBe(calmer)
})

describe('what is shown', () => {
  const all = list([
    finding('heat', 'note', 0),
    finding('person-attack', 'warn', 10),
    finding('confidential', 'stop', 20),
    finding('threat', 'stop', 5),
    finding('unsourced', 'note', 3),
  ])
  test('is the three weightiest, in the order of the text among equals', () => {
    const { shown, hidden } = choose(all, new Set(), false)
    expect(ids(shown)).toEqual(['threat', 'confidential', 'person-attack'])
    expect(hidden).toBe(2)
  })
  test('is everything when the reader asks', () => {
    expect(choose(all, new Set(), true)).toMatchObject({ hidden: 0, shown: { length: 5 } })
  })
  test('leaves out what was kept, and the next one takes its place', () => {
    const kept = new Set(all.slice(2, 4).map(keeping))
    const chosen = choose(all, kept, false)
    expect(ids(chosen.shown)).toEqual(['person-attack', 'heat', 'unsourced'])
    expect(chosen).toMatchObject({ hidden: 0, kept: 2 })
  })
  test('is nothing where nothing was found', () => {
    expect(choose([], new Set(), false)).toEqual({ shown: [], hidden: 0, kept: 0 })
  })
})

test.each([
  ['nb', 'løgnhals', '«løgnhals»'],
  ['nn', 'løgnhals', '«løgnhals»'],
  ['sv', 'lögnhals', '”lögnhals”'],
  ['en', 'liar', '“liar”'],
] as const)('words are quoted as %s quotes', (language, words, written) =>
  expect(quoted(words, language)).toBe(written),
)

test('a long quote is cut at a word', () => {
  expect(quoted('Møt opp på torget torsdag klokka fem', 'nb', 14)).toBe('«Møt opp på …»')
})
