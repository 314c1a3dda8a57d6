import { describe, expect, test } from 'vitest'
import { createMailer, keepSending } from '../../collector/mail.ts'
import type { Step } from '../../collector/store/store.ts'
import { collector } from '../collector/api.ts'
import { engines, folder, keep, later, minutes, noon } from '../collector/places.ts'
import { type Answer, postOffice, read } from '../collector/post-office.ts'

const from = 'Torgvik kommune <svar@torgvik.example>'

/** A collector with one answered thread whose citizen gave an address, and a mailer for a server's port. */
async function answered(
  place = { dataFolder: folder() },
  said: Partial<Step> = {},
  text = 'Bussen går kl. 08.45.\n\nHilsen oss',
) {
  const made = await collector(place)
  const { key, number } = await keep(made.store, { title: 'Svømmeopplæring', email: 'kari@example.no', ...said })
  const id = (await made.store.threadByReceipt(key))?.id ?? ''
  await made.store.addReply('torgvik', id, { author: 'Marit Haugen', text }, noon)
  const mailer = (port: number) => {
    const made2 = createMailer(made.context, { url: `smtp://127.0.0.1:${port}`, from })
    later(made2.close)
    return made2
  }
  return { ...made, key, number, id, mailer }
}

describe.each(engines)('a reply by mail, in %s', (_, place) => {
  test('is handed over once, to the address, with the words and the way to the receipt', async () => {
    const { mailer, key, number, store } = await answered((await place()) as { dataFolder: string })
    const { taken, port } = await postOffice()
    const { sendDue } = mailer(port)
    expect([await sendDue(), await sendDue()]).toEqual([1, 0])
    expect(taken).toHaveLength(1)
    expect(taken[0]).toMatchObject({ from: 'svar@torgvik.example', to: ['kari@example.no'] })
    const { headers, text } = read(taken[0]?.raw ?? '')
    expect(headers).toMatchObject({
      subject: `Torgvik kommune har svart deg (${number})`,
      to: 'kari@example.no',
      'auto-submitted': 'auto-generated',
      'content-language': 'nb',
    })
    expect(headers['message-id']).toMatch(/^<[\da-f-]{36}@torgvik\.torget\.example>$/)
    expect(text).toContain('Tirsdag 24. november skrev du til Torgvik kommune.')
    for (const part of [
      'Bussen går kl. 08.45.\n\nHilsen oss',
      'Marit Haugen',
      'Svømmeopplæring',
      `https://torget.example/receipts/${key}`,
    ])
      expect(text).toContain(part)
    expect(await store.mailWaiting()).toBe(0)
  })

  test('two mailers at once hand it over once', async () => {
    const { mailer } = await answered((await place()) as { dataFolder: string })
    const { taken, port } = await postOffice()
    await Promise.all([mailer(port).sendDue(), mailer(port).sendDue(), mailer(port).sendDue()])
    expect(taken).toHaveLength(1)
  })
})

test.each([
  ['nb', 'har svart deg', 'Tirsdag 24. november skrev du'],
  ['nn', 'har svart deg', 'Tysdag 24. november skreiv du'],
  ['sv', 'har svarat dig', 'Tisdag 24 november skrev du'],
  ['en', 'has answered you', 'On Tuesday 24 November you wrote'],
] as const)('in %s it is written in that language', async (language, subject, greeting) => {
  const { mailer } = await answered(undefined, { language })
  const { taken, port } = await postOffice()
  await mailer(port).sendDue()
  const { headers, text } = read(taken[0]?.raw ?? '')
  expect([headers['subject'], text]).toEqual([expect.stringContaining(subject), expect.stringContaining(greeting)])
})

/** What is tried, at which minute: how often the server was spoken to, and what it took in the end. */
async function over(minutesOfTries: number[], answer: Answer) {
  const { mailer, clock, store } = await answered()
  const { taken, port } = await postOffice(answer)
  const { sendDue } = mailer(port)
  const tried: number[] = []
  for (const minute of minutesOfTries) {
    clock.now = minutes(minute)
    if (await sendDue()) tried.push(minute)
  }
  return { tried, ids: taken.map(({ raw }) => read(raw).headers['message-id']), waiting: await store.mailWaiting() }
}

