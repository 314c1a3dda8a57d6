import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { uuid7 } from '../../collector/store/uuid.ts'
import { engines, keep, minutes, noon, onlyThread, opened } from '../collector/places.ts'

describe.each(engines)('what a clerk sees, in %s', (_, place) => {
  const fresh = async () => opened(await place())

  test('threads come newest first, a page at a time, each once', async () => {
    const store = await fresh()
    for (let n = 0; n < 7; n++) await keep(store, { comment: String(n) }, minutes(n))
    await keep(store, { site: 'fjordby', comment: 'annet sted' })
    const seen: (string | undefined)[] = []
    let before: string | undefined
    do {
      const page = await store.threads('torgvik', { limit: 3, ...(before && { before }) })
      seen.push(...page.threads.map(({ comment }) => comment))
      before = page.next
    } while (before)
    expect(seen).toEqual(['6', '5', '4', '3', '2', '1', '0'])
  })

  test('a state can be asked for, and each is counted', async () => {
    const store = await fresh()
    for (const comment of ['a', 'b', 'c']) await keep(store, { comment })
    const [c, b] = (await store.threads('torgvik')).threads
    await store.markRead('torgvik', c?.id ?? '', minutes(1))
    await store.addReply('torgvik', b?.id ?? '', { author: 'Marit', text: 'Takk.' }, minutes(2))
    const asked = async (state: 'new' | 'read' | 'answered') =>
      (await store.threads('torgvik', { state })).threads.map(({ comment }) => comment)
    expect([await asked('new'), await asked('read'), await asked('answered')]).toEqual([['a'], ['c'], ['b']])
    expect(await store.threadCounts('torgvik')).toEqual({ new: 1, read: 1, answered: 1, waiting: 0 })
    expect(await store.threadCounts('fjordby')).toEqual({ new: 0, read: 0, answered: 0, waiting: 0 })
  })

  test('who asked for an answer and has none waits, read or not', async () => {
    const store = await fresh()
    for (const [n, comment] of ['a', 'b', 'c', 'd'].entries())
      await keep(store, { comment, ...(comment !== 'd' && { email: 'kari@example.no' }) }, minutes(n))
    const [, c, b] = (await store.threads('torgvik')).threads
    await store.markRead('torgvik', c?.id ?? '', minutes(9))
    await store.addReply('torgvik', b?.id ?? '', { author: 'Marit', text: 'Takk.' }, minutes(9))
    const waiting = await store.threads('torgvik', { state: 'waiting', limit: 1 })
    const rest = await store.threads('torgvik', { state: 'waiting', before: waiting.next ?? '' })
    expect([...waiting.threads, ...rest.threads].map(({ comment }) => comment)).toEqual(['c', 'a'])
    expect((await store.threadCounts('torgvik')).waiting).toBe(2)
  })

  test('replies are with their thread, oldest first, in the list, alone and by receipt', async () => {
    const store = await fresh()
    const { key } = await keep(store)
    await keep(store, { comment: 'en annen' })
    const id = (await store.threadByReceipt(key))?.id ?? ''
    const first = await store.addReply('torgvik', id, { author: 'Marit', text: 'Vi ser på det.' }, minutes(1))
    await store.addReply('torgvik', id, { author: 'Jonas', text: 'Nå er det rettet.' }, minutes(2))
    expect(first).toEqual({
      id: expect.any(String),
      author: 'Marit',
      text: 'Vi ser på det.',
      at: minutes(1).toISOString(),
    })
    const thread = await store.thread('torgvik', id)
    expect(thread).toMatchObject({ state: 'answered', updatedAt: minutes(2).toISOString() })
    expect(thread?.replies.map(({ text }) => text)).toEqual(['Vi ser på det.', 'Nå er det rettet.'])
    const { threads } = await store.threads('torgvik')
    expect(threads.find((one) => one.id === id)).toEqual(thread)
    expect(threads.find((one) => one.id !== id)?.replies).toEqual([])
    expect(await store.threadByReceipt(key)).toEqual(thread)
  })

  test('nothing of another site is read, marked or answered', async () => {
    const store = await fresh()
    await keep(store)
    const { id } = await onlyThread(store)
    expect(await store.thread('fjordby', id)).toBeUndefined()
    expect(await store.addReply('fjordby', id, { author: 'Ola', text: 'Hei' }, noon)).toBeUndefined()
    await store.markRead('fjordby', id, noon)
    expect((await onlyThread(store)).state).toBe('new')
  })

  test('to open an answered thread does not make it merely read', async () => {
    const store = await fresh()
    await keep(store)
    const { id } = await onlyThread(store)
    await store.addReply('torgvik', id, { author: 'Marit', text: 'Takk.' }, noon)
    await store.markRead('torgvik', id, noon)
    expect((await onlyThread(store)).state).toBe('answered')
  })

  test('changes since a cursor: all of them, each once, in their order, a reply and a reading too', async () => {
    const store = await fresh()
    await keep(store, { comment: 'fra før' })
    let { threads, cursor } = await store.changes('torgvik')
    expect(threads).toEqual([])
    const news = async () => {
      ;({ threads, cursor } = await store.changes('torgvik', cursor))
      return threads.map(({ comment, state }) => `${comment} ${state}`)
    }
    expect(await news()).toEqual([])
    await keep(store, { comment: 'ny' })
    await keep(store, { site: 'fjordby' })
    expect(await news()).toEqual(['ny new'])
    expect(await news()).toEqual([])
    const [ny, before] = (await store.threads('torgvik')).threads
    await store.markRead('torgvik', ny?.id ?? '', noon)
    await store.addReply('torgvik', before?.id ?? '', { author: 'Marit', text: 'Takk.' }, noon)
    expect(await news()).toEqual(['ny read', 'fra før answered'])
    expect(threads[1]?.replies).toHaveLength(1)
  })

  test('what is no cursor of ours begins from now', async () => {
    const store = await fresh()
    await keep(store)
    for (const cursor of ['', 'x', '-1', 'NaN', '1e9', '9'.repeat(30), '\u0000'])
      expect(await store.changes('torgvik', cursor), cursor).toEqual({ threads: [], cursor: '1' })
  })

  test('whoever follows the changes while many write at once misses none and hears none twice', async () => {
    const store = await fresh()
    let { cursor } = await store.changes('torgvik')
    const heard: string[] = []
    const listen = async () => {
      const changed = await store.changes('torgvik', cursor)
      cursor = changed.cursor
      heard.push(...changed.threads.map(({ comment }) => comment ?? ''))
    }
    const said = Array.from({ length: 120 }, (_, n) => `ord ${n}`)
    let writing = true
    const written = Promise.all(said.map((comment) => keep(store, { comment }))).then(() => (writing = false))
    while (writing) {
      await listen()
      await turn()
    }
    await written
    await listen()
    await listen()
    expect(heard.sort()).toEqual(said.sort())
  })
})

test('ids sort by age, also when the clock is set back or stands still', () => {
  const clock = [noon, noon, minutes(-60), minutes(1), minutes(0), new Date('2200-01-01')]
  const ids = clock.flatMap((at) => [uuid7(at), uuid7(at)])
  expect(ids).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(ids.at(-1)?.slice(0, 13).replace('-', '')).toBe(Date.parse('2200-01-01').toString(16).padStart(12, '0'))
})
