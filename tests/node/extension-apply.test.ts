import { describe, expect, test } from 'vitest'
import { isApplied } from '../../extension/apply.ts'
import { draft as before, finding } from '../torgvett/writer.ts'

describe('a wording stands in its place', () => {
  test.each([
    ['as it was put there', 'Du tar feil, Kari.'],
    ['and the writer has gone on behind it', 'Du tar feil nå, Kari.'],
  ])('%s', (_, now) => expect(isApplied(now, before, finding)).toBe(true))

  test.each([
    ['nothing was written', before],
    ['it was written beside the words', 'Du er en idiottar feil, Kari.'],
    ['it was written somewhere else', 'Du er en idiot, Kari.tar feil'],
    ['it took the rest along', 'Du tar feil'],
    ['everything is gone', ''],
  ])('not where %s', (_, now) => expect(isApplied(now, before, finding)).toBe(false))

  test('not where the words begin as the wording does', () => {
    const shorter = { ...finding, replacement: 'er' }
    expect(isApplied(before, before, shorter)).toBe(false)
    expect(isApplied('Du er, Kari.', before, shorter)).toBe(true)
  })
})