const every = Array.from({ length: 20 }, (_, minute) => minute)

test('not now (4xx): it is tried again, after a minute, then two, then four, and goes out once', async () => {
  const { tried, ids, waiting } = await over(every, (n) => (n < 3 ? { code: 451, text: 'Later, please' } : undefined))
  expect(tried).toEqual([0, 1, 3, 7])
  expect([ids.length, waiting]).toEqual([1, 0])
})

test('never (5xx): it is not tried again', async () => {
  const { tried, ids, waiting } = await over(every, () => ({ code: 554, text: 'We take no such mail' }))
  expect([tried, ids, waiting]).toEqual([[0], [], 0])
})

test('nobody there: it waits until the server is back', async () => {
  const { mailer, clock, store } = await answered()
  const office = await postOffice()
  await office.close()
  const { sendDue } = mailer(office.port)
  await sendDue()
  expect(await store.mailWaiting()).toBe(1)
  const back = await postOffice(undefined, office.port)
  clock.now = minutes(1)
  await sendDue()
  expect([back.taken.length, await store.mailWaiting()]).toEqual([1, 0])
})

test('a person the server does not know is not written to again', async () => {
  const { mailer, store, id } = await answered(undefined, { email: 'unknown@example.no' })
  const { taken, port } = await postOffice()
  await mailer(port).sendDue()
  expect([taken.length, await store.mailWaiting()]).toEqual([0, 0])
  expect((await store.thread('torgvik', id))?.replies[0]?.refusedAt).toBe(noon.toISOString())
})

test('the plug pulled between the yes and our note of it: it goes again with the same Message-ID, and not before its time', async () => {
  const { mailer, clock, store, context } = await answered()
  const { taken, port } = await postOffice()
  // This store dies when it is to be noted that the mail was taken, as a process that is killed then would.
  const dying = { ...store, mailDone: () => Promise.reject(new Error('The plug was pulled.')) }
  const killed = createMailer({ ...context, store: dying }, { url: `smtp://127.0.0.1:${port}`, from })
  await expect(killed.sendDue()).rejects.toThrow('The plug')
  killed.close()
  const { sendDue } = mailer(port)
  clock.now = minutes(9)
  expect(await sendDue()).toBe(0)
  clock.now = minutes(11)
  expect(await sendDue()).toBe(1)
  const ids = taken.map(({ raw }) => read(raw).headers['message-id'])
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
  expect(await store.mailWaiting()).toBe(0)
})

test.each([
  ['a title', { title: 'Skole\r\nBcc: alle@example.no' }, 'Hei'],
  ['a reply', {}, 'Hei\r\n.\r\nMAIL FROM:<x@example.no>\r\nBcc: alle@example.no'],
  ['an address with a list', { email: 'kari@example.no,alle@example.no' }, 'Hei'],
  ['an address with a command', { email: 'kari@example.no>\r\nRCPT TO:<alle@example.no' }, 'Hei'],
])('%s can not smuggle in a header or an addressee', async (_, said, text) => {
  const { mailer } = await answered(undefined, said, text)
  const { taken, port } = await postOffice()
  await mailer(port).sendDue()
  for (const { to, raw } of taken) {
    expect(to.join()).not.toContain('<')
    expect(to).not.toContain('alle@example.no')
    const { headers } = read(raw)
    expect(headers).not.toHaveProperty('bcc')
    expect(Object.keys(headers).sort()).toEqual([
      'auto-submitted',
      'content-language',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
  }
})

test('with a mail server set up, a collector sends by itself, and stops without leaving half a mail', async () => {
  const { taken, port } = await postOffice()
  const { context } = await answered()
  const stop = keepSending(createMailer(context, { url: `smtp://127.0.0.1:${port}`, from }), 20)
  await expect.poll(() => taken.length).toBe(1)
  await stop()
})
