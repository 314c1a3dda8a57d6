import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { noon } from '../collector/places.ts'
import { office } from '../inbox/office.ts'

const wish = { email: 'kari@example.no', comment: 'Når går bussen?', reasons: ['not-found' as const] }

async function opened(part = {}, options = {}) {
  const desk = await office(options)
  const word = await desk.word({ ...wish, ...part })
  await desk.enter()
  return { ...desk, ...word, read: async () => desk.store.thread('torgvik', word.thread.id) }
}

describe('a thread', () => {
  test('shows what was said, about which page, and what was promised', async () => {
    const { get, path, thread } = await opened()
    const { text } = await get(path)
    for (const words of [
      'Svømmeopplæring',
      thread.number,
      'href="https://www.torgvik.example/skole"',
      'Når går bussen?',
      'Fant ikke det jeg lette etter',
      '<b>Nei</b>',
      'Innbygger, uten navn',
      'tirsdag 24. november kl. 12.00',
      'Lovet lest innen torsdag 26. november',
      'Lovet svar innen tirsdag 8. desember',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('kari@example.no')
  })

  test('is read once it has been opened, and by opening alone', async () => {
    const { get, path, read } = await opened()
    await get('/inbox')
    expect((await read())?.state).toBe('new')
    await get(path)
    expect((await read())?.state).toBe('read')
  })

  test.each([
    ['nb', 'Svar på bokmål'],
    ['nn', 'Svar på nynorsk'],
    ['sv', 'Svar på svensk'],
    ['en', 'Svar på engelsk'],
  ] as const)('to someone who writes %s says %s', async (language, said) => {
    const { get, path } = await opened({ language })
    const { text } = await get(path)
    expect(text).toContain(said)
    expect(text).toMatch(new RegExp(`<textarea[^>]*lang="${language}"`))
  })

  test.each([
    ['nb', 'E-posten kom ikke fram', 'adressen tar ikke imot'],
    ['nn', 'E-posten kom ikkje fram', 'adressa tek ikkje imot'],
    ['sv', 'E-posten kom inte fram', 'adressen tar inte emot'],
    ['en', 'E-mail did not arrive', 'the address does not take it'],
  ])(
    'whose mail was refused for good tells the clerk, in %s, until another reply is on its way',
    async (language, mark, said) => {
      const { get, path, post, store, clock } = await opened({}, { language })
      await post(path, { text: 'Hver tirsdag.' })
      const [mail] = await store.takeMail(clock.now, 1, 60)
      expect((await get(path)).text).not.toContain(said)
      const { cursor } = await store.changes('torgvik')
      await store.mailDone('torgvik', mail?.id ?? '', clock.now, 'refused')
      expect((await store.changes('torgvik', cursor)).threads).toHaveLength(1)
      expect((await get(path)).text).toContain(said)
      expect((await get('/inbox')).text).toContain(mark)
      await post(path, { text: 'Hver tirsdag kl. 08.45.' })
      expect((await get('/inbox')).text).not.toContain(mark)
    },
  )

  test('that is gone says so, and a strange id does, too', async () => {
    const { get } = await opened()
    for (const id of ['gone', '%00', '..%2f', 'x'.repeat(500)]) {
      const { status, text } = await get(`/inbox/threads/${id}`)
      expect(status).toBe(404)
      expect(text).toContain('Denne meldingen finnes ikke lenger')
    }
  })
})

describe('a reply', () => {
  test('is sent once, shown, and puts a mail in the outbox where an address was given', async () => {
    const { post, get, path, read, store } = await opened()
    expect((await get(path)).text).toContain('Svaret går ut på e-post')
    const answer = await post(path, { text: 'Hei.\r\n\r\nHver tirsdag kl. 08.45.' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?sent=1#sent`])
    expect(await read()).toMatchObject({
      state: 'answered',
      replies: [{ author: 'Marit Haugen', text: 'Hei.\n\nHver tirsdag kl. 08.45.' }],
    })
    const { text } = await get(`${path}?sent=1`)
    expect(text).toContain('Det går ut på e-post')
    expect(text).toContain('Hei.\n\nHver tirsdag kl. 08.45.')
    expect(await store.mailWaiting()).toBe(1)
  })

  test('stands on the receipt page alone where there is no address', async () => {
    const { post, get, path, store, key } = await opened({ email: undefined })
    expect((await get(path)).text).toContain('Innbyggeren oppga ingen e-postadresse')
    await post(path, { text: 'Hver tirsdag.' })
    expect((await get(`${path}?sent=1`)).text).toContain('Svaret er sendt. Det står på kvitteringssiden.')
    expect(await store.mailWaiting()).toBe(0)
    expect((await get(`/receipts/${key}`)).text).toContain('Hver tirsdag.')
  })

  test('pressed twice is one reply; the same words later, after others, are another', async () => {
    const { post, path, read } = await opened()
    for (const text of ['Takk.', 'Takk.', 'Mer.', 'Takk.']) expect((await post(path, { text })).status).toBe(303)
    expect((await read())?.replies.map(({ text }) => text)).toEqual(['Takk.', 'Mer.', 'Takk.'])
  })

  test.each([
    ['nothing', '', 'Skriv svaret her før du sender det.'],
    ['blanks', ' \n\t ', 'Skriv svaret her før du sender det.'],
    ['too much', `Hei ${'å'.repeat(8000)}`, 'Det kan være på 8000 tegn.'],
    ['control characters', 'Hei\u0007 der', 'Teksten har tegn som ikke kan vises.'],
  ])('of %s is given back whole, with what to do', async (_, text, said) => {
    const { post, path, read } = await opened()
    const page = await post(path, { text })
    expect(page.status).toBe(422)
    expect(page.text).toContain(said)
    expect(page.text).toContain(`>\n${text}</textarea>`)
    expect(page.text).toContain('aria-invalid="true"')
    expect((await read())?.replies).toEqual([])
  })

  test('of 8000 characters with line breaks can be sent', async () => {
    const { post, path, read } = await opened()
    const text = `${'Hei.\r\n'.repeat(1598)}Hilsen`
    expect((await post(path, { text })).status).toBe(303)
    expect((await read())?.replies[0]?.text.length).toBe(7996)
  })

  test('is given back to a clerk whose session has ended meanwhile', async () => {
    const { post, path, jar, read } = await opened()
    jar.clear()
    const { status, text } = await post(path, { text: 'Et langt svar som tok tid.' })
    expect(status).toBe(401)
    expect(text).toContain('Et langt svar som tok tid.</textarea>')
    expect(text).toContain('Svaret du skrev, er ikke sendt.')
    expect((await read())?.replies).toEqual([])
  })

  test('is given back when the thread is gone or the database stops', async () => {
    const { post, path, folder } = await opened()
    const gone = await post('/inbox/threads/gone', { text: 'Et svar' })
    expect([gone.status, gone.text.includes('Et svar</textarea>')]).toEqual([404, true])
    const disk = new DatabaseSync(join(folder, 'torget.sqlite'))
    disk.exec('drop table reply')
    disk.close()
    const stopped = await post(path, { text: 'Et svar' })
    expect([stopped.status, stopped.text.includes('Et svar</textarea>')]).toEqual([500, true])
    expect(stopped.text).toContain('Noe stanset hos oss')
    expect(stopped.text).not.toContain('no such table')
  })

  test('keeps what the list shows', async () => {
    const { post, path } = await opened()
    const answer = await post(`${path}?show=waiting`, { text: 'Takk.' })
    expect(answer.headers.get('location')).toBe(`${path}?show=waiting&sent=1#sent`)
  })
})

test('every page of the inbox is private and strict', async () => {
  const { get, path } = await opened({}, { now: noon })
  for (const page of ['/inbox', path, '/inbox/rows']) {
    const { headers } = await get(page)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    const policy = headers.get('content-security-policy')
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
  }
  const { text } = await get(path)
  expect(text).not.toMatch(/\sstyle=|<style|\son\w+=/)
  const asset = /href="(\/inbox\/inbox-[0-9a-f]+\.css)"/.exec(text)?.[1] ?? ''
  const style = await get(asset)
  expect([style.status, style.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  expect(style.text).toContain('.ds-button')
})
