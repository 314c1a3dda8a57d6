import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Call, Count } from '../../extension/calls.ts'
import { Look, Request } from '../../extension/requests.ts'

describe('a message is what it must be', () => {
  test.each([
    [Request, { kind: 'focused' }],
    [Request, { kind: 'look', tab: 7 }],
    [Call, { kind: 'open' }],
    [Call, { kind: 'count' }],
    [Call, { kind: 'leave', sites: ['https://example.no/*'] }],
    [Count, { count: 3 }],
    [Look, 'ready'],
  ])('%#: accepted', (shape, message) => expect(shape.safeParse(message)).toEqual({ success: true, data: message }))

  test.each([
    [Request, { kind: 'look' }],
    [Request, { kind: 'look', tab: '7' }],
    [Request, { kind: 'look', tab: 1.5 }],
    [Request, { kind: 'open' }],
    [Call, { kind: 'focused' }],
    [Call, 'open'],
    [Call, { kind: 'leave' }],
    [Call, { kind: 'leave', sites: 'https://example.no/*' }],
    [Count, { count: '3' }],
    [Count, undefined],
    [Look, 'shut'],
  ])('%#: dropped', (shape, message) => expect(shape.safeParse(message).success).toBe(false))

  test('anything else is dropped without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        for (const shape of [Request, Call, Count, Look]) expect(shape.safeParse(message).success).toBe(false)
      }),
      { numRuns: 2500 },
    )
  })
})
