import { connect } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listen } from '../../collector/listen.ts'
import { routed } from '../../collector/routed.ts'
import { Problem } from '../../contract/problem.ts'
import { collector, press, SITE, talk } from '../collector/api.ts'
import { engines, folder, later, noon } from '../collector/places.ts'

const seed = 20261124
const plenty = { rate: { burst: 1e9, perSecond: 1e9 } }
const expected = [201, 303, 400, 409, 413, 415, 422]

/** Values that have broken servers before, among any others. */
const nasty = fc.oneof(
  fc.constantFrom(
    null,
    true,
    -0,
    1e308,
    '',
    '\u0000',
    '\ud800',
    '\u202e',
    '__proto__',
    "'; drop table thread; --",
    '💧'.repeat(2500),
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
)

const fields = [
  'submission',
  'page',
  'title',
  'language',
  'answer',
  'reasons',
  'comment',
  'email',
  'text',
  'name',
  '__proto__',
  'toString',
]

/** A word that fits, with some of its fields replaced. */
const spoilt = fc
  .dictionary(fc.constantFrom(...fields), nasty, { maxKeys: 2, noNullPrototype: true })
  .map((other) => JSON.stringify({ ...press(), ...other }))

/** A JSON text with a piece cut out, doubled or replaced by bytes. */
const cut = fc
  .record({ text: spoilt, at: fc.nat(200), length: fc.nat(20), by: fc.uint8Array({ maxLength: 8 }) })
  .map(({ text, at, length, by }) =>
    Buffer.concat([Buffer.from(text.slice(0, at)), by, Buffer.from(text.slice(at + length))]),
  )

describe.each(engines)('whatever is sent, in %s', (_, place) => {
  test('is kept or refused by name, never broken by', async () => {
    const { post, store } = await collector(await place(), plenty)
    await store.seed('torgvik', { meetings: [], dialogues: [talk()] }, noon)
    const paths = fc.constantFrom(`${SITE}/feedback`, `${SITE}/dialogues/nytt-torg/inputs`)
    const types = fc.constantFrom('application/json', 'application/json', 'application/x-www-form-urlencoded')
    let kept = 0
    const property = fc.asyncProperty(
      paths,
      types,
      fc.oneof(spoilt, cut, fc.uint8Array({ maxLength: 300 })),
      async (path, type, body) => {
        const bytes = typeof body === 'string' ? body : Uint8Array.from(body)
        const answer = await post(path, bytes, { 'Content-Type': type, 'Idempotency-Key': crypto.randomUUID() })
        expect(expected).toContain(answer.status)
        if (answer.status >= 400) Problem.parse(await answer.json())
        else kept++
      },
    )
    await fc.assert(property, { seed, numRuns: 600 })
    expect(kept).toBeGreaterThan(10)
    // Whatever was kept can be read again, so nothing has come in that the contract doesn't know.
    expect((await store.threads('torgvik', { limit: 1000 })).threads).toHaveLength(kept)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  }, 60_000)

  test('text that fits comes back as it was written, in every script', async () => {
    const { send, store } = await collector(await place(), plenty)
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() === text && text.isWellFormed())
    const property = fc.asyncProperty(texts, async (comment) => {
      const answer = await send(`${SITE}/feedback`, press({ comment }))
      if (answer.status === 400) return
      const [newest] = (await store.threads('torgvik', { limit: 1 })).threads
      expect(newest?.comment).toBe(comment.replace(/\r\n?/g, '\n'))
    })
    await fc.assert(property, { seed, numRuns: 100 })
  }, 60_000)
})

