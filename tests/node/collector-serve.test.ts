import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ConfigFault, configure } from '../../collector/config.ts'
import { listen } from '../../collector/listen.ts'
import { collector, press, receiptOf, SITE, speaking } from '../collector/api.ts'
import { folder, later } from '../collector/places.ts'

/** A data folder with one site in it. */
function withSite(sites: unknown = [{ id: 'torgvik', name: 'Torgvik kommune' }]): string {
  const path = folder()
  writeFileSync(join(path, 'sites.json'), typeof sites === 'string' ? sites : JSON.stringify(sites))
  return path
}

test('the environment, read', () => {
  const TORGET_DATA = withSite()
  const { port, options } = configure({ TORGET_DATA, PORT: '', DATABASE_URL: '' }, '/')
  expect([port, options.place, options.baseUrl, options.mail]).toEqual([
    4040,
    { dataFolder: TORGET_DATA },
    'http://localhost:4040',
    undefined,
  ])
  expect(options.sites).toMatchObject([{ id: 'torgvik', country: 'NO', readDays: 2, replyDays: 10, origins: [] }])
  const all = configure(
    {
      TORGET_DATA,
      PORT: '8080',
      DATABASE_URL: 'postgres://torget@db/torget',
      TORGET_BASE_URL: 'https://torget.example.no',
      TORGET_SMTP_URL: 'smtps://u:p@mail.example.no',
      TORGET_MAIL_FROM: 'Torgvik <svar@example.no>',
      TORGET_PROXIES: '1',
    },
    '/',
  )
  expect(all).toMatchObject({
    port: 8080,
    options: {
      place: { databaseUrl: 'postgres://torget@db/torget' },
      baseUrl: 'https://torget.example.no',
      proxies: 1,
      mail: { url: 'smtps://u:p@mail.example.no', from: 'Torgvik <svar@example.no>' },
    },
  })
})

test.each([
  ['a port in letters', { PORT: 'http' }, /^PORT must be a port/],
  ['another database', { DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be an address like postgres/],
  ['no address', { TORGET_BASE_URL: 'torget' }, /^TORGET_BASE_URL must be an address/],
  ['mail by web', { TORGET_SMTP_URL: 'https://mail' }, /^TORGET_SMTP_URL must be an address like smtps/],
  ['nobody who sends', { TORGET_SMTP_URL: 'smtp://mail' }, /^TORGET_MAIL_FROM must say/],
  ['a sender of two lines', { TORGET_MAIL_FROM: 'a@b.no\r\nBcc: c@d.no' }, /^TORGET_MAIL_FROM must be a sender/],
  ['two faults', { PORT: 'x', TORGET_PROXIES: 'many' }, /^PORT .*\nTORGET_PROXIES /],
  ['no sites', { TORGET_DATA: '/nowhere' }, /sites\.json can not be read\. It holds/],
])('%s: a sentence says what to do', (_, environment, sentence) => {
  const read = () => configure({ TORGET_DATA: withSite(), ...environment }, '/')
  expect(read).toThrow(ConfigFault)
  expect(read).toThrow(sentence)
})

test.each([
  'no json',
  '{}',
  '[]',
  '[{"id":"Torgvik","name":"x"}]',
  '[{"id":"t","name":"x","origins":["https://a.no/"]}]',
])('sites.json with %s is told of', (sites) => {
  expect(() => configure({ TORGET_DATA: withSite(sites) }, '/')).toThrow(/sites\.json .* It holds/)
})

/** Runs the collector's program, and says how it ended. */
async function program(environment: NodeJS.ProcessEnv) {
  const script = join(import.meta.dirname, '../../collector/serve.ts')
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'torget-compiled'), ...environment }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  later(() => child.kill('SIGKILL'))
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said.text += data.toString()))
  const ended = once(child, 'exit').then(([code]) => code as number)
  return { child, said, ended }
}

test('the program opens, receives, and ends by itself when asked to, with everything on disk', async () => {
  const TORGET_DATA = withSite()
  const PORT = '48713'
  const { child, said, ended } = await program({ TORGET_DATA, PORT })
  await expect.poll(() => said.text, { timeout: 60_000 }).toContain('The collector is open at')
  expect(said.text).toMatch(
    /^Sign in to the inbox, once, within a day: http:\/\/localhost:48713\/inbox\/sign-in\?key=torgvik\./m,
  )
  expect(said.text).toContain('Mail waits (0 now) until TORGET_SMTP_URL is set.')
  const { send } = speaking((path, init) => fetch(`http://127.0.0.1:${PORT}${path}`, init))
  const { number } = await receiptOf(send(`${SITE}/feedback`, press()))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  const { store } = await collector({ dataFolder: TORGET_DATA })
  expect((await store.threads('torgvik')).threads.map((thread) => thread.number)).toEqual([number])
}, 90_000)

test('a set-up that lacks something ends with 2 and a sentence', async () => {
  const { said, ended } = await program({ TORGET_DATA: folder() })
  expect(await ended).toBe(2)
  expect(said.text).toMatch(/sites\.json can not be read/)
  expect(said.text).not.toContain('    at ')
}, 60_000)

test('whoever is being answered when it stops gets the answer; whoever comes after does not', async () => {
  const server = await listen(async () => {
    await wait(200)
    return new Response('takk')
  }, 0)
  const url = `http://127.0.0.1:${server.port}/`
  const answer = fetch(url)
  await wait(50)
  const closed = server.close()
  expect(await (await answer).text()).toBe('takk')
  await closed
  await expect(fetch(url)).rejects.toThrow()
})

test('whoever sends slowly is cut off, others are answered meanwhile', async () => {
  const server = await listen(() => new Response('takk'), 0)
  later(() => server.close())
  const slow = connect(server.port, '127.0.0.1')
  const from = performance.now()
  slow.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Le')
  slow.on('error', () => undefined)
  const cut = once(slow, 'close')
  expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('takk')
  slow.resume()
  await cut
  expect(performance.now() - from).toBeLessThan(18_000)
}, 30_000)
