import type { Receipt } from '../contract/fields.ts'
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
}

/** What has become of an entry. `kept`: on the device, so the page may be closed; else it lives as long as the page. */
export type News =
  | { state: 'delivered'; receipt: Receipt }
  | { state: 'waiting'; kept: boolean }
  | { state: 'refused' }
  | { state: 'expired' }
  | { state: 'discarded' }

/** Hears of every entry of this browser on this website, also of those that another tab delivers. */
export type Listener = (entry: Entry, news: News) => void

/** An entry that this page is busy with. `rest`: not before this time (ms) unless the visitor asks; Infinity while it is tried. */
interface Open extends Entry {
  kept: boolean
  tries: number
  rest: number
}

const PREFIX = 'torget-outbox:'
const KEEP = 30 * 24 * 60 * 60_000
/** The longest pause between two tries (ms): 1, 2, 4 … seconds until then. */
const REST = 60_000
/** What another tab has just removed is seen here a few milliseconds later. */
const SETTLED = 100

const listeners = new Set<Listener>()
/** Every entry that this page knows and that is not settled; the only place where the device refuses to store. */
const open = new Map<string, Open>()
let timer: ReturnType<typeof setTimeout> | undefined

const tell = (entry: Entry, news: News) => {
  for (const listener of listeners) listener(entry, news)
}

/** Storage may be off, full or forbidden, and hold what others wrote: then `undefined`. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}

const stored = (name: string): Entry | undefined =>
  attempt(() => {
    const entry: Entry = JSON.parse(localStorage[name])
    return JSON.parse(entry.body) && entry
  })

const store = ({ submission, url, key, at, body }: Entry): boolean =>
  attempt(() => {
    localStorage[PREFIX + submission] = serialise({ submission, url, key, at, body })
    return true
  }) ?? false

/** The entry is settled. Other tabs hear it through the storage event, which brings them the receipt too. */
function settle(entry: Entry, news: News): void {
  const name = PREFIX + entry.submission
  open.delete(entry.submission)
  attempt(() => {
    if (localStorage[name]) localStorage[name] = serialise(news)
    delete localStorage[name]
  })
  tell(entry, news)
}

/** Everything that waits on this device (for an address), oldest first. What is older than 30 days is deleted, and listeners hear of it. */
export const waiting = (url?: string): Entry[] =>
  (attempt(() => Object.keys(localStorage)) ?? [])
    .flatMap((name) => (name.startsWith(PREFIX) && stored(name)) || [])
    .filter((entry) => Date.now() - Date.parse(entry.at) < KEEP || settle(entry, { state: 'expired' }))
    .filter((entry) => !url || entry.url === url)
    .sort((one, other) => (one.at < other.at ? -1 : 1))

/** One try, under a lock, so that two tabs do not send the same. `pause` (ms): how long to wait under the lock. */
async function send(entry: Open, pause = 0): Promise<void> {
  const { submission, url, key, body } = entry
  const name = PREFIX + submission
  const isLatest = () => open.get(submission) === entry
  const once = async (lock: unknown) => {
    await new Promise((wake) => setTimeout(wake, pause))
    if (!lock) return { again: 0 }
    return isLatest() && (!entry.kept || stored(name)?.key === key) ? post(url, key, body) : undefined
  }
  entry.rest = Infinity
  const outcome = await (navigator.locks?.request(name, { ifAvailable: true }, once) ?? once(true))
  if (!isLatest()) return
  if (!outcome) open.delete(submission)
  else if ('again' in outcome) {
    entry.rest = Date.now() + outcome.again
    entry.kept = store(entry)
    tell(entry, { state: 'waiting', kept: entry.kept })
    clearTimeout(timer)
    timer = setTimeout(drain, Math.max(outcome.again, Math.min(REST, 1_000 * 2 ** entry.tries++) * (1 + Math.random())))
  } else settle(entry, outcome)
}

/**
 * Sends a step, and takes the place of what waits of the same submission. Listeners hear what becomes of it.
 * @param keep Store it before it is sent: the visitor pressed Send, and the tab may be closed in the middle.
 */
export function deliver(url: string, body: Body, keep: boolean): void {
  const { submission } = body
  const step = { submission, url, key: newId(), at: new Date().toISOString(), body: serialise(body) }
  const entry = { ...step, kept: (keep || Boolean(stored(PREFIX + submission))) && store(step), tries: 0, rest: 0 }
  open.set(submission, entry)
  void send(entry)
}

/** Tries everything that waits, oldest first, until the way is closed. */
async function drain(): Promise<void> {
  for (const entry of waiting())
    if (!open.has(entry.submission)) open.set(entry.submission, { ...entry, kept: true, tries: 0, rest: 0 })
  for (const entry of [...open.values()])
    if (entry.rest <= Date.now()) {
      await send(entry, SETTLED)
      if (open.has(entry.submission)) return
    }
}

/** Tries a waiting entry at once: the visitor asks for it. */
export function retry(submission: string): void {
  const entry = open.get(submission)
  if (entry && entry.rest < Infinity) void send(entry)
}

/** Deletes what waits of a submission, here and on the device: the visitor changed their mind. */
export function discard(submission: string): void {
  const entry = open.get(submission) ?? stored(PREFIX + submission)
  if (entry) settle(entry, { state: 'discarded' })
}

/** Another tab has settled an entry: its last value before it was removed is the news. */
function onStorage({ key, newValue }: StorageEvent): void {
  const entry = open.get(String(key).slice(PREFIX.length))
  const news = attempt(() => JSON.parse(newValue ?? '{}') as Partial<News>)
  const receipt = receiptOf(news)
  if (!entry || (newValue && !news?.state)) return
  open.delete(entry.submission)
  tell(entry, receipt ? { state: 'delivered', receipt } : { state: 'discarded' })
}

/** Begins to listen, and to deliver what waits from before. Gives the function that ends it. */
export function watch(listener: Listener): () => void {
  if (!timer) {
    // Once for the page, however often elements come and go.
    addEventListener('online', drain)
    addEventListener('storage', onStorage)
    document.addEventListener('visibilitychange', drain)
    timer = setTimeout(drain)
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}