test('addresses and headers of every kind are answered, never broken by', async () => {
  const { ask } = await collector({ dataFolder: folder() }, plenty)
  const piece = fc.oneof(
    fc.webSegment(),
    fc.constantFrom('..', '%00', '%2e%2e', '%ff', '%', 'torgvik', 'feedback', '__proto__', 'x'.repeat(3000)),
  )
  const addresses = fc.array(piece, { maxLength: 5 }).map((parts) => `/api/v1/sites/${parts.join('/')}`)
  const value = fc.string({ unit: fc.constantFrom(...'abc,;=*/"\\ -0'), maxLength: 40 }).map((text) => text.trim())
  const names = fc.constantFrom(
    'Origin',
    'Accept',
    'Accept-Language',
    'Content-Type',
    'Idempotency-Key',
    'If-None-Match',
    'X-Forwarded-For',
    'Cookie',
  )
  const property = fc.asyncProperty(
    addresses,
    fc.dictionary(names, value, { noNullPrototype: true }),
    async (address, headers) => {
      for (const method of ['GET', 'POST', 'OPTIONS'])
        expect((await ask(address, { method, headers })).status).toBeLessThan(500)
    },
  )
  await fc.assert(property, { seed, numRuns: 150 })
}, 60_000)

describe('on the wire', () => {
  /** What a server says to these very bytes, until it closes or a moment has passed. */
  async function say(bytes: string, more?: string): Promise<string> {
    const { context } = await collector({ dataFolder: folder() })
    const server = await listen(routed(context, {}).fetch, 0)
    later(() => server.close())
    const socket = connect(server.port, '127.0.0.1')
    let heard = ''
    const done = new Promise<void>((resolve) => {
      socket.on('data', (data: Buffer) => {
        heard += data.toString()
        if (/\r\n\r\n/.test(heard)) setTimeout(resolve, 50)
      })
      socket.on('close', () => resolve())
      socket.on('error', () => resolve())
    })
    socket.write(bytes)
    if (more) socket.write(more)
    await done
    socket.destroy()
    return heard
  }

  const head = (...lines: string[]) =>
    [
      `POST ${SITE}/feedback HTTP/1.1`,
      'Host: x',
      'Content-Type: application/json',
      'Idempotency-Key: k',
      ...lines,
      '',
      '',
    ].join('\r\n')
  const body = JSON.stringify(press())

  test.each([
    ['a word as it should be', head(`Content-Length: ${body.length}`) + body, / 201 /],
    ['in pieces', `${head('Transfer-Encoding: chunked') + body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`, / 201 /],
    ['a length that is too great', head('Content-Length: 99999999') + body, / 413 /],
    ['a length that is no number', head('Content-Length: many') + body, / 400 /],
    ['two lengths', head('Content-Length: 2', `Content-Length: ${body.length}`) + body, / 400 /],
    ['a length and pieces', head('Content-Length: 4', 'Transfer-Encoding: chunked') + body, / 400 /],
    ['pieces that are no pieces', `${head('Transfer-Encoding: chunked')}zz\r\n`, / 400 |^$/],
    ['no host', `GET /health/live HTTP/1.1\r\n\r\n`, / 400 /],
    ['headers without end', `GET /health/live HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(20_000)}\r\n`, / 431 |^$/],
    ['another protocol', 'HELO torget\r\n\r\n', / 400 /],
    ['a key with a line in it', head('Idempotency-Key: a\nX: b', 'Content-Length: 0'), / 400 /],
    [
      'an address on another host',
      'GET http://evil.example/health/live HTTP/1.1\r\nHost: x\r\n\r\n',
      / (200|400|404) /,
    ],
    ['an address that is no address', 'GET //[ HTTP/1.1\r\nHost: x\r\n\r\n', / (400|404) /],
    ['a host that is no host', 'GET /health/live HTTP/1.1\r\nHost: a b/c?d#e\r\n\r\n', / (200|400) /],
  ])('%s', async (_, bytes, answer) => {
    expect(await say(bytes)).toMatch(answer)
  })

  test('a body that never ends is cut off at its limit', async () => {
    const piece = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    expect(await say(head('Transfer-Encoding: chunked'), piece.repeat(8))).toMatch(/ 413 /)
  })
})
