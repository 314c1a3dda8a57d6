import { describe, expect, test } from 'vitest'
import { minutes } from '../collector/places.ts'
import { office } from '../inbox/office.ts'
import { payloads } from '../inbox/payloads.ts'
import { addresses, skeleton } from '../inbox/skeleton.ts'

const harmless = 'Et helt vanlig ord'
const ours = /^(#|\/inbox|\/receipts|data:,|https:\/\/www\.torgvik\.example\/)/

/** Citizens and clerks who write these texts in every field there is, one thread for each. */
async function everywhere(texts: string[]) {
  const desk = await office()
  const words = []
  for (const [n, text] of texts.entries()) {
    const all = { title: text, comment: text, name: text, email: 'kari@example.no', reasons: ['outdated' as const] }
    const page = `https://www.torgvik.example/${encodeURIComponent(text)}?${encodeURIComponent(text)}`
    const about = n % 2 ? { page } : { kind: 'dialogue-input' as const, dialogue: 'nytt-torg' }
    const word = await desk.word({ ...all, ...about }, minutes(n))
    await desk.store.addReply('torgvik', word.thread.id, { author: text, text }, minutes(n + 1))
    words.push(word)
  }
  await desk.enter()
  return { ...desk, words }
}

test('there are more than a hundred ways to try', () => expect(new Set(payloads).size).toBeGreaterThan(100))

describe('whatever a person writes is shown as text', async () => {
  test('in the list, in threads and on receipts', async () => {
    const [tried, plain] = [await everywhere(payloads), await everywhere(payloads.map(() => harmless))]
    const same = async (path: (desk: typeof tried) => string, payload: string) => {
      const [page, expected] = [(await tried.get(path(tried))).text, (await plain.get(path(plain))).text]
      expect(skeleton(page), payload).toEqual(skeleton(expected))
      const foreign = addresses(page).filter((address) => !ours.test(address))
      expect(foreign, payload).toEqual([])
    }
    await same(() => '/inbox', 'the list')
    for (const [n, payload] of payloads.entries()) {
      await same(({ words }) => `${words[n]?.path}?show=new`, payload)
      await same(({ words }) => `/receipts/${words[n]?.key}`, payload)
    }
  }, 120_000)

  test('in a draft that is given back, and all of it', async () => {
    const desk = await everywhere([harmless])
    const path = desk.words[0]?.path ?? ''
    const tooLong = (text: string) => `\n${text}${'x'.repeat(8001)}`
    const expected = skeleton((await desk.post(path, { text: tooLong(harmless) })).text)
    for (const payload of payloads) {
      const { status, text } = await desk.post(path, { text: tooLong(payload) })
      expect(status).toBe(422)
      expect(skeleton(text), payload).toEqual(expected)
    }
  }, 60_000)

  test.each(payloads.slice(0, 12))('in the names of the site and the clerk: %s', async (payload) => {
    const page = async (name: string) => {
      const desk = await office({ clerk: name, name })
      const { path, key } = await desk.word()
      await desk.enter()
      return [...skeleton((await desk.get(path)).text), ...skeleton((await desk.get(`/receipts/${key}`)).text)]
    }
    expect(await page(payload)).toEqual(await page(harmless))
  })

  test('in what comes live: one message of data, however it is written', async () => {
    const desk = await office()
    await desk.enter()
    const { text } = await desk.get('/inbox')
    const live = /data-live="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const tricky = '\n\ndata: {"rows":[]}\n\nevent: news\rdata: 1\u2028<script>'
    await desk.word({ title: tricky, comment: tricky })
    const reader = (await desk.request(live)).body?.getReader()
    let heard = ''
    while (!(heard.includes('event: news') && heard.endsWith('\n\n')))
      heard += new TextDecoder().decode((await reader?.read())?.value)
    await reader?.cancel()
    const messages = heard.split('\n\n').filter((message) => message.includes('data: '))
    expect(messages).toHaveLength(1)
    const data = messages[0]?.split('\n').find((line) => line.startsWith('data: ')) ?? ''
    expect(JSON.parse(data.slice(6)).rows[0].row.title).toBe(tricky)
  })
})
