import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drift } from '../../demo/playground/browser/drift.ts'

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const words = (text: string, found: { start: number; end: number }[]) =>
  found.map((one) => text.slice(one.start, one.end))

describe('findings move along with the text', () => {
  const before = 'Ordføreren er en løgnhals. Møt opp torsdag.'
  const finding = [at(before, 'løgnhals')]
  const cases: [what: string, after: string, left: string[]][] = [
    ['nothing changed', before, ['løgnhals']],
    ['words were added before', `Igjen: ${before}`, ['løgnhals']],
    ['words were added after', `${before} Klokka fem.`, ['løgnhals']],
    ['words were taken away before', before.slice(4), ['løgnhals']],
    ['an emoji came before', `😀${before}`, ['løgnhals']],
    ['a letter came right after', before.replace('løgnhals', 'løgnhalsen'), ['løgnhals']],
    ['a letter came right before', before.replace('løgnhals', 'xløgnhals'), ['løgnhals']],
    ['a letter inside changed', before.replace('løgnhals', 'løgnhets'), []],
    ['the words went', before.replace('løgnhals', ''), []],
    ['everything went', '', []],
    ['another text altogether', 'Budsjettet er vedtatt.', []],
  ]
  test.each(cases)('%s', (_what, after, left) => expect(words(after, drift(finding, before, after))).toEqual(left))
})

test('the words of a finding are the same wherever it has drifted, and untouched findings are never lost', () => {
  const texts = fc.tuple(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(texts, texts, ([head, marked, tail], [, , typed]) => {
      const before = head + marked + tail
      const finding = { start: head.length, end: head.length + marked.length }
      for (const after of [
        typed + before,
        before + typed,
        before.slice(0, head.length) + typed + before.slice(head.length),
      ]) {
        const found = drift([finding], before, after)
        expect(words(after, found)).toEqual(found.length > 0 ? [marked] : [])
      }
      expect(words(before + typed, drift([finding], before, before + typed))).toEqual([marked])
    }),
  )
})

test('a post of the greatest length keeps up with the typing', () => {
  const before = 'Vi stemte nei. '.repeat(4214)
  const findings = Array.from({ length: 100 }, (_, nth) => ({ start: nth * 600, end: nth * 600 + 9 }))
  const started = performance.now()
  for (let key = 0; key < 50; key++) drift(findings, before, `${before.slice(0, 30_000)}x${before.slice(30_000)}`)
  expect((performance.now() - started) / 50).toBeLessThan(8)
})
