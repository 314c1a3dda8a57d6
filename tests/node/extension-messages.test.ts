import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCall } from '../../extension/calls.ts'
import { Count, Look, Request } from '../../extension/requests.ts'

describe('a message is what it must be', () => {
  test.each([
    [Request, { kind: 'focused' }],
    [Request, { kind: 'look', tab: 7 }],
    [Request, { kind: 'stay' }],
    [Count, { count: 3 }],
    [Count, { private: true }],
    [Look, 'ready'],
  ])('%#: accepted', (shape, message) => expect(shape.safeParse(message)).toEqual({ success: true, data: message }))

  test.each([
    [Request, { kind: 'look' }],
    [Request, { kind: 'look', tab: '7' }],
    [Request, { kind: 'look', tab: 1.5 }],
    [Request, { kind: 'open' }],
    [Count, { count: '3' }],
    [Count, { private: false }],
    [Count, undefined],
    [Look, 'shut'],
  ])('%#: dropped', (shape, message) => expect(shape.safeParse(message).success).toBe(false))

  test.each([
    ['open', true],
    ['count', true],
    ['leave', true],
    ['focused', false],
    ['length', false],
    [['open'], false],
    [{ kind: 'open' }, false],
    [undefined, false],
  ])('a call is a bare word: %j', (message, is) => expect(isCall(message)).toBe(is))

  test('anything else is dropped without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        for (const shape of [Request, Count, Look]) expect(shape.safeParse(message).success).toBe(false)
        expect(isCall(message)).toBe(false)
      }),
      { numRuns: 2500 },
    )
  })
})
