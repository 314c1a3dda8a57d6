import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { MeetingList } from '../../contract/meeting.ts'

const program = join(import.meta.dirname, '../../demo/serve.ts')
const clearing: (() => void)[] = []
afterEach(() => {
  for (const clear of clearing.splice(0)) clear()
})

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'torget-serve-'))
  clearing.push(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** Starts the program; `said` collects what it says. */
function start(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: '', ...environment },
  })
  clearing.push(() => child.kill('SIGKILL'))
  const said = { out: '', bad: '' }
  child.stdout?.on('data', (text) => (said.out += text))
  child.stderr?.on('data', (text) => (said.bad += text))
  const open = async () => {
    while (!said.out.includes('Torget is open at')) {
      if (child.exitCode !== null) throw new Error(`It stopped: ${said.bad}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { child, said, open }
}

test('it says what is where, ends with the line to look for, keeps its data and stops cleanly', async () => {
  const port = await freePort()
  const environment = {
    PORT: String(port),
    TORGET_DATA: folder(),
  }
  const first = start(environment)
  await first.open()
  expect(first.said.out.trim().split('\n').at(-1)).toBe(`Torget is open at http://localhost:${port}`)
  expect(first.said.out).toMatch(new RegExp(`http://localhost:${port}/inbox/sign-in\\?key=\\S+`))
  for (const where of ['/playground', '/strict', '/api/openapi.json']) expect(first.said.out).toContain(where)

  const address = `http://localhost:${port}/api/v1/sites/torgvik`
  const form = new URLSearchParams({
    answer: 'no',
    comment: 'Når går bussen?',
    page: `http://localhost:${port}/`,
    language: 'nb',
  })
  const sent = await fetch(`${address}/feedback`, { method: 'POST', body: form, redirect: 'manual' })
  expect(sent.status).toBe(303)
  const list = async (from: string) => (await (await fetch(`${from}/meetings`)).json()) as MeetingList
  const before = await list(address)
  first.child.kill('SIGINT')
  expect(await once(first.child, 'exit')).toEqual([0, null])
  expect(first.said.bad).toBe('')

  const elsewhere = await freePort()
  const second = start({ ...environment, PORT: String(elsewhere) })
  await second.open()
  const there = `http://localhost:${elsewhere}`
  const after = await list(`${there}/api/v1/sites/torgvik`)
  expect(after.meetings.map(({ id, words }) => [id, words])).toEqual(
    before.meetings.map(({ id, words }) => [id, words]),
  )
  expect(Date.parse(after.updatedAt ?? '')).toBeGreaterThan(Date.parse(before.updatedAt ?? ''))
  const dialogues = await (await fetch(`${there}/api/v1/sites/torgvik/dialogues`)).text()
  expect(JSON.stringify(after) + dialogues).not.toContain(`localhost:${port}`)
  expect(dialogues).toContain(`${there}/politikk/moter`)
  expect((await fetch(new URL(new URL(sent.headers.get('location') ?? '').pathname, there))).status).toBe(200)
  second.child.kill('SIGTERM')
  expect(await once(second.child, 'exit')).toEqual([0, null])
})

test('each folder that it names for Torgvett holds a build that the browser of that line can load', async () => {
  const { said, open } = start({ PORT: String(await freePort()), TORGET_DATA: folder() })
  await open()
  const manifestFor = (browser: string) => {
    const [, place = 'no folder'] = said.out.match(new RegExp(`Torgvett, ${browser} +(.+?)   \\(`)) ?? []
    return JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8'))
  }
  expect(manifestFor('Chrome').background).toHaveProperty('service_worker')
  const firefox = manifestFor('Firefox')
  expect(firefox.background).toHaveProperty('scripts')
  expect(firefox.browser_specific_settings.gecko.id).toBeTruthy()
})

test('a taken port is a sentence that says what to do, and exit code 1', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  clearing.push(() => other.close())
  const { child, said } = start({ PORT: String(port), TORGET_DATA: folder() })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said.bad.trim()).toBe(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  )
})

test.each([
  ['a folder that can not be written', { TORGET_DATA: join(program, 'data') }, 'TORGET_DATA=~/torget npm start'],
  ['a port that is no port', { PORT: 'four' }, 'A port is a number from 1 to 65535: PORT=4040 npm start'],
])('%s is a sentence too', async (_, environment, sentence) => {
  const { child, said } = start({ PORT: String(await freePort()), TORGET_DATA: folder(), ...environment })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said.bad).toContain(sentence)
  expect(said.bad).not.toContain('    at ')
})

test('a PostgreSQL that takes the call and says nothing is a sentence within seconds', async () => {
  const silent = createServer().listen(0)
  await once(silent, 'listening')
  clearing.push(() => silent.close())
  const { port } = silent.address() as { port: number }
  const { child, said } = start({
    PORT: String(await freePort()),
    DATABASE_URL: `postgres://torget@127.0.0.1:${port}/torget`,
  })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said.bad).toContain('No PostgreSQL answers at DATABASE_URL.')
}, 15_000)
