import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Carried, Carry } from '../../extension/carry.ts'

describe('what is carried is what it must be', () => {
  test.each([
    [Carry, { kind: 'carry', to: 'square', text: 'Vi tapte.' }, true],
    [Carry, { kind: 'carry', to: 'sleep', text: '' }, true],
    [Carry, { kind: 'carry', to: 'options', text: '' }, false],
    [Carry, { kind: 'carry', to: 'square' }, false],
    [Carry, { kind: 'carry', to: 'square', text: 'Vi tapte. '.repeat(100_000) }, true],
    [Carry, { kind: 'carry', to: 'sleep', text: 'Vi tapte.', tab: 7 }, true],
    [Carry, { kind: 'carry', to: 'sleep', text: 'Vi tapte.', tab: '7' }, false],
    [Carry, { kind: 'look', tab: 1 }, false],
    [Carried, { text: 'Vi tapte.', tab: 7 }, true],
    [Carried, { text: 'Vi tapte.' }, true],
    [Carried, { text: 'Vi tapte.', tab: '7' }, false],
    [Carry, { kind: 'carry', to: 'square', text: 'Vi tapte.', rests: true }, true],
    [Carry, { kind: 'carry', to: 'square', text: 'Vi tapte.', rests: 'yes' }, false],
    [Carried, { text: 'Vi tapte.', rests: true }, true],
    [Carried, { text: 'Vi tapte.', rests: 1 }, false],
    [Carried, null, false],
  ])('%#', (shape, message, good) => expect(shape.safeParse(message).success).toBe(good))

  test('anything else is dropped without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        for (const shape of [Carry, Carried]) expect(shape.safeParse(message).success).toBe(false)
      }),
      { numRuns: 2500 },
    )
  })
})
