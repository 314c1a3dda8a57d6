import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../collector/store/open.ts'
import type { Answered, Kept } from '../../collector/store/store.ts'
import { days, engines, keep, later, minutes, noon, onlyThread, opened, promised, step } from '../collector/places.ts'

describe.each(engines)('what is received, in %s', (_, place) => {
  const fresh = async () => opened(await place())
  const asReceipt = (kept: Kept): Answered => ({ status: 201, body: kept.number })

  test('a step becomes a thread, with everything that was said and nothing else', async () => {
    const store = await fresh()
    const said = { title: 'Svømmeopplæring', reasons: ['not-found' as const], comment: 'Når går bussen?\n\t«08.45» 🚌' }
    const receipt = await keep(store, said)
    expect(receipt.number).toMatch(/^T26-[2-9B-Z]{4}-[2-9B-Z]{2}$/)
    expect(receipt).toMatchObject({ receivedAt: noon.toISOString(), readBy: days(2).toISOString() })
    expect(receipt.replyBy).toBeUndefined()
    expect(await onlyThread(store)).toMatchObject({
      ...said,
      number: receipt.number,
      kind: 'page-feedback',
      answer: 'no',
      page: 'https://www.torgvik.example/skole',
      state: 'new',
      wantsReply: false,
      replies: [],
    })
    expect(await store.threadByReceipt(receipt.key)).toEqual(await onlyThread(store))
    expect(await store.threadByReceipt(`${receipt.key}x`)).toBeUndefined()
  })

  test('later steps amend the thread and keep its receipt; what they do not mention stays', async () => {
    const store = await fresh()
    const submission = randomUUID()
    const first = await keep(store, { submission, answer: 'no' })
    const second = await keep(store, { submission, reasons: ['outdated'], comment: 'Nummeret er feil.' }, minutes(1))
    const third = await keep(store, { submission, answer: 'partly', email: 'kari@example.no' }, minutes(2))
    expect(second).toEqual(first)
    expect(third).toEqual({ ...first, replyBy: days(14).toISOString() })
    const thread = await onlyThread(store)
    expect(thread).toMatchObject({
      answer: 'partly',
      reasons: ['outdated'],
      comment: 'Nummeret er feil.',
      wantsReply: true,
    })
    expect(thread).toMatchObject({ createdAt: noon.toISOString(), updatedAt: minutes(2).toISOString() })
    expect(JSON.stringify(thread)).not.toContain('kari@')
  })

  test('steps that come out of order make the same thread', async () => {
    const store = await fresh()
    const submission = randomUUID()
    const { answer: _, ...wordsAlone } = step({ submission, comment: 'Ordene kom først.' })
    const receipt = await keep(store, { ...wordsAlone, answer: 'partly' })
    expect(await keep(store, { submission, answer: 'no' })).toEqual(receipt)
    expect(await onlyThread(store)).toMatchObject({ answer: 'no', comment: 'Ordene kom først.' })
  })

  test('a word that is added after a clerk has read puts the thread among the new ones again', async () => {
    const store = await fresh()
    const submission = randomUUID()
    await keep(store, { submission })
    const { id } = await onlyThread(store)
    await store.markRead('torgvik', id, minutes(1))
    expect(await store.threadCounts('torgvik')).toMatchObject({ new: 0, read: 1, answered: 0 })
    await keep(store, { submission, comment: 'Og en ting til.' })
    expect(await store.threadCounts('torgvik')).toMatchObject({ new: 1, read: 0, answered: 0 })
  })

  test('steps that race, through two processes, make one thread with one receipt, whoever comes first', async () => {
    const where = await place()
    const [store, other] = [await opened(where), await opened(where)]
    for (let round = 0; round < 5; round++) {
      const submission = randomUUID()
      const parts = [
        { answer: 'no' as const },
        { comment: 'Bussen' },
        { reasons: ['outdated' as const] },
        { name: 'Kari' },
      ]
      const receipts = await Promise.all(parts.map((part, n) => keep(n % 2 ? store : other, { submission, ...part })))
      expect(new Set(receipts.map(({ key }) => key)).size).toBe(1)
      expect(await store.threadByReceipt(receipts[0]?.key ?? '')).toMatchObject({
        answer: 'no',
        comment: 'Bussen',
        reasons: ['outdated'],
        name: 'Kari',
      })
    }
    expect((await store.threads('torgvik')).threads).toHaveLength(5)
  })

  test('the same request is answered the same, however often and however much at once', async () => {
    const store = await fresh()
    const once = { key: 'a-key', hash: 'what was said' }
    let asked = 0
    const send = () =>
      store.receive(step(), once, noon, promised, ({ number }) => ({ status: 201, body: `${number} ${asked++}` }))
    const answers = await Promise.all(Array.from({ length: 12 }, send))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await send()).toEqual(answers[0])
    expect(await store.answered('torgvik', once, noon)).toEqual(answers[0])
    await onlyThread(store)
  })

  test('a key that has been used for something else is told apart, and of another site is another key', async () => {
    const store = await fresh()
    const first = await store.receive(step(), { key: 'k', hash: 'one' }, noon, promised, asReceipt)
    expect(await store.receive(step(), { key: 'k', hash: 'two' }, noon, promised, asReceipt)).toBe('other-request')
    expect(await store.answered('torgvik', { key: 'k', hash: 'two' }, noon)).toBe('other-request')
    expect(await store.answered('fjordby', { key: 'k', hash: 'one' }, noon)).toBeUndefined()
    const other = await store.receive(step({ site: 'fjordby' }), { key: 'k', hash: 'two' }, noon, promised, asReceipt)
    expect(other).not.toEqual(first)
    await onlyThread(store)
    await onlyThread(store, 'fjordby')
  })

  test('a request that is the same for ten minutes is another one after them', async () => {
    const store = await fresh()
    const once = { key: 'form x', hash: 'x', minutes: 10 }
    const send = (at: Date) => store.receive(step(), once, at, promised, asReceipt)
    const first = await send(noon)
    expect(await send(minutes(9))).toEqual(first)
    const [second, beside] = await Promise.all([send(minutes(11)), send(minutes(11))])
    expect(second).not.toEqual(first)
    expect(beside).toEqual(second)
    expect((await store.threads('torgvik')).threads).toHaveLength(2)
  })

  test('a submission that began as something else is told apart, and its key is free', async () => {
    const store = await fresh()
    const submission = randomUUID()
    await keep(store, { submission })
    const input = step({ submission, kind: 'dialogue-input', dialogue: 'nytt-torg', comment: 'Lindetreet' })
    const once = { key: 'k', hash: 'h' }
    expect(await store.receive(input, once, noon, promised, asReceipt)).toBe('other-thread')
    expect(await store.answered('torgvik', once, noon)).toBeUndefined()
    expect((await onlyThread(store)).comment).toBeUndefined()
  })

  test('a write that fails takes nothing of its own along, and nothing of others', async () => {
    const store = await fresh()
    const failing = store.receive(step(), { key: 'bad', hash: 'h' }, noon, promised, () => {
      throw new Error('The answer could not be made.')
    })
    const settled = await Promise.allSettled([
      keep(store, { comment: 'før' }),
      failing,
      keep(store, { comment: 'etter' }),
    ])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const { threads } = await store.threads('torgvik')
    expect(threads.map(({ comment }) => comment).sort()).toEqual(['etter', 'før'])
    expect(await store.answered('torgvik', { key: 'bad', hash: 'h' }, noon)).toBeUndefined()
  })

  test('everything is there after closing and opening again, and a second process sees it', async () => {
    const where = await place()
    const [one, two] = await Promise.all([openStore(where), openStore(where)])
    later(() => two.close())
    const receipts = await Promise.all([keep(one, { comment: 'fra den ene' }), keep(two, { comment: 'fra den andre' })])
    await one.close()
    const three = await opened(where)
    for (const { key } of receipts) expect(await three.threadByReceipt(key)).toBeDefined()
    await three.check(noon)
  })

  test('answers for retries are forgotten after a month; words are not', async () => {
    const store = await fresh()
    const once = { key: 'k', hash: 'h' }
    await store.receive(step(), once, noon, promised, asReceipt)
    await store.tidy(days(29))
    expect(await store.answered('torgvik', once, days(29))).toBeDefined()
    await store.tidy(days(31))
    expect(await store.answered('torgvik', once, noon)).toBeUndefined()
    await onlyThread(store)
  })
})
