import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { jsonDepth } from '../../collector/guards/depth.ts'
import { buckets } from '../../collector/guards/rate.ts'
import { kinds } from '../../collector/problem-words.ts'
import { Problem } from '../../contract/problem.ts'
import { collector, ORIGIN, press, problemOf, receiptOf, SITE } from '../collector/api.ts'
import { folder, onlyThread } from '../collector/places.ts'

const path = `${SITE}/feedback`
const json = { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' }
const open = (options = {}) => collector({ dataFolder: folder() }, options)

describe('whose pages may send and read', () => {
  test.each([
    ['the list’s own', ORIGIN, 201, ORIGIN],
    ['our own', 'https://torget.example', 201, 'https://torget.example'],
    ['none, as from a program', undefined, 201, null],
    ['another', 'https://evil.example', 403, null],
    ['one that ends alike', 'https://evil-www.torgvik.example', 403, null],
    ['one that begins alike', `${ORIGIN}.evil.example`, 403, null],
    ['the list’s with another scheme', 'http://www.torgvik.example', 403, null],
    ['the list’s with a port', `${ORIGIN}:8443`, 403, null],
    ['the list’s in capitals', 'https://WWW.torgvik.example', 403, null],
    ['the list’s with a slash', `${ORIGIN}/`, 403, null],
    ['no origin at all', 'null', 403, null],
    ['a file', 'file://', 403, null],
    ['nonsense', '*', 403, null],
  ])('%s: %s', async (_, origin, status, allowed) => {
    const { send } = await open()
    const answer = await send(path, press(), origin ? { Origin: origin } : {})
    expect(answer.status).toBe(status)
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed)
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('vary')).toContain('Origin')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('a preflight is answered with what may be sent, to the list alone', async () => {
    const { ask } = await open()
    const asked = (origin: string) =>
      ask(path, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } })
    const answer = await asked(ORIGIN)
    expect(answer.status).toBe(204)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-headers': 'content-type, idempotency-key',
      'access-control-allow-methods': 'GET, POST',
    })
    expect(await problemOf(asked('https://evil.example'))).toEqual({ status: 403, kind: 'origin' })
  })

  test('a refusal can be read by the page that is allowed to send', async () => {
    const { send } = await open()
    const answer = await send(path, {}, { Origin: ORIGIN })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN)
  })

  test('a plain form from a page that tells no one where it is, is let in', async () => {
    const { form } = await open()
    const answer = await form(
      path,
      [
        ['answer', 'no'],
        ['page', 'https://a.no/'],
      ],
      { Origin: 'null' },
    )
    expect(answer.status).toBe(303)
  })

  test('reading is open, but a foreign page is not told', async () => {
    const { ask } = await open()
    const answer = await ask(`${SITE}/meetings`, { headers: { Origin: 'https://evil.example' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what a body may be', () => {
  const big = JSON.stringify(press({ comment: 'x'.repeat(70_000) }))
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  test.each([
    ['no type', {}, '{}', 415, 'media-type'],
    ['text', { 'Content-Type': 'text/plain' }, '{}', 415, 'media-type'],
    ['a form with files', { 'Content-Type': 'multipart/form-data; boundary=x' }, '--x--', 415, 'media-type'],
    ['compressed', { ...json, 'Content-Encoding': 'gzip' }, '{}', 415, 'media-type'],
    ['too large', json, big, 413, 'too-large'],
    ['said to be too large', { ...json, 'Content-Length': '65537' }, '{}', 413, 'too-large'],
    ['a form too large', { 'Content-Type': 'application/x-www-form-urlencoded' }, `a=${big}`, 413, 'too-large'],
    ['nothing', json, '', 400, 'not-json'],
    ['half', json, '{"answer":', 400, 'not-json'],
    ['two', json, '{}{}', 400, 'not-json'],
    ['bad UTF-8', json, Uint8Array.from([0x7b, 0xff, 0x7d]), 400, 'not-json'],
    ['UTF-16', json, Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 400, 'not-json'],
    ['32 deep', json, nested(32), 400, 'fields'],
    ['33 deep', json, nested(33), 400, 'not-json'],
    ['as deep as it can be', json, nested(32_000), 400, 'not-json'],
    ['open for ever', json, '['.repeat(60_000), 400, 'not-json'],
    ['null', json, 'null', 400, 'fields'],
    ['a list', json, '[]', 400, 'fields'],
    ['a number', json, '1e999', 400, 'fields'],
  ])('%s: %j', async (_, headers, body, status, kind) => {
    const { post, store } = await open()
    expect(await problemOf(post(path, body, headers))).toMatchObject({ status, kind })
    expect((await store.threads('torgvik')).threads).toEqual([])
  })

  test('it is not read further than its limit, whatever it says of itself', async () => {
    const { ask } = await open()
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(16 * 1024))
      },
    })
    const headers = { ...json, 'Content-Length': '10' }
    const answer = await ask(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
    expect(answer.status).toBe(413)
    expect(pulled).toBeLessThan(10)
  })

  test('a charset beside the type, and a mark before UTF-8, do no harm', async () => {
    const { post } = await open()
    const body = `\ufeff${JSON.stringify(press())}`
    expect((await post(path, body, { ...json, 'Content-Type': 'Application/JSON; charset=utf-8' })).status).toBe(201)
  })

  test.each(['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'])(
    '%s changes nothing',
    async (tail) => {
      const { send, form } = await open()
      expect((await send(path, `${JSON.stringify(press()).slice(0, -1)},${tail.slice(1)}`)).status).toBe(400)
      await form(path, [
        ['__proto__', 'x'],
        ['constructor', 'y'],
        ['__proto__[polluted]', 'z'],
        ['answer', 'yes'],
        ['page', 'https://a.no/'],
      ])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )

  test.each([
    ['{}', 1],
    ['[[{"a":[1]}]]', 4],
    ['"[[[["', 0],
    ['{"\\"[[":["[\\\\"]}', 2],
    ['["unfinished [[', 1],
  ])('%s is %i deep', (text, depth) => expect(jsonDepth(text)).toBe(depth))
})

describe('how much one address may send', () => {
  const from = (address: string) => ({ 'X-Forwarded-For': `6.6.6.6, ${address}` })

  test('too much is turned away with a time to wait, whoever else is let in, and nothing of it is kept', async () => {
    const { send, store } = await open({ rate: { burst: 2, perSecond: 0.5 }, proxies: 1 })
    for (const _ of [1, 2]) expect((await send(path, press(), from('10.0.0.1'))).status).toBe(201)
    const answer = await send(path, press(), { ...from('10.0.0.1'), Origin: ORIGIN })
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(answer.headers.get('access-control-expose-headers')).toContain('retry-after')
    expect(await problemOf(answer)).toEqual({ status: 429, kind: 'too-many' })
    expect((await send(path, press(), from('10.0.0.2'))).status).toBe(201)
    expect((await store.threads('torgvik')).threads).toHaveLength(3)
  })

  /** How many of `count` that come with `everyMs` between them are let through. */
  const passed = (count: number, everyMs: number) => {
    let now = 0
    const take = buckets({ burst: 300, perSecond: 4 }, () => now)
    return Array.from({ length: count }, (_, n) => {
      now = n * everyMs
      return take('one address')
    }).filter((seconds) => seconds === 0).length
  }

  test('two hundred people behind one address, two steps each, are all heard within a minute; a flood is not', () => {
    expect(passed(400, 150)).toBe(400)
    expect(passed(60_000, 1) / 60_000).toBeLessThan(0.01)
  })

  test('a clock that stands still gives nothing away; many addresses do not fill the memory, the latest is known', () => {
    const take = buckets({ burst: 1, perSecond: 1 }, () => 0)
    const waits = Array.from({ length: 50_000 }, (_, n) => take(`address ${n}`))
    expect(waits.every((seconds) => seconds === 0)).toBe(true)
    expect([take('address 49999'), take('address 0')]).toEqual([1, 0])
  })

  test('reading is not counted', async () => {
    const { ask } = await open({ rate: { burst: 1, perSecond: 0.01 } })
    for (let n = 0; n < 5; n++) expect((await ask(`${SITE}/dialogues`)).status).toBe(200)
  })
})

describe('problems', () => {
  test.each([
    ['GET', '/nowhere', 404, 'not-found', null],
    ['GET', '/api/v1/sites/nowhere/meetings', 404, 'unknown-site', null],
    ['POST', '/api/v1/sites/__proto__/feedback', 404, 'unknown-site', null],
    ['GET', `${SITE}/nothing`, 404, 'not-found', null],
    ['GET', path, 405, 'method', 'POST'],
    ['DELETE', path, 405, 'method', 'POST'],
    ['PUT', `${SITE}/dialogues/x/inputs`, 405, 'method', 'POST'],
    ['POST', '/health/live', 405, 'method', 'GET'],
    ['GET', `${SITE}/dialogues/%00`, 404, 'not-found', null],
    ['GET', `${SITE}/dialogues/%ff`, 404, 'not-found', null],
    ['GET', '/receipts/%00', 404, undefined, null],
  ])('%s %s: %i %s', async (method, address, status, kind, allow) => {
    const { ask } = await open()
    const answer = await ask(address, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    if (!kind) return
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = Problem.parse(await answer.json())
    expect(problem).toMatchObject({ status, type: `/problems/${kind}` })
    expect(problem.detail).not.toMatch(/[{}]/)
  })

  test.each([
    ['nn-NO,nn;q=0.9', 'nn'],
    ['sv', 'sv'],
    ['da', 'nb'],
    ['fr', 'en'],
  ])('are told in the language of whoever asks: %s', async (accept, language) => {
    const { ask } = await open()
    const answer = await ask('/nowhere', { headers: { 'Accept-Language': accept } })
    expect(answer.headers.get('content-language')).toBe(language)
    expect(((await answer.json()) as Problem).title).toBe(kinds['not-found'].title[language as 'nb'])
  })

  test('every sentence is written in four languages and blames nobody', () => {
    for (const { title, detail } of Object.values(kinds))
      for (const text of [title, detail])
        for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
          expect(text[language].length).toBeGreaterThan(8)
          expect(text[language]).not.toMatch(/\b(error|invalid|illegal|violation|ugyldig|ogiltig|feil|fel)\b|!/i)
        }
  })

  test('what breaks is told as broken, with nothing of the inside, and what was on its way is not kept', async () => {
    const { send, store } = await open()
    await store.close()
    const answer = await send(path, press())
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/sqlite|database|\.ts/i)
  })
})

