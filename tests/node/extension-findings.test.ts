import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calmer, sameness, shift, shown } from '../../extension/findings.ts'
import type { Finding, Level } from '../../guideline/rule.ts'

const finding = (level: Level, start: number, quote = 'ord', rule = 'heat'): Finding => ({
  rule,
  level,
  start,
  end: start + quote.length,
  quote,
})

describe('what is shown', () => {
  test.each([
    ['nothing', [], []],
    ['the weightiest first', ['note', 'stop', 'warn'], [1, 2, 0]],
    ['in the order of the text among equals', ['warn', 'warn', 'stop'], [2, 0, 1]],
    ['three and no more', ['note', 'warn', 'note', 'stop', 'warn'], [3, 1, 4]],
  ] as const)('%s', (_, levels, order) => {
    const all = levels.map((level, at) => finding(level, at * 10, `ord ${at}`))
    expect(shown(all, new Set())).toEqual(order.map((at) => all[at]))
  })

  test('what is kept makes room for the next', () => {
    const all = [0, 1, 2, 3].map((at) => finding('warn', at * 10, `ord ${at}`))
    expect(shown(all, new Set([sameness(all[1]!)]))).toEqual([all[0], all[2], all[3]])
  })

  test('the same words under the same rule are kept everywhere, in any case of letters', () => {
    const kept = new Set([sameness(finding('warn', 0, 'Tull'))])
    expect(shown([finding('warn', 5, 'TULL'), finding('warn', 20, 'tull', 'threat')], kept)).toHaveLength(1)
  })
})

describe('an edit', () => {
  const text = 'Her er noe. Du er dum. Møt opp.'
  const dum = finding('warn', text.indexOf('dum'), 'dum')

  test.each([
    ['before the words moves them', 'Ja! Her er noe. Du er dum. Møt opp.', 4],
    ['after the words leaves them', `${text} Velkommen.`, 0],
    ['that takes away before moves them back', 'Du er dum. Møt opp.', -12],
    ['of the same length leaves them', 'Der er noe. Du er dum. Møt opp.', 0],
  ])('%s', (_, after, by) => {
    expect(shift([dum], text, after)).toEqual([{ ...dum, start: dum.start + by, end: dum.end + by }])
  })

  test.each([
    ['inside the words', text.replace('dum', 'du m')],
    ['that swallows them', text.replace('er dum. M', 'm')],
    ['that empties the text', ''],
  ])('%s takes the mark away until the next check', (_, after) => {
    expect(shift([dum], text, after)).toEqual([])
  })

  test('never leaves a mark under other words than its own', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'å', '😀'), maxLength: 40 })
    fc.assert(
      fc.property(letters, letters, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (before, put, a, b, c, d) => {
        const span = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [number, number]
        const cut = [c % (before.length + 1), d % (before.length + 1)].sort((x, y) => x - y) as [number, number]
        const after = before.slice(0, cut[0]) + put + before.slice(cut[1])
        const one = finding('warn', span[0], before.slice(...span))
        for (const { start, end, quote } of shift([one], before, after)) expect(after.slice(start, end)).toBe(quote)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a calmer wording is shown in its sentence', () => {
  test.each([
    ['Hei. Du er en idiot, Kari. Møt opp.', 'er en idiot', 'tar feil', 'Du tar feil, Kari.'],
    ['er en idiot', 'er en idiot', 'tar feil', 'tar feil'],
    ['En linje\nDu er en idiot\nEn til', 'er en idiot', 'tar feil', 'Du tar feil'],
    ['Hei. NÅ ER DET NOK! Møt opp.', 'NÅ ER DET NOK!', 'Nå er det nok.', 'Nå er det nok.'],
    ['Teksten er en annen nå.', 'er en idiot', 'tar feil', 'tar feil'],
  ])('%s', (text, quote, replacement, sentence) => {
    const start = Math.max(0, text.indexOf(quote))
    expect(calmer(text, { ...finding('warn', start, quote), replacement })).toBe(sentence)
  })
})
