import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { FeedbackAnswer } from '../../contract/feedback.ts'
import { collector, press, problemOf, receiptOf, SITE } from '../collector/api.ts'
import { engines, folder, minutes, onlyThread } from '../collector/places.ts'

const path = `${SITE}/feedback`

describe.each(engines)('feedback over HTTP, in %s', (_, place) => {
  test('the first press gets a receipt, in the shape of the contract, and is kept without query and fragment', async () => {
    const { send, store } = await collector(await place())
    const answer = await send(path, press({ title: ' Skole\u0007 ' }))
    expect(answer.status).toBe(201)
    const { receipt } = FeedbackAnswer.parse(await answer.json())
    expect(receipt.url).toMatch(/^https:\/\/torget\.example\/receipts\/[\w-]{22,}$/)
    // Received on Tuesday 24 November at 12 o'clock: two working days on is Thursday.
    expect(receipt).toMatchObject({ receivedAt: '2026-11-24T11:00:00.000Z', readBy: '2026-11-26T15:00:00.000Z' })
    expect(receipt.replyBy).toBeUndefined()
    expect(receipt.words.steps).toEqual([
      { what: 'Mottatt', when: 'tirsdag 24. november kl. 12.00' },
      { what: 'Torgvik kommune leser den', when: 'senest torsdag 26. november' },
    ])
    expect(await onlyThread(store)).toMatchObject({ page: 'https://www.torgvik.example/skole', title: 'Skole' })
  })

  test('later steps, each with a key of its own, keep the receipt; an address brings a promise of an answer', async () => {
    const { send, store } = await collector(await place())
    const submission = randomUUID()
    const first = await receiptOf(send(path, press({ submission })))
    const words = await receiptOf(send(path, press({ submission, answer: undefined, comment: 'Hvilke dager?' })))
    const last = await receiptOf(send(path, press({ submission, email: 'kari@example.no' })))
    expect(words).toEqual(first)
    const { number, url, receivedAt } = first
    expect(last).toMatchObject({ number, url, receivedAt, replyBy: '2026-12-08T15:00:00.000Z' })
    const thread = await onlyThread(store)
    expect(thread).toMatchObject({ answer: 'no', comment: 'Hvilke dager?', wantsReply: true })
    expect(JSON.stringify(thread)).not.toContain('kari')
  })

  test('the same request gets the same bytes, at once or later; another body with its key is refused', async () => {
    const { send, clock, store } = await collector(await place())
    const key = { 'Idempotency-Key': 'b7e1' }
    const body = press()
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(path, body, key)))
    clock.now = minutes(60)
    answers.push(await send(path, body, key))
    const bytes = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`))
    expect(new Set(bytes).size).toBe(1)
    expect(bytes[0]).toMatch(/^201 /)
    expect(await problemOf(send(path, { ...body, answer: 'yes' }, key))).toMatchObject({
      status: 422,
      kind: 'key-reused',
    })
    expect((await onlyThread(store)).answer).toBe('no')
  })

  test('a key belongs to one site', async () => {
    const { send } = await collector(await place())
    const [body, key] = [press(), { 'Idempotency-Key': 'same' }]
    const one = await receiptOf(send(path, body, key))
    const other = await receiptOf(send('/api/v1/sites/fjordby/feedback', body, key))
    expect(other.url).not.toBe(one.url)
  })
})

const open = () => collector({ dataFolder: folder() })

test.each([
  ['no key', press(), { 'Idempotency-Key': '' }, 'key-missing', undefined],
  ['a key with a space', press(), { 'Idempotency-Key': 'a b' }, 'key-missing', undefined],
  ['a key that is too long', press(), { 'Idempotency-Key': 'k'.repeat(201) }, 'key-missing', undefined],
  ['nothing said', press({ answer: undefined }), {}, 'fields', ['/answer']],
  ['an unknown answer', press({ answer: 'maybe' }), {}, 'fields', ['/answer']],
  ['an unknown field', press({ ip: '10.0.0.1' }), {}, 'fields', ['']],
  ['a page that runs', press({ page: 'javascript:alert(1)' }), {}, 'fields', ['/page']],
  ['no submission', press({ submission: undefined }), {}, 'fields', ['/submission']],
  ['an address in pieces', press({ email: 'kari@' }), {}, 'fields', ['/email']],
  ['two addresses', press({ email: 'a@b.no\r\nBcc: c@d.no' }), {}, 'fields', ['/email']],
  ['a comment that is too long', press({ comment: 'x'.repeat(4001) }), {}, 'fields', ['/comment']],
  ['a comment of spaces', press({ comment: ' \n ' }), {}, 'fields', ['/comment']],
  ['NUL in a comment', press({ comment: 'a\u0000b' }), {}, 'fields', ['/comment']],
  ['half a character', press({ comment: 'a\ud83d' }), {}, 'fields', ['/comment']],
  ['a reason twice over', press({ reasons: Array(5).fill('outdated') }), {}, 'fields', ['/reasons']],
])('%s is refused, by name, and nothing is kept', async (_, body, headers, kind, errors) => {
  const { send, store } = await open()
  expect(await problemOf(send(path, body, headers))).toEqual({ status: 400, kind, errors })
  expect((await store.threads('torgvik')).threads).toEqual([])
})

test.each(['01010750160', '010107 50160', '19811218-9876', '811218-9876'])(
  'the identity number %s is never kept',
  async (number) => {
    const { send, store } = await open()
    await send(path, press({ comment: `Jeg heter Kari, ${number}, og spør om bussen.` }))
    const { comment } = await onlyThread(store)
    expect(comment).toBe(`Jeg heter Kari, ${number.replace(/\d/g, '●')}, og spør om bussen.`)
  },
)

test('a phone number and a case number stay as they were written', async () => {
  const { send, store } = await open()
  const comment = 'Ring 900 00 000 om sak 24/01234, vi er 12 000 innbyggere.'
  await send(path, press({ comment }))
  expect((await onlyThread(store)).comment).toBe(comment)
})

describe('a plain form', () => {
  const fields: [string, string][] = [
    ['answer', 'no'],
    ['reasons', 'not-found'],
    ['reasons', 'outdated'],
    ['comment', 'Når går bussen?'],
    ['email', ''],
    ['website', ''],
    ['page', 'https://www.torgvik.example/skole?a=b'],
    ['title', 'Skole'],
    ['language', 'nn-NO'],
    ['send', 'Send'],
  ]

  test('leads to the receipt page and keeps the same as JSON would', async () => {
    const { form, store, ask } = await open()
    const answer = await form(path, fields)
    expect(answer.status).toBe(303)
    const location = answer.headers.get('location') ?? ''
    expect(location).toMatch(/^https:\/\/torget\.example\/receipts\//)
    expect(await onlyThread(store)).toMatchObject({
      answer: 'no',
      reasons: ['not-found', 'outdated'],
      comment: 'Når går bussen?',
      page: 'https://www.torgvik.example/skole',
      title: 'Skole',
      language: 'nn',
      wantsReply: false,
    })
    const page = await ask(new URL(location).pathname)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Når går bussen?')
  })

  test('the same from the same page within ten minutes is the same; other words or another time are not', async () => {
    const { form, clock, store } = await open()
    const send = async (said = fields) => (await form(path, said)).headers.get('location')
    const first = await send()
    clock.now = minutes(9.9)
    expect(await send()).toBe(first)
    expect(await send(fields.map(([name, value]) => [name, name === 'comment' ? 'Noe annet' : value]))).not.toBe(first)
    clock.now = minutes(10.1)
    expect(await send()).not.toBe(first)
    expect((await store.threads('torgvik')).threads).toHaveLength(3)
  })

  test.each([
    ['nothing chosen', [['page', 'https://www.torgvik.example/']], 'nn', 'Det er ikkje noko å sende enno'],
    ['an address in pieces', [...fields, ['email', 'kari@']], 'sv', 'E-postadressen ser inte fullständig ut'],
    ['too many words', [...fields, ['comment', 'x'.repeat(4001)]], 'en', 'The text is too long'],
    [
      'the trap filled in',
      [...fields, ['website', 'https://spam.example']],
      'nb',
      'Et felt som skal stå tomt, er fylt ut',
    ],
  ] satisfies [string, [string, string][], string, string][])(
    '%s: a page says what to do, in their language',
    async (_, said, language, title) => {
      const { form, store } = await open()
      const answer = await form(path, [...said.filter(([name]) => name !== 'language')], {
        'Accept-Language': `${language},en;q=0.5`,
      })
      expect(answer.status).toBe(400)
      const page = await answer.text()
      expect(page).toContain(`<html lang="${language}"`)
      expect(page).toContain(title)
      expect((await store.threads('torgvik')).threads).toEqual([])
    },
  )

  test('that page speaks the language of the form, whatever the browser prefers', async () => {
    const { form } = await open()
    const fields: [string, string][] = [
      ['page', 'https://www.torgvik.example/'],
      ['language', 'nn'],
    ]
    const answer = await form(path, fields, { 'Accept-Language': 'en-GB' })
    expect(await answer.text()).toContain('Det er ikkje noko å sende enno')
  })

  test('that page looks like the receipt, under as strict a policy', async () => {
    const { form, ask } = await open()
    const answer = await form(path, [['page', 'https://www.torgvik.example/']])
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await answer.text()) ?? []
    const sheet = await ask(style)
    expect([sheet.status, sheet.headers.get('Content-Type')]).toEqual([200, 'text/css; charset=utf-8'])
    const policy = (await ask('/receipts/unknown')).headers.get('Content-Security-Policy')
    expect(policy).toContain("style-src 'self'")
    expect(answer.headers.get('Content-Security-Policy')).toBe(policy)
  })

  test('the page is where the form was when the form does not say', async () => {
    const { form, store } = await open()
    await form(path, [['answer', 'yes']], { Referer: 'https://www.torgvik.example/barnehage?x=1' })
    expect((await onlyThread(store)).page).toBe('https://www.torgvik.example/barnehage')
  })

  test('letters survive a page that is not in UTF-8', async () => {
    const { post, store } = await open()
    const body = 'answer=no&page=https%3A%2F%2Fa.no%2F&comment=P%E5+%F8ya+%E6+%96+bl%E5'
    await post(path, body, { 'Content-Type': 'application/x-www-form-urlencoded' })
    expect((await onlyThread(store)).comment).toBe('På øya æ – blå')
  })
})