test('ready is the truth: 503 and when to come back, once the store is gone', async () => {
  const { ask, store } = await open()
  expect((await ask('/health/ready')).status).toBe(200)
  await store.close()
  const answer = await ask('/health/ready')
  expect(answer.headers.get('retry-after')).toBe('5')
  expect(await problemOf(answer)).toEqual({ status: 503, kind: 'busy' })
  expect((await ask('/health/live')).status).toBe(200)
})

test('neither address nor browser of a visitor is anywhere in the store', async () => {
  const dataFolder = folder()
  const { send, store } = await collector({ dataFolder }, { proxies: 1 })
  const seen = {
    'X-Forwarded-For': '203.0.113.77',
    'User-Agent': 'Nettleser/77.7',
    Referer: `${ORIGIN}/skole?hemmelig`,
  }
  const receipt = await receiptOf(send(path, press({ submission: randomUUID() }), seen))
  expect(receipt.number).toBe((await onlyThread(store)).number)
  await store.close()
  const { readFileSync } = await import('node:fs')
  const file = readFileSync(`${dataFolder}/torget.sqlite`, 'latin1')
  expect(file).toContain(receipt.number)
  for (const secret of ['203.0.113', 'Nettleser/77', 'hemmelig', 'fbclid', 'bussen']) expect(file).not.toContain(secret)
})
