import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach } from 'vitest'
import { openStore, type Place } from '../../collector/store/open.ts'
import type { Step, Store } from '../../collector/store/store.ts'

/** Undone after each test, last first. */
const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})
export const later = (step: () => unknown): void => void undo.push(step)

/** A folder of its own for one test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'torget-'))
  later(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A schema of its own for one test, in the PostgreSQL that the run has started. */
async function schema(): Promise<Place> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) throw new Error('TEST_DATABASE_URL is missing: tests/postgres.ts starts a PostgreSQL and sets it.')
  const name = `t${randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const sql = postgres(server, { max: 1, onnotice: () => undefined })
    await sql.unsafe(statement)
    await sql.end()
  }
  await run(`create schema ${name}`)
  later(() => run(`drop schema ${name} cascade`))
  const url = new URL(server)
  url.searchParams.set('search_path', name)
  return { databaseUrl: url.href }
}

/** Both engines: everything that is true of one must be true of the other. */
export const engines: [name: string, place: () => Promise<Place>][] = [
  ['SQLite', async () => ({ dataFolder: folder() })],
  ['PostgreSQL', schema],
]

/** Opens a store that is closed after the test. */
export async function opened(place: Place): Promise<Store> {
  const store = await openStore(place)
  later(() => store.close())
  return store
}

export const noon = new Date('2026-11-24T11:00:00.000Z')
export const minutes = (n: number): Date => new Date(noon.getTime() + n * 60_000)
export const days = (n: number): Date => minutes(n * 1440)

/** A step with what a test cares about. */
export const step = (part: Partial<Step> = {}): Step => ({
  site: 'torgvik',
  submission: randomUUID(),
  kind: 'page-feedback',
  language: 'nb',
  page: 'https://www.torgvik.example/skole',
  answer: 'no',
  ...part,
})

/** Keeps a step as a request of its own and says what was answered: the receipt. */
export async function keep(store: Store, part: Partial<Step> = {}, now = noon) {
  const once = { key: randomUUID(), hash: randomUUID() }
  const answered = await store.receive(step(part), once, now, promised, (kept) => ({
    status: 201,
    body: JSON.stringify(kept),
  }))
  if (typeof answered === 'string') throw new Error(answered)
  return JSON.parse(answered.body) as {
    key: string
    number: string
    receivedAt: string
    readBy: string
    replyBy?: string
  }
}

export const promised = (from: Date) => ({
  readBy: new Date(from.getTime() + 2 * 86_400_000),
  replyBy: new Date(from.getTime() + 14 * 86_400_000),
})

/** The only thread of a site. */
export async function onlyThread(store: Store, site = 'torgvik') {
  const { threads } = await store.threads(site)
  if (threads.length !== 1 || !threads[0]) throw new Error(`There are ${threads.length} threads, not one.`)
  return threads[0]
}
