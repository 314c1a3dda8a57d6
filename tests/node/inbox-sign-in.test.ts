import { describe, expect, test } from 'vitest'
import { noon } from '../collector/places.ts'
import { fromHere, office } from '../inbox/office.ts'

const pages = ['/inbox', '/inbox/rows', '/inbox/live', '/inbox/threads/x', '/inbox?show=new', '/inbox/anything']

describe('the door', () => {
  test.each(pages)('%s is closed to who is not signed in, and says how to get a link', async (page) => {
    const { get } = await office()
    const { status, text } = await get(page)
    expect(status).toBe(401)
    expect(text).toContain('Du er ikke logget inn')
    expect(text).toContain('npm run --silent sign-in -- "Navnet ditt"')
  })

  test('looking at a link does not spend it; the button does, once', async () => {
    const { get, post, link, jar } = await office()
    const key = await link()
    for (let look = 0; look < 3; look++) {
      const page = await get(`/inbox/sign-in?key=${encodeURIComponent(key)}`)
      expect(page.status).toBe(200)
      expect(page.text).toContain(`name="key" value="${key}"`)
    }
    const first = await post('/inbox/sign-in', { key })
    expect([first.status, first.headers.get('location')]).toEqual([303, '/inbox'])
    expect((await get('/inbox')).text).toContain('Marit Haugen')
    jar.clear()
    const second = await post('/inbox/sign-in', { key })
    expect(second.status).toBe(410)
    expect(second.text).toContain('Denne lenken virker ikke lenger')
    expect((await get('/inbox')).status).toBe(401)
  })

  test('of many presses at once, one gets in', async () => {
    const { post, link } = await office()
    const key = await link()
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('/inbox/sign-in', { key })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(410)])
  })

  const wrong = ['', 'unknown', 'torgvik.unknown', 'fjordby.x', '<script>', 'torgvik.\u0000', 'x'.repeat(10_000)]
  test.each(wrong)('the link %j opens nothing', async (key) => {
    const { post, jar } = await office()
    expect((await post('/inbox/sign-in', { key })).status).toBe(410)
    expect(jar.has('torget_inbox')).toBe(false)
  })

  test('a link that is too old opens nothing, and a session ends', async () => {
    const { post, link, clock, enter, get } = await office()
    const key = await link(1)
    clock.now = new Date(noon.getTime() + 3_600_001)
    expect((await post('/inbox/sign-in', { key })).status).toBe(410)
    await enter()
    clock.now = new Date(noon.getTime() + 31 * 86_400_000)
    expect((await get('/inbox')).status).toBe(401)
  })

  test('the cookie is for the inbox alone: no script reads it, no other site sends it, no open line carries it', async () => {
    const { enter } = await office()
    const cookie = (await enter()).headers.getSetCookie().find((set) => set.startsWith('torget_inbox='))
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/inbox']) expect(cookie).toContain(part)
  })

  test('signing out ends the session everywhere, not only here', async () => {
    const { enter, post, get, jar } = await office()
    await enter()
    const session = jar.get('torget_inbox') ?? ''
    expect((await post('/inbox/sign-out')).status).toBe(303)
    expect(jar.has('torget_inbox')).toBe(false)
    jar.set('torget_inbox', session)
    expect((await get('/inbox')).status).toBe(401)
  })
})

describe('a form from elsewhere', () => {
  const elsewhere: [string, Record<string, string>][] = [
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['nowhere', { 'sec-fetch-site': 'none' }],
    ['another origin, in an old browser', { origin: 'https://elsewhere.example' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['an origin that only begins like ours', { origin: 'https://torget.example.elsewhere.example' }],
    ['a browser that says nothing', {}],
  ]
  test.each(elsewhere)('from %s changes nothing', async (_, headers) => {
    const { enter, post, word, store, jar } = await office()
    const { thread, path } = await word()
    await enter()
    const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
    for (const target of ['/inbox/sign-out', path]) {
      const answer = await post(target, { text: 'Falskt svar' }, form)
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('Ingenting er endret')
    }
    expect((await store.thread('torgvik', thread.id))?.replies).toEqual([])
    expect(await store.session(jar.get('torget_inbox') ?? '', noon)).toBeDefined()
  })

  test('can not spend a link, so nobody is signed in as someone else', async () => {
    const { post, link } = await office()
    const key = await link()
    expect((await post('/inbox/sign-in', { key }, { ...fromHere, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post('/inbox/sign-in', { key })).status).toBe(303)
  })

  test('an old browser that tells our own origin is let in', async () => {
    const { post, link } = await office()
    const { 'sec-fetch-site': _, ...old } = fromHere
    const answer = await post('/inbox/sign-in', { key: await link() }, { ...old, origin: 'https://torget.example' })
    expect(answer.status).toBe(303)
  })
})
