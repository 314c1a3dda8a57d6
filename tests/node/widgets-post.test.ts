import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { FeedbackAnswer } from '../../contract/feedback.ts'
import { newId, receiptOf, serialise } from '../../widgets/post.ts'
import { receipt } from '../widgets/receipt.ts'

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const answer = fc.record({
  receipt: fc.record(
    {
      number: fc.stringMatching(/^T\d{2}-[0-9A-Z]{4}-[0-9A-Z]{2}$/),
      url: fc.webUrl(),
      receivedAt: moment,
      readBy: moment,
      replyBy: moment,
      words: fc.record({
        thanks: fc.string(),
        number: fc.string(),
        open: fc.string(),
        steps: fc.array(fc.record({ what: fc.string(), when: fc.string() })),
      }),
    },
    { requiredKeys: ['number', 'url', 'receivedAt', 'readBy', 'words'] },
  ),
})

describe('the answer', () => {
  test('that fits the contract is read', () =>
    fc.assert(
      fc.property(answer, (given) => {
        expect(FeedbackAnswer.safeParse(given).success).toBe(true)
        expect(receiptOf(given)).toEqual(given.receipt)
      }),
    ))

  test('that lacks its page or its words is not a receipt, by the contract and by us', () =>
    fc.assert(
      fc.property(answer, fc.constantFrom('url', 'words'), fc.jsonValue(), (given, name, odd) => {
        const bent = { receipt: { ...given.receipt, [name]: typeof odd === 'string' ? undefined : odd } }
        expect(FeedbackAnswer.safeParse(bent).success).toBe(false)
        expect(receiptOf(bent)).toBeUndefined()
      }),
    ))

  test('can be anything at all without a fall', () =>
    fc.assert(fc.property(fc.anything(), (given) => void receiptOf(given))))

  test.each([[null], [''], [[]], [{}], [{ receipt: null }], ['<html>Sign in to the hotel</html>']])(
    '%j is none',
    (given) => expect(receiptOf(given)).toBeUndefined(),
  )

  test.each([{ toString: false }, ['https://torgvik.kommune.example/k'], 7, null])('with the page %j is none', (url) =>
    expect(receiptOf({ receipt: { ...receipt, url } })).toBeUndefined(),
  )

  test('never becomes a link that runs', () =>
    expect(
      receiptOf({
        receipt: { ...receipt, url: 'javascript:alert(1)' },
      }),
    ).toBeUndefined())
})

describe('the wire format', () => {
  const flat = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined)), {
    noNullPrototype: true,
  })
  afterEach(() => {
    for (const { prototype } of [Array, Object, String]) Reflect.deleteProperty(prototype, 'toJSON')
  })

  test('is JSON of what is given', () =>
    fc.assert(
      fc.property(flat, (body) => {
        expect(serialise(body)).toBe(JSON.stringify(body))
      }),
    ))

  test('is the same on a page that has bent JSON', () => {
    const body = { answer: 'no', reasons: ['not-found', 'outdated'] }
    const straight = serialise(body)
    for (const { prototype } of [Array, Object, String])
      Object.defineProperty(prototype, 'toJSON', { value: () => 'bent', configurable: true })
    expect(JSON.stringify(['x'])).toBe('"bent"')
    expect(serialise(body)).toBe(straight)
  })
})

describe('an id', () => {
  const version4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
  test('is a version 4 UUID, also where randomUUID is missing', () => {
    expect(newId()).toMatch(version4)
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID')!
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined, configurable: true, writable: true })
    try {
      const ids = Array.from({ length: 500 }, newId)
      expect(ids.filter((id) => !version4.test(id))).toEqual([])
      expect(new Set(ids).size).toBe(500)
    } finally {
      Object.defineProperty(Crypto.prototype, 'randomUUID', own)
    }
  })
})
