import { describe, expect, test } from 'vitest'
import { Feedback } from '../../contract/feedback.ts'
import { keepNumber, removeNumber } from '../../widgets/draft.ts'
import {
  bodyOf,
  edit,
  hear,
  hearOf,
  press,
  resume,
  type State,
  saysMore,
  send,
  start,
} from '../../widgets/feedback-form/state.ts'
import { findNumber } from '../../widgets/numbers.ts'
import type { Entry, News } from '../../widgets/outbox.ts'
import { serialise } from '../../widgets/post.ts'
import { receipt } from '../widgets/receipt.ts'

const id = '0b6f1c9e-7d2a-4c53-9c5e-5f3b8f0f7a11'
const fresh = 'f2d1c7aa-31d4-4a86-8f0e-7f6a1c2b3d44'
const place = { page: 'https://torgvik.example/batplasser', title: ' Båtplasser ', language: 'nb' }
const delivered: News = { state: 'delivered', receipt }
const waiting = (kept = true): News => ({ state: 'waiting', kept })
const refused: News = { state: 'refused' }
const opened = (typed: Parameters<typeof edit>[1] = {}): State => edit(press(start(id), 'no'), typed)
const sending = (typed: Parameters<typeof edit>[1] = { text: 'Bussen går ikke.' }): State => send(opened(typed))
const entry = (state: State): Entry => ({
  submission: state.submission,
  url: 'https://torgvik.example/api/v1/sites/torgvik/feedback',
  key: 'k',
  at: '2026-11-20T08:00:00Z',
  body: serialise(bodyOf(state, place)),
})

describe('an answer', () => {
  test.each([
    ['yes', 'thanks'],
    ['partly', 'more'],
    ['no', 'more'],
  ] as const)('%s is sent at once and opens %s', (answer, view) =>
    expect(press(start(id), answer)).toMatchObject({ answer, view, fate: 'sending' }),
  )

  test('pressed again changes nothing, so nothing is sent twice', () => {
    const once = press(start(id), 'no')
    expect(press(once, 'no')).toBe(once)
  })

  test('changed later keeps the form and what is typed', () =>
    expect(press(opened({ text: 'Hei' }), 'yes')).toMatchObject({ view: 'more', answer: 'yes', text: 'Hei' }))

  test('says alone what it says: nothing that is being typed goes with it', () => {
    const body = bodyOf(press(edit(start(id), { text: 'Uferdig', email: 'a@b.no', wantsReply: true }), 'no'), place)
    expect(body).toMatchObject({ submission: id, answer: 'no', title: 'Båtplasser' })
    expect(Object.keys(JSON.parse(serialise(body)))).toEqual(['submission', 'page', 'title', 'language', 'answer'])
  })
})

describe('Send', () => {
  test.each([
    ['a comment', { text: 'Hei' }, 'sending'],
    ['a reason', { reasons: ['outdated'] }, 'sending'],
    ['an address', { wantsReply: true, email: 'a@b.no' }, 'sending'],
    ['nothing', {}, 'thanks'],
    ['white space', { text: ' \n\t ' }, 'thanks'],
    ['an address that is not wanted', { email: 'a@b.no' }, 'thanks'],
  ] as const)('with %s goes to %s', (_, typed, view) => expect(send(opened(typed)).view).toBe(view))

  test('sends an answer that was refused once more, also alone', () =>
    expect(send(hear(opened(), refused, fresh)).view).toBe('sending'))

  test.each([
    [
      'reasons belong to partly and no',
      press(opened({ reasons: ['outdated'], text: 'x' }), 'yes'),
      { reasons: undefined },
    ],
    ['an address that is no longer wanted stays here', opened({ text: 'x', email: 'a@b.no' }), { email: undefined }],
    ['an address is trimmed', opened({ wantsReply: true, email: ' a@b.no ' }), { email: 'a@b.no' }],
    [
      'control characters and half characters go',
      opened({ text: ' a\u0000b\r\nc\ud800 ' }),
      { comment: 'ab\nc\ufffd' },
    ],
  ])('%s', (_, state, expected) => expect(bodyOf(send(state), place)).toMatchObject(expected))

  test.each<[string, State]>([
    ['an answer', press(start(id), 'partly')],
    [
      'everything',
      send(opened({ text: 'Hei\u0007', reasons: ['not-found', 'outdated'], wantsReply: true, email: 'a@b.no' })),
    ],
    ['reasons alone', send(opened({ reasons: ['not-working'] }))],
  ])('%s fits the contract', (_, state) =>
    expect(Feedback.safeParse(JSON.parse(serialise(bodyOf(state, place)))).error).toBeUndefined(),
  )

  test('a page without a title, and one with a very long, fit the contract', () => {
    for (const title of ['  ', 'å'.repeat(400), `${'x'.repeat(299)}😀`])
      expect(Feedback.safeParse(JSON.parse(serialise(bodyOf(sending(), { ...place, title })))).success).toBe(true)
  })
})

