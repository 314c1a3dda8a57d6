import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../collector/store/open.ts'
import { days, engines, folder, keep, minutes, noon, onlyThread, opened } from '../collector/places.ts'

describe.each(engines)('clerks and mail, in %s', (_, place) => {
  const fresh = async () => opened(await place())

  test('a link signs in once, and the session is the clerk until it is ended', async () => {
    const store = await fresh()
    const marit = await store.clerk('torgvik', 'Marit Haugen')
    expect(await store.clerk('torgvik', 'Marit Haugen')).toEqual(marit)
    expect(await store.hasSignedIn('torgvik')).toBe(false)
    const token = await store.newSignInToken(marit, noon)
    const opened = await store.signIn(token, minutes(1))
    expect(opened?.clerk).toEqual(marit)
    expect(await store.hasSignedIn('torgvik')).toBe(true)
    expect(await store.signIn(token, minutes(1))).toBeUndefined()
    const session = opened?.session ?? ''
    expect(await store.session(session, days(29))).toEqual(marit)
    expect(await store.session(session, days(31))).toBeUndefined()
    expect(await store.session(token, noon)).toBeUndefined()
    await store.signOut(session)
    expect(await store.session(session, noon)).toBeUndefined()
  })

  test('of many who use one link at once, one gets in', async () => {
    const store = await fresh()
    const token = await store.newSignInToken(await store.clerk('torgvik', 'Marit'), noon)
    const tries = await Promise.all(Array.from({ length: 10 }, () => store.signIn(token, noon)))
    expect(tries.filter(Boolean)).toHaveLength(1)
  })

  test.each([
    ['a day', 24, 23 * 60, true],
    ['a day', 24, 24 * 60, false],
    ['an hour', 1, 61, false],
  ])('a link of %s (%i h), after %i minutes: %s', async (_, hours, after, good) => {
    const store = await fresh()
    const token = await store.newSignInToken(await store.clerk('torgvik', 'Marit'), noon, hours)
    expect(Boolean(await store.signIn(token, minutes(after)))).toBe(good)
  })

  test('what is no token of ours opens nothing', async () => {
    const store = await fresh()
    await store.newSignInToken(await store.clerk('torgvik', 'Marit'), noon)
    for (const token of [
      '',
      'torgvik',
      'torgvik.',
      'fjordby.abc',
      'torgvik.\u0000',
      "' or 1=1 --",
      'x'.repeat(10_000),
    ]) {
      expect(await store.signIn(token, noon)).toBeUndefined()
      expect(await store.session(token, noon)).toBeUndefined()
      await store.signOut(token)
    }
  })

  test('a reply puts a mail in the outbox where an address was given, and only there', async () => {
    const store = await fresh()
    await keep(store, { comment: 'uten adresse' })
    await store.addReply('torgvik', (await onlyThread(store)).id, { author: 'Marit', text: 'Takk.' }, noon)
    expect(await store.mailWaiting()).toBe(0)
    const { key } = await keep(store, { comment: 'med adresse', email: 'kari@example.no' })
    const id = (await store.threadByReceipt(key))?.id ?? ''
    const reply = await store.addReply('torgvik', id, { author: 'Marit', text: 'Hei, Kari.' }, noon)
    const [mail] = await store.takeMail(minutes(1), 10, 60)
    expect(mail).toMatchObject({ to: 'kari@example.no', tries: 1, reply, receiptKey: key, thread: { id } })
    expect(mail?.messageId).toMatch(/^[\da-f-]{36}@torgvik$/)
  })

  test('a mail that is taken is nobody else’s until the time is up; its Message-ID stays', async () => {
    const store = await fresh()
    await keep(store, { email: 'kari@example.no' })
    await store.addReply('torgvik', (await onlyThread(store)).id, { author: 'Marit', text: 'Takk.' }, noon)
    const taken = await Promise.all(Array.from({ length: 6 }, () => store.takeMail(minutes(1), 10, 60)))
    expect(taken.flat()).toHaveLength(1)
    expect(await store.takeMail(minutes(1.5), 10, 60)).toEqual([])
    const [again] = await store.takeMail(minutes(3), 10, 60)
    expect(again).toMatchObject({ messageId: taken.flat()[0]?.messageId, tries: 2 })
    await store.mailLater('torgvik', again?.id ?? '', minutes(30))
    expect(await store.takeMail(minutes(29), 10, 60)).toEqual([])
    expect(await store.takeMail(minutes(30), 10, 60)).toHaveLength(1)
    await store.mailDone('torgvik', again?.id ?? '', minutes(31), 'sent')
    expect(await store.takeMail(days(1), 10, 60)).toEqual([])
    expect(await store.mailWaiting()).toBe(0)
    await store.tidy(days(40))
  })
})

test('neither links nor sessions stand in the file', async () => {
  const dataFolder = folder()
  const store = await openStore({ dataFolder })
  const token = await store.newSignInToken(await store.clerk('torgvik', 'Marit'), noon)
  const second = await store.newSignInToken(await store.clerk('torgvik', 'Marit'), noon)
  const session = (await store.signIn(token, noon))?.session ?? ''
  const wal = readFileSync(join(dataFolder, 'torget.sqlite-wal'), 'latin1')
  await store.close()
  const file = wal + readFileSync(join(dataFolder, 'torget.sqlite'), 'latin1')
  expect(file).toContain('Marit')
  for (const secret of [token, second, session]) expect(file).not.toContain(secret.split('.')[1])
})
