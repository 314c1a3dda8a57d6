import type { Receipt } from '../contract/fields.ts'
import { type Guard, object, text } from './guards.ts'
import { type Body, newId, post, receiptOf, serialise } from './post.ts'

/**
 * The outbox: what a visitor has sent is delivered once, whatever the network does. Nothing is stored on the device until
 * the visitor sends; what waits lies in localStorage, one entry for each submission, until the collector has it on disk.
 */

/** What waits. `key` belongs to these very bytes; a later step of the same submission replaces the entry, key and all. */
export interface Entry {
  submission: string
  /** Where it goes, e.g. `https://collector/api/v1/sites/torgvik/feedback`. */
  url: string
  key: string
  /** When the visitor sent it, RFC 3339. */
  at: string
  /** The request's JSON. */
  body: string
  /** The status with which the collector said that sending it again would not help. */
  refused?: string
}

/** What has become of an entry. `kept`: on the device, so the page may be closed; else it lives as long as the page. */
export type News =
  | { state: 'delivered'; receipt: Receipt }
  | { state: 'waiting'; kept: boolean }
  | { state: 'refused'; status: number }
  | { state: 'expired' }
  | { state: 'discarded' }

/** Hears of every entry of this browser on this website, also of those that another tab delivers. */
export type Listener = (entry: Entry, news: News) => void

const PREFIX = 'torget-outbox:'
const PAUSES = [1_000, 2_000, 4_000, 8_000]
const REST = 60_000
const KEEP = 30 * 24 * 60 * 60_000

const listeners = new Set<Listener>()
let timer: ReturnType<typeof setTimeout> | undefined
/** An entry that this page is busy with. `rest`: not before this time (ms), unless the visitor asks; -1 while it is tried. */
interface Open extends Entry {
  kept: boolean
  tries: number
  rest: number
}

/** Every entry that this page knows and that is not settled; the only place where the device refuses to store. */
const open = new Map<string, Open>()

const tell = (entry: Entry, news: News) => {
  for (const listener of listeners) listener(entry, news)
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return undefined
  }
}

/** The body is read again by the form that takes a message up, so it must be JSON still. */
const json: Guard<string> = (value) => (typeof value === 'string' && parse(value) ? value : undefined)

const readEntry = object(
  { submission: text(99), url: text(2048), key: text(99), at: text(99), body: json },
  { refused: text(3) },
)

/** Storage may be off, full or forbidden: then `otherwise`. */
function tryStorage<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(localStorage)
  } catch {
    return otherwise
  }
}

const stored = (submission: string) =>
  tryStorage((storage) => readEntry(parse(storage.getItem(PREFIX + submission))), undefined)

function store({ submission, url, key, at, body }: Entry, refused?: string): boolean {
  const json = serialise({ submission, url, key, at, body, refused })
  return tryStorage((storage) => {
    storage.setItem(PREFIX + submission, json)
    return true
  }, false)
}

/** Other tabs hear of the receipt through the storage event, just before the entry goes. */
function remove({ submission }: Entry, receipt?: Receipt): void {
  open.delete(submission)
  tryStorage((storage) => {
    if (!storage.getItem(PREFIX + submission)) return
    if (receipt) storage.setItem(PREFIX + submission, `{"receipt":${serialise({ ...receipt })}}`)
    storage.removeItem(PREFIX + submission)
  }, undefined)
}

