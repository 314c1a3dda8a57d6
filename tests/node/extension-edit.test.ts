import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editOf } from '../../extension/edit.ts'

describe('what became of a text', () => {
  test.each([
    ['nothing', 'Hei du', 'Hei du', 6, 0],
    ['a letter at the beginning', 'ei du', 'Hei du', 0, 5],
    ['a letter in the middle', 'Hei d', 'Hei nd', 4, 1],
    ['a letter at the end', 'Hei d', 'Hei du', 5, 0],
    ['words taken away', 'Hei, du der', 'Hei der', 3, 4],
    ['everything', 'Hei', 'Nå', 0, 0],
    ['one of two that are alike: the second', 'aa', 'aaa', 2, 0],
    ['from nothing', '', 'Hei', 0, 0],
    ['to nothing', 'Hei', '', 0, 0],
  ])('%s', (_, before, after, head, tail) => expect(editOf(before, after)).toEqual({ head, tail }))

  test('is the smallest edit there is, in texts of any length', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀'), maxLength: 30 })
    const long = fc.tuple(letters, fc.nat(500)).map(([some, times]) => some.repeat(times))
    fc.assert(
      fc.property(long, letters, letters, long, (first, was, now, last) => {
        const [before, after] = [first + was + last, first + now + last]
        const { head, tail } = editOf(before, after)
        const shorter = Math.min(before.length, after.length)
        expect(before.slice(0, head) === after.slice(0, head)).toBe(true)
        expect(before.slice(before.length - tail) === after.slice(after.length - tail)).toBe(true)
        expect(head + tail).toBeLessThanOrEqual(shorter)
        if (head + tail === shorter) return
        expect(before[head]).not.toBe(after[head])
        expect(before.at(-1 - tail)).not.toBe(after.at(-1 - tail))
      }),
      { numRuns: 1000 },
    )
  })
})