describe('a number that should not be sent', () => {
  const numbers: [string, string | undefined][] = [
    ['Fødselsnummeret mitt er 018180 30009, så', '018180 30009'],
    ['Personnummer 811218-9876.', '811218-9876'],
    ['Mitt nummer er 19811218-9876', '19811218-9876'],
    ['Kontoen er 1503 40 12342', undefined],
    ['Ring 22 33 44 55 før kl. 12', undefined],
    ['Sak 2026/12345 fra 24.11.2026', undefined],
    ['811218-9875', undefined],
    ['https://example.no/81121898760', undefined],
  ]
  test.each(numbers)('%s', (text, expected) => {
    const found = findNumber(text, [])
    expect(found && text.slice(found.start, found.end)).toBe(expected)
  })

  const asked = send(opened({ text: 'Nummeret er 018180 30009, takk.' }))
  test('is asked about before anything is sent', () => {
    expect(asked).toMatchObject({ view: 'more', hint: { start: 12, end: 24 } })
  })
  test('is taken out with the space before it', () => {
    expect(removeNumber(asked)).toMatchObject({ text: 'Nummeret er, takk.', hint: undefined })
    expect(send(removeNumber(asked)).view).toBe('sending')
  })
  test('stays when the visitor says that it is something else, and is not asked about again', () => {
    const kept = keepNumber(asked)
    expect(kept.hint).toBeUndefined()
    expect(send(kept).view).toBe('sending')
    expect(send(edit(kept, { text: `${kept.text} 811218-9876` })).hint).toBeDefined()
  })
  test('the question goes away as soon as something is typed', () =>
    expect(edit(asked, { text: 'Takk.' }).hint).toBeUndefined())
})

describe('what the outbox says', () => {
  test.each<[string, State, News, Partial<State>]>([
    ['the answer is there', opened(), delivered, { view: 'more', fate: 'delivered' }],
    ['the answer waits', opened(), waiting(), { view: 'more', fate: 'waiting', kept: true }],
    ['yes waits', press(start(id), 'yes'), waiting(false), { view: 'thanks', fate: 'waiting', kept: false }],
    ['the message is there', sending(), delivered, { view: 'receipt', receipt }],
    ['the message waits', sending(), waiting(), { view: 'waiting', kept: true }],
    ['it can not be stored', sending(), waiting(false), { view: 'waiting', kept: false }],
    ['it is refused', sending(), refused, { view: 'more', fate: 'refused', text: 'Bussen går ikke.' }],
    ['what waited is there', hear(sending(), waiting(), fresh), delivered, { view: 'receipt', receipt }],
    ['it is deleted', hear(sending(), waiting(), fresh), { state: 'discarded' }, start(fresh)],
    ['the answer is deleted while one writes', opened({ text: 'Hei' }), { state: 'discarded' }, { text: 'Hei' }],
  ])('%s', (_, state, news, expected) => expect(hear(state, news, fresh)).toMatchObject(expected))

  test('of an earlier visit is told only where nobody has begun', () => {
    expect(hearOf(start(id), delivered)).toMatchObject({ view: 'receipt', receipt })
    expect(hearOf(start(id), { state: 'expired' })).toMatchObject({ view: 'question', expired: true })
    expect(hearOf(start(id), refused)).toMatchObject({ expired: true })
    expect(hearOf(start(id), waiting())).toEqual(start(id))
    expect(hearOf(opened(), delivered)).toEqual(opened())
  })
})

describe('a message from an earlier visit', () => {
  test('is taken up with everything that was typed', () => {
    const before = sending({ text: 'Hei', reasons: ['outdated'], wantsReply: true, email: 'a@b.no' })
    expect(resume(entry(before))).toEqual({
      ...before,
      view: 'waiting',
      fate: 'waiting',
      kept: true,
      hint: undefined,
    })
  })
  test('is worth telling about when it holds more than an answer', () => {
    expect(saysMore(entry(press(start(id), 'no')))).toBe(false)
    expect(saysMore(entry(sending()))).toBe(true)
  })
})