/** Everything that waits on this device for an address, oldest first. What is older than 30 days is deleted, and said so. */
export function waiting(url?: string): Entry[] {
  const names = tryStorage((storage) => Object.keys(storage), []).filter((name) => name.startsWith(PREFIX))
  const entries = names.flatMap((name) => stored(name.slice(PREFIX.length)) ?? [])
  const old = entries.filter(({ at }) => !(Date.now() - Date.parse(at) < KEEP))
  for (const entry of old) {
    remove(entry)
    tell(entry, { state: 'expired' })
  }
  return entries
    .filter((entry) => !old.includes(entry) && (!url || entry.url === url))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

const locked = <T>(submission: string, send: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request(PREFIX + submission, send) : send()

/** One try; true when the way is open. Under the lock, so that two tabs do not send the same. */
async function attempt(entry: Open): Promise<boolean> {
  const { submission, url, key, body } = entry
  const isLatest = () => open.get(submission) === entry && (!entry.kept || stored(submission)?.key === key)
  entry.rest = -1
  const outcome = await locked(submission, async () => (isLatest() ? post(url, key, body) : undefined))
  if (open.get(submission) !== entry) return true
  if (!outcome) {
    open.delete(submission)
  } else if ('receipt' in outcome) {
    remove(entry, outcome.receipt)
    tell(entry, { state: 'delivered', receipt: outcome.receipt })
  } else if ('refused' in outcome) {
    open.delete(submission)
    if (entry.kept) store(entry, String(outcome.refused))
    tell(entry, { state: 'refused', status: outcome.refused })
  } else {
    const pause = PAUSES[entry.tries++]
    const soon = pause && pause * (1 + Math.random() / 2)
    if (soon && navigator.onLine && outcome.again <= 8_000) {
      setTimeout(attempt, Math.max(soon, outcome.again), entry)
    } else {
      entry.rest = Date.now() + outcome.again
      entry.kept = store(entry)
      tell(entry, { state: 'waiting', kept: entry.kept })
      clearTimeout(timer)
      timer = setTimeout(drain, Math.max(REST, outcome.again))
    }
    return false
  }
  return true
}

/**
 * Sends a step, and takes the place of what waits of the same submission. Listeners hear what becomes of it.
 * @param keep Store it before it is sent: the visitor pressed Send, and the tab may be closed in the middle.
 */
export function deliver(url: string, body: Body, keep: boolean): void {
  const { submission } = body
  const before = open.get(submission)
  const step = { submission, url, key: newId(), at: new Date().toISOString(), body: serialise(body) }
  const entry = { ...step, kept: false, tries: 0, rest: -1 }
  entry.kept = (keep || before?.kept === true || Boolean(stored(submission))) && store(step)
  open.set(submission, entry)
  void attempt(entry)
}

/** Tries everything that waits, oldest first, until the network says no. */
export async function drain(): Promise<void> {
  for (const entry of waiting())
    if (!open.has(entry.submission) && !entry.refused)
      open.set(entry.submission, { ...entry, kept: true, tries: PAUSES.length, rest: 0 })
  for (const entry of [...open.values()])
    if (entry.rest >= 0 && entry.rest <= Date.now() && !(await attempt(entry))) return
}

/** Tries a waiting entry at once: the visitor asks for it. */
export function retry(submission: string): void {
  const entry = open.get(submission)
  if (entry && entry.rest >= 0) void attempt(entry)
}

/** Deletes what waits of a submission, here and on the device: the visitor changed their mind. */
export function discard(submission: string): void {
  const entry = open.get(submission) ?? stored(submission)
  if (!entry) return
  remove(entry)
  tell(entry, { state: 'discarded' })
}

function onStorage({ key, oldValue, newValue }: StorageEvent): void {
  if (!key?.startsWith(PREFIX)) return
  const entry = open.get(key.slice(PREFIX.length)) ?? readEntry(parse(oldValue))
  const receipt = receiptOf(parse(newValue))
  if (!entry || (newValue && !receipt)) return
  open.delete(entry.submission)
  tell(entry, receipt ? { state: 'delivered', receipt } : { state: 'discarded' })
}

/** Begins to listen, and to deliver what waits from before. Gives the function that ends it. */
export function watch(listener: Listener): () => void {
  if (listeners.size === 0) {
    addEventListener('online', drain)
    addEventListener('storage', onStorage)
    document.addEventListener('visibilitychange', drain)
    setTimeout(drain)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('online', drain)
    removeEventListener('storage', onStorage)
    document.removeEventListener('visibilitychange', drain)
  }
}
