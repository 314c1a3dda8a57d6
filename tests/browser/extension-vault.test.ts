import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { allEvidence, bytesOf, countEvidence, forgetEvidence, keepEvidence, sha256 } from '../../extension/evidence.ts'
import { longest, park, parked, tend, unpark } from '../../extension/parked.ts'
import { eraseVault, keep, kept } from '../../extension/vault.ts'

const draft = 'Flertallet kutter på Nordnes igjen 🌲'
const now = Date.UTC(2026, 10, 24, 20, 0)
const hour = 3_600_000
const Draft = z.object({ text: z.string(), deep: z.optional(z.array(z.unknown())) })

/** Everything that lies in the database, as the browser keeps it. */
async function raw(): Promise<Record<string, unknown[]>> {
  const opening = indexedDB.open('torgvett')
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result)
  })
  const stores = [...database.objectStoreNames]
  const all = await Promise.all(
    stores.map((name) => {
      const request = database.transaction(name).objectStore(name).getAll()
      return new Promise<[string, unknown[]]>((resolve) => {
        request.onsuccess = () => resolve([name, request.result])
      })
    }),
  )
  database.close()
  return Object.fromEntries(all)
}

beforeEach(() => eraseVault())

describe('what is sealed', () => {
  test('comes back as it was', async () => {
    await keep('parked', 'a', { text: draft, deep: [1, null, { x: true }] })
    expect(await kept('parked', Draft, now)).toEqual([{ id: 'a', text: draft, deep: [1, null, { x: true }] }])
  })

  test('is left out where it has another shape', async () => {
    await keep('parked', 'a', { text: draft })
    await keep('parked', 'b', { text: 1 })
    await keep('parked', 'c', 'text')
    expect(await kept('parked', Draft, now)).toEqual([{ id: 'a', text: draft }])
  })

  test('holds nothing in the clear, and its key can’t be taken out', async () => {
    await keep('parked', 'a', { text: draft })
    const { parked: records = [], keys = [] } = await raw()
    const [record] = records as { iv: Uint8Array; sealed: ArrayBuffer }[]
    const bytes = new TextDecoder('latin1').decode(record?.sealed)
    expect(bytes).not.toContain('Nordnes')
    expect(JSON.stringify(Object.keys(record ?? {}).sort())).toBe('["id","iv","sealed"]')
    expect((keys[0] as CryptoKey).extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', keys[0] as CryptoKey)).rejects.toThrow()
  })

  test('is never sealed twice in the same way', async () => {
    await keep('parked', 'a', { text: draft })
    await keep('parked', 'b', { text: draft })
    const { parked: records = [] } = await raw()
    const ivs = (records as { iv: Uint8Array }[]).map(({ iv }) => iv.join())
    expect(new Set(ivs).size).toBe(2)
  })

  test('is left out where it was changed', async () => {
    await keep('evidence', 'a', { text: draft })
    const { evidence: records = [] } = await raw()
    const record = records[0] as { sealed: ArrayBuffer }
    const bytes = new Uint8Array(record.sealed)
    bytes[0] = (bytes[0] ?? 0) ^ 1
    const opening = indexedDB.open('torgvett')
    await new Promise<void>((resolve) => {
      opening.onsuccess = () => {
        const writing = opening.result.transaction('evidence', 'readwrite')
        writing.objectStore('evidence').put(record)
        writing.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
    expect(await kept('evidence', Draft, now)).toEqual([])
  })

  test('is erased with its key', async () => {
    await keep('evidence', 'a', { text: draft })
    await eraseVault()
    expect(await raw()).toEqual({ evidence: [], keys: [], parked: [] })
  })
})

describe('a draft at rest', () => {
  test('is due at its time, and told of once', async () => {
    await park(draft, now + 2 * hour, now)
    await park('Senere', now + 5 * hour, now)
    expect(await tend(now)).toEqual({ due: [], untold: [], next: now + 2 * hour })
    const first = await tend(now + 2 * hour)
    expect(first.untold.map(({ text }) => text)).toEqual([draft])
    expect(first.next).toBe(now + 5 * hour)
    const second = await tend(now + 3 * hour)
    expect(second.due.map(({ text }) => text)).toEqual([draft])
    expect(second.untold).toEqual([])
  })

  test('is due also where the disk is full, and told of again', async () => {
    await park(draft, now + hour, now)
    await park('Senere', now + 5 * hour, now)
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    })
    try {
      for (let n = 0; n < 2; n++) {
        const { due, untold, next } = await tend(now + 2 * hour)
        expect([due, untold].map((all) => all.map(({ text }) => text))).toEqual([[draft], [draft]])
        expect(next).toBe(now + 5 * hour)
      }
    } finally {
      full.mockRestore()
    }
  })

  test('is erased after seven days, seen or not', async () => {
    await park(draft, now + hour, now)
    await tend(now + 2 * hour)
    expect(await parked(now + longest - 1)).toHaveLength(1)
    expect(await parked(now + longest)).toEqual([])
    await tend(now + longest)
    expect((await raw())['parked']).toEqual([])
  })

  test('is erased when it is used', async () => {
    const id = await park(draft, now + hour, now)
    await unpark(id)
    expect(await parked(now)).toEqual([])
    expect(await tend(now)).toEqual({ due: [], untold: [] })
  })
})

describe('evidence', () => {
  const picture =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

  test('has the SHA-256 of its words and of its picture', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    await keepEvidence({ address: 'https://torgvik.example/', title: 'Nabolag', text: 'abc', picture }, now)
    const [one] = await allEvidence()
    expect(one).toMatchObject({ address: 'https://torgvik.example/', keptAt: now, picture: { value: picture } })
    expect(one?.text?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(one?.picture?.sha256).toBe(await sha256(bytesOf(picture)))
  })

  test('is kept without words where none were selected, newest first, until it is erased', async () => {
    await keepEvidence({ address: 'https://a.example/', title: 'A', text: '' }, now)
    const id = await keepEvidence({ address: 'https://b.example/', title: 'B', text: '' }, now + 1)
    expect((await allEvidence()).map(({ title }) => title)).toEqual(['B', 'A'])
    const open = vi.spyOn(crypto.subtle, 'decrypt')
    expect(await countEvidence()).toBe(2)
    expect(open).not.toHaveBeenCalled()
    open.mockRestore()
    expect((await allEvidence())[0]?.text).toBeUndefined()
    await forgetEvidence(id)
    expect((await allEvidence()).map(({ title }) => title)).toEqual(['A'])
  })
})
