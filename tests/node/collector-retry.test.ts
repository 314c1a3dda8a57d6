import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { describe, expect, test } from 'vitest'
import { routed } from '../../collector/routed.ts'
import { Site } from '../../collector/site.ts'
import { migrate } from '../../collector/store/migrate.ts'
import { passes, withRetry } from '../../collector/store/retry.ts'
import { sqlStore } from '../../collector/store/sql.ts'
import { openSqlite } from '../../collector/store/sqlite.ts'
import { collector, press, problemOf, receiptOf, SITE, speaking } from '../collector/api.ts'
import { engines, folder, keep, later, noon, onlyThread, opened } from '../collector/places.ts'

const failing = (times: number, error: unknown) => {
  let tries = 0
  return async () => {
    if (++tries <= times) throw error
    return tries
  }
}

test.each([
  ['serialisation', { code: '40001' }, true],
  ['deadlock', { code: '40P01' }, true],
  ['the server stops', { code: '57P01' }, true],
  ['the connection is gone', { code: '08006' }, true],
  ['the connection was closed', { code: 'CONNECTION_CLOSED' }, true],
  ['nobody answers', { code: 'ECONNREFUSED' }, true],
  ['busy', { code: 'ERR_SQLITE_ERROR', errcode: 5 }, true],
  ['busy with a snapshot', { code: 'ERR_SQLITE_ERROR', errcode: 517 }, true],
  ['taken already', { code: '23505' }, false],
  ['full', { code: 'ERR_SQLITE_ERROR', errcode: 13 }, false],
  ['no such table', { code: 'ERR_SQLITE_ERROR', errcode: 1 }, false],
  ['something else', new Error('40001'), false],
  ['nothing', undefined, false],
])('%s passes by itself: %j %s', (_, error, does) => expect(passes(error)).toBe(does))

test('what passes is tried up to eight times, what does not once', async () => {
  expect(await withRetry(failing(2, { code: '40001' }))).toBe(3)
  const once = failing(1, { code: '23505' })
  await expect(withRetry(once)).rejects.toEqual({ code: '23505' })
  expect(await once()).toBe(2)
  const for8 = failing(8, { code: '57P01' })
  await expect(withRetry(for8)).rejects.toEqual({ code: '57P01' })
  expect(await for8()).toBe(9)
}, 30_000)

describe('another program that locks the file', () => {
  /** Holds the database for itself, as a backup tool may. */
  function lock(dataFolder: string): () => void {
    const other = new DatabaseSync(`${dataFolder}/torget.sqlite`)
    later(() => other.close())
    other.exec('begin immediate')
    return () => other.exec('rollback')
  }

  test('for a moment: the word waits and is kept, reading goes on', async () => {
    const dataFolder = folder()
    const store = await opened({ dataFolder })
    await keep(store, { comment: 'før' })
    const release = lock(dataFolder)
    const kept = keep(store, { comment: 'under' })
    await wait(150)
    expect((await onlyThread(store)).comment).toBe('før')
    release()
    await kept
    expect((await store.threads('torgvik')).threads).toHaveLength(2)
  })

  test('for long: 503 and when to come back; the same key is received once when it is free', async () => {
    const dataFolder = folder()
    const { send, store } = await collector({ dataFolder })
    const release = lock(dataFolder)
    const [body, key] = [press(), { 'Idempotency-Key': 'k' }]
    const answer = await send(`${SITE}/feedback`, body, key)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await problemOf(answer)).toEqual({ status: 503, kind: 'busy' })
    release()
    expect((await receiptOf(send(`${SITE}/feedback`, body, key))).number).toBe((await onlyThread(store)).number)
  })
})

test('a PostgreSQL that throws everyone out again and again: every word is kept once', async () => {
  const place = await engines.find(([name]) => name === 'PostgreSQL')?.[1]()
  const url = new URL(place && 'databaseUrl' in place ? place.databaseUrl : '')
  const name = url.searchParams.get('search_path') ?? ''
  const admin = postgres(url.href, { max: 1 })
  later(() => admin.end())
  url.searchParams.set('application_name', name)
  const store = await opened({ databaseUrl: url.href })
  const words = Array.from({ length: 200 }, (_, n) => `ord ${n}`)
  let writing = true
  const written = Promise.all(words.map((comment) => keep(store, { comment }))).finally(() => {
    writing = false
  })
  let thrownOut = 0
  while (writing && thrownOut < 60) {
    await wait(20)
    const gone = await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`
    thrownOut += gone.length
    await wait(60)
  }
  await written
  expect(thrownOut).toBeGreaterThan(0)
  const { threads } = await store.threads('torgvik', { limit: 500 })
  expect(threads.map(({ comment }) => comment).sort()).toEqual(words.sort())
}, 60_000)

test('a full disk: no word is acknowledged that is not kept, reading goes on, and it heals by itself', async () => {
  const engine = await openSqlite(`${folder()}/torget.sqlite`)
  await migrate(engine)
  const store = sqlStore(engine)
  later(() => store.close())
  const site = Site.parse({ id: 'torgvik', name: 'Torgvik kommune' })
  const app = routed(
    { store, sites: new Map([[site.id, site]]), baseUrl: 'https://torget.example', now: () => noon },
    {},
  )
  const { send, ask } = speaking(async (path, init) => app.request(path, init))
  const say = async (n: number) =>
    (await send(`${SITE}/feedback`, press({ comment: `${n} ${'x'.repeat(3900)}` }))).status
  /** A file that may not grow is to SQLite what a full disk is. */
  const [{ page_count: pages = 0 } = {}] = await engine.read<{ page_count: number }>`pragma page_count`
  const limit = (more: number) =>
    engine.write((run) => run(Object.assign([`pragma max_page_count = ${pages + more}`], { raw: [] })))

  await limit(20)
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => say(n)))
  expect(new Set(answers)).toEqual(new Set([201, 503]))
  const kept = async () => (await store.threads('torgvik', { limit: 100 })).threads.length
  expect(await kept()).toBe(answers.filter((status) => status === 201).length)
  expect((await ask(`${SITE}/meetings`)).status).toBe(200)
  await limit(10_000)
  expect([await say(99), (await ask('/health/ready')).status]).toEqual([201, 200])
})
