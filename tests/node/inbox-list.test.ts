import { describe, expect, test } from 'vitest'
import { days, minutes, noon } from '../collector/places.ts'
import { office } from '../inbox/office.ts'

const titles = (page: string) => [...page.matchAll(/data-part="title" lang="\w+">([^<]+)</g)].map(([, title]) => title)
const href = (page: string, name: string) =>
  new RegExp(`${name}[^>]* href="([^"]+)"`).exec(page)?.[1]?.replaceAll('&amp;', '&')
const counts = (page: string) =>
  Object.fromEntries([...page.matchAll(/data-count="(\w+)">([^<]+)</g)].map(([, name, n]) => [name, n]))

/** One thread of each sort: new, read and waiting, answered, and one that asks for no answer. */
async function morning() {
  const desk = await office({ now: days(30) })
  const at = (n: number) => new Date(days(30).getTime() - n * 60_000)
  await desk.word({ title: 'Ja', answer: 'yes' }, at(2000))
  const answered = await desk.word({ title: 'Besvart', email: 'a@example.no' }, at(300))
  const read = await desk.word({ title: 'Lest', email: 'b@example.no', comment: 'Hvor er skjemaet?' }, at(90))
  await desk.word({ title: 'Ny', email: 'c@example.no', language: 'nn', comment: 'Kvar er skjemaet?' }, at(5))
  await desk.store.markRead('torgvik', read.thread.id, at(80))
  await desk.store.addReply('torgvik', answered.thread.id, { author: 'Marit', text: 'Her.' }, at(200))
  await desk.enter()
  return desk
}

describe('the list', () => {
  test.each([
    ['', ['Ny', 'Lest', 'Besvart', 'Ja']],
    ['?show=new', ['Ny', 'Ja']],
    ['?show=waiting', ['Ny', 'Lest']],
    ['?show=answered', ['Besvart']],
    ['?show=anything', ['Ny', 'Lest', 'Besvart', 'Ja']],
  ])('/inbox%s shows what was asked for, newest first', async (query, expected) => {
    const { text } = await (await morning()).get(`/inbox${query}`)
    expect(titles(text)).toEqual(expected)
    expect(counts(text)).toEqual({ all: '4', new: '2', waiting: '2', answered: '1' })
  })

  test('a line says in words what it is, how long ago it came, and how the promise stands', async () => {
    const { get } = await morning()
    const { text } = await get('/inbox')
    for (const words of [
      'for 5 minutter siden',
      'for 1 time siden',
      'Kvar er skjemaet?',
      'Om en side',
      'Nei',
      'Besvart',
    ])
      expect(text).toContain(words)
    expect(text).toMatch(/Svar innen \d+\. jan\./)
    expect(text).toMatch(/T\d\d-\w{4}-\w\d?/)
    expect(text).toContain('lang="nn">Kvar er skjemaet?')
  })

  test.each([
    [{}, minutes(2), 'Les innen 26. nov.'],
    [{}, days(2.1), 'Fristen gikk ut i dag'],
    [{}, days(3.2), '1 dag over fristen'],
    [{ email: 'a@example.no' }, minutes(2), 'Svar innen 8. des.'],
    [{ email: 'a@example.no' }, days(9), '7 dager over fristen'],
  ])('late is late: %j at %s says %s', async (part, now, said) => {
    const { word, enter, get, clock } = await office()
    await word(part, noon)
    clock.now = now
    await enter()
    expect((await get('/inbox')).text).toContain(said)
  })

  test.each([
    ['all', 'Ingen meldinger ennå.'],
    ['new', 'Alt er lest.'],
    ['waiting', 'Alle har fått svar.'],
    ['answered', 'Ingen meldinger er besvart ennå.'],
  ])('an empty list of %s says so', async (show, said) => {
    const { enter, get } = await office()
    await enter()
    const { text } = await get(`/inbox?show=${show}`)
    expect(text).toMatch(/data-empty[^>]*class="[^"]*"|data-empty/)
    expect(text).toContain(said)
  })

  test('250 threads are read in pages, each thread once, while new ones come', async () => {
    const { word, enter, get } = await office()
    for (let n = 0; n < 250; n++) await word({ title: `Sak ${n}` }, minutes(n))
    await enter()
    const seen: (string | undefined)[] = []
    let next: string | undefined = '/inbox'
    let pages = 0
    for (; next; pages++) {
      const { text } = await get(next)
      seen.push(...titles(text))
      next = href(text, 'data-more')
      await word({ title: `Kom underveis ${pages}` }, minutes(1000 + pages))
    }
    expect(pages).toBe(5)
    expect(seen).toEqual(Array.from({ length: 250 }, (_, n) => `Sak ${249 - n}`))
  }, 60_000)

  test('the script reads the same pages as the reader without one', async () => {
    const { word, enter, get } = await office()
    for (let n = 0; n < 120; n++) await word({ title: `Sak ${n}` }, minutes(n))
    await enter()
    const first = await get('/inbox')
    const more = /data-more="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const rows = JSON.parse((await get(more)).text)
    const page = await get(href(first.text, 'data-more') ?? '')
    expect(rows.rows.map(({ title }: { title: string }) => title)).toEqual(titles(page.text))
    expect(JSON.parse((await get(rows.more)).text)).toMatchObject({ rows: expect.any(Array) })
    expect(JSON.parse((await get(rows.more)).text).more).toBeUndefined()
  })
})

test('only the site that a clerk works for is seen', async () => {
  const { word, enter, get } = await office()
  const { thread } = await word({ title: 'Nabo', site: 'fjordby' })
  await enter()
  expect((await get('/inbox')).text).not.toContain('Nabo')
  expect((await get(`/inbox/threads/${thread.id}`)).status).toBe(404)
})
