import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DialogueInput } from '../../contract/dialogue.ts'
import { keepNumber, removeNumber } from '../../widgets/draft.ts'
import { begin, bodyOf, edit, hear, send, type Talk, type Typed } from '../../widgets/have-your-say/talk.ts'
import { odd } from '../odd.ts'
import { receipt as RECEIPT } from '../widgets/receipt.ts'

const ID = '8c1b4c9e-6a0a-4a8e-9d3c-3b9f0f6f2f10'
/** A synthetic identity number from the tax authority's test population: its month is 40 higher than a real one. */
const NUMBER = '01410199935'
const talk = (typed: Typed = {}): Talk => edit(begin(ID), { text: 'La lindetreet stå.', ...typed })
const wire = (talk: Talk) => JSON.parse(JSON.stringify(bodyOf(talk, 'nb'))) as unknown

describe('send', () => {
  test.each<[string, Typed, string, string | undefined]>([
    ['a text alone', {}, 'sending', undefined],
    ['a text with a name and an address', { name: 'Ida', email: 'ida@torgvik.example' }, 'sending', undefined],
    ['nothing', { text: '' }, 'writing', 'text'],
    ['space', { text: ' \n\t ' }, 'writing', 'text'],
    ['what can not be seen', { text: '\u0000\u0007' }, 'writing', 'text'],
    ['half an address', { email: 'ida@' }, 'writing', 'email'],
    ['an address of spaces is none', { email: '  ' }, 'sending', undefined],
    ['space around an address', { email: ' ida@torgvik.example ' }, 'sending', undefined],
    ['no text and half an address: the text first', { text: '', email: 'ida@' }, 'writing', 'text'],
  ])('%s', (_, typed, stage, lacking) => expect(send(talk(typed))).toMatchObject({ stage, odd: lacking }))

  test('typing takes away what was said about the text', () => {
    expect(edit(send(talk({ text: '' })), { text: 'x' }).odd).toBeUndefined()
  })
})

describe('a number that looks like one that should not be sent', () => {
  const hinted = send(talk({ text: `Hilsen ${NUMBER} i Parken` }))

  test('is asked about before anything is sent', () => {
    expect(hinted).toMatchObject({ stage: 'writing', hint: { start: 7, end: 18 } })
    expect(hinted.odd).toBeUndefined()
  })
  test('can be taken out, with its space', () => {
    const cleared = removeNumber(hinted)
    expect(cleared.text).toBe('Hilsen i Parken')
    expect(send(cleared).stage).toBe('sending')
  })
  test('can be kept, and is not asked about again', () => {
    expect(send(keepNumber(hinted)).stage).toBe('sending')
    expect(send(keepNumber(hinted)).text).toContain(NUMBER)
  })
  test('another one is asked about all the same', () => {
    const kept = keepNumber(hinted)
    expect(send(edit(kept, { text: `${kept.text} 811218-9876` })).hint).toBeDefined()
  })
})

test('what the outbox says', () => {
  const sending = send(talk())
  expect(hear(sending, { state: 'delivered', receipt: RECEIPT })).toMatchObject({ stage: 'done', receipt: RECEIPT })
  expect(hear(sending, { state: 'waiting', kept: true })).toMatchObject({ stage: 'waiting', kept: true })
  expect(hear(sending, { state: 'waiting', kept: false })).toMatchObject({ stage: 'waiting', kept: false })
  expect(hear(sending, { state: 'refused' })).toMatchObject({
    stage: 'refused',
    text: 'La lindetreet stå.',
  })
  expect(hear(sending, { state: 'discarded' })).toMatchObject({ stage: 'writing', text: 'La lindetreet stå.' })
})

test('what is sent is what the contract takes, and what was left empty is left out', () => {
  expect(wire(talk({ text: ' a\r\nb\u0000 ', name: ' ' }))).toEqual({ submission: ID, language: 'nb', text: 'a\nb' })
  expect(wire(talk({ text: 'a \ud83d', name: 'Ida', email: ' a@b.no ' }))).toEqual({
    submission: ID,
    language: 'nb',
    text: 'a \ufffd',
    name: 'Ida',
    email: 'a@b.no',
  })
})

test('whatever is typed, what passes here is taken there', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
    odd.map((value) => (typeof value === 'string' ? value : 'x')),
  )
  const email = fc.oneof(fc.constant(''), fc.emailAddress(), fc.string({ maxLength: 30 }))
  fc.assert(
    fc.property(typed, typed, email, (text, name, address) => {
      const sent = send(talk({ text, name: name.slice(0, 200), email: address.slice(0, 254) }))
      if (sent.stage === 'sending') expect(DialogueInput.safeParse(wire(sent)).error?.issues ?? []).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('an address that the contract takes passes here', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      const taken = DialogueInput.shape.email.safeParse(email).success
      expect(send(talk({ email })).stage).toBe(taken ? 'sending' : 'writing')
    }),
    { numRuns: 1000 },
  )
})
