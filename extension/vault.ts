import type * as z from 'zod/mini'

/** The kinds of things that are kept sealed on the device. */
export type Kind = 'parked' | 'evidence'

/** One thing as it lies in the database: when it is to be erased, and the rest sealed. Times are ms since 1970. */
interface Sealed {
  id: string
  /** Erased by itself from then on; never where there is none. */
  eraseAt?: number
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

const stores = ['keys', 'parked', 'evidence'] as const

/** What a database answers to a request. */
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function use<T>(
  store: (typeof stores)[number],
  mode: IDBTransactionMode,
  work: (s: IDBObjectStore) => Promise<T>,
) {
  const opening = indexedDB.open('torgvett', 1)
  opening.onupgradeneeded = () => {
    for (const name of stores) opening.result.createObjectStore(name, name === 'keys' ? {} : { keyPath: 'id' })
  }
  const database = await answer(opening)
  try {
    const transaction = database.transaction(store, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const result = await work(transaction.objectStore(store))
    await done
    return result
  } finally {
    database.close()
  }
}

/** The key of this device. It can't be taken out of the browser, by us either; it is made when it is first needed. */
async function key(): Promise<CryptoKey> {
  const known = await use('keys', 'readonly', (keys) => answer<CryptoKey | undefined>(keys.get('key')))
  if (known) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return use('keys', 'readwrite', async (keys) => {
    // Another window may have been first.
    const first = await answer<CryptoKey | undefined>(keys.get('key'))
    if (!first) await answer(keys.add(made, 'key'))
    return first ?? made
  })
}

/** Seals a thing (JSON) under an id, in place of what lay there. */
export async function keep(kind: Kind, id: string, thing: unknown, eraseAt?: number): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(thing))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), plain)
  const record: Sealed = { id, iv, sealed, ...(eraseAt !== undefined && { eraseAt }) }
  await use(kind, 'readwrite', (store) => answer(store.put(record)))
}

/** All that is kept of a kind, opened. What another key has sealed, what has another shape, or had its time, is left out. */
export async function kept<T extends object>(
  kind: Kind,
  shape: z.ZodMiniType<T>,
  now: number,
): Promise<(T & { id: string })[]> {
  const records = await use(kind, 'readonly', (store) => answer<Sealed[]>(store.getAll()))
  if (records.length === 0) return []
  const own = await key()
  const opened = await Promise.all(
    records
      .filter(({ eraseAt }) => eraseAt === undefined || eraseAt > now)
      .map(async ({ id, iv, sealed }) => {
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, own, sealed).catch(() => undefined)
        if (!plain) return []
        const { success, data } = shape.safeParse(JSON.parse(new TextDecoder().decode(plain)))
        return success ? [{ ...data, id }] : []
      }),
  )
  return opened.flat()
}

/** How many things are kept of a kind; none of them is opened. */
export const count = (kind: Kind): Promise<number> => use(kind, 'readonly', (store) => answer(store.count()))

/** Erases one thing. */
export const erase = (kind: Kind, id: string): Promise<undefined> =>
  use(kind, 'readwrite', (store) => answer(store.delete(id)))

/** Erases what has had its time. */
export async function eraseOld(kind: Kind, now: number): Promise<void> {
  const records = await use(kind, 'readonly', (store) => answer<Sealed[]>(store.getAll()))
  for (const { id, eraseAt } of records) if (eraseAt !== undefined && eraseAt <= now) await erase(kind, id)
}

/** Erases everything, the key as well. */
export async function eraseVault(): Promise<void> {
  for (const name of stores) await use(name, 'readwrite', (store) => answer(store.clear()))
}
