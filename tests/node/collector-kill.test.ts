import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStore, type Place } from '../../collector/store/open.ts'
import { press, SITE } from '../collector/api.ts'
import type { Broken } from '../collector/killable.ts'
import { engines, folder, later } from '../collector/places.ts'

/** Starting is most of the time: what Node has compiled once is kept for the next start. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'torget-compiled') }
const script = join(import.meta.dirname, '../collector/killable.ts')

/** Starts a collector and says where it answers. */
async function start(place: Place, broken: Broken): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [script, JSON.stringify(place), broken], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  later(() => child.kill('SIGKILL'))
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return { child, port: Number(line) }
}

/** Every seventh answer is lost on its way: the sender hears nothing, and sends again. */
const isLost = (n: number, tries: number) => n % 7 === 0 && tries === 1

/**
 * Sends `posts` words, twelve at a time, and kills the collector without warning each time a further part has been
 * acknowledged. Whoever gets no answer sends again with the same key. Then counts, in the store itself, the words that
 * were acknowledged and are not there, and those that are there more than once.
 */
async function torture(place: Place, { posts, kills, broken = '' }: { posts: number; kills: number; broken?: Broken }) {
  let running = await start(place, broken)
  const acknowledged: string[] = []
  let killed = 0
  let restarting: Promise<void> | undefined

  async function restart(): Promise<void> {
    killed++
    running.child.kill('SIGKILL')
    await once(running.child, 'exit')
    running = await start(place, broken)
    restarting = undefined
  }

  async function send(n: number): Promise<void> {
    const body = JSON.stringify(press({ comment: `ord ${n}` }))
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }
    for (let tries = 1; ; tries++) {
      const url = `http://127.0.0.1:${running.port}${SITE}/feedback`
      const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined)
      await answer?.arrayBuffer().catch(() => undefined)
      if (answer?.status === 201 && !isLost(n, tries)) break
      await (restarting ?? wait(5))
    }
    acknowledged.push(`ord ${n}`)
    if (acknowledged.length > (posts / (kills + 1)) * (killed + 1) && killed < kills) restarting ??= restart()
  }

  let next = 0
  const sender = async () => {
    while (next < posts) await send(next++)
  }
  await Promise.all(Array.from({ length: 12 }, sender))
  await restarting
  running.child.kill('SIGKILL')
  await once(running.child, 'exit')

  const store = await openStore(place)
  const { threads } = await store.threads('torgvik', { limit: posts * 2 })
  await store.close()
  const kept = threads.map(({ comment }) => comment)
  return {
    kills: killed + 1,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((word) => !kept.includes(word)).length,
    doubled: kept.length - new Set(kept).size,
  }
}

test.each([
  { name: 'SQLite', posts: 300, kills: 4 },
  { name: 'PostgreSQL', posts: 150, kills: 2 },
])(
  'killed without warning, $name has lost no word of $posts and doubled none',
  async ({ name, posts, kills }) => {
    const place = engines.find(([engine]) => engine === name)?.[1]
    const outcome = await torture((await place?.()) ?? { dataFolder: folder() }, { posts, kills })
    expect(outcome).toEqual({ kills: kills + 1, acknowledged: posts, lost: 0, doubled: 0 })
  },
  120_000,
)

test('the count sees what is lost: a collector that answers before it has kept anything is caught', async () => {
  const { lost } = await torture({ dataFolder: folder() }, { posts: 60, kills: 1, broken: 'forgetful' })
  expect(lost).toBeGreaterThan(0)
}, 120_000)

test('the count sees what is doubled: a collector that takes no notice of keys is caught', async () => {
  const { doubled } = await torture({ dataFolder: folder() }, { posts: 60, kills: 0, broken: 'repetitive' })
  expect(doubled).toBeGreaterThan(0)
}, 120_000)
