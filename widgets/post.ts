import type { Receipt } from '../contract/fields.ts'

/** What a widget sends. Flat, so that it can be written without the page's own ideas of JSON. */
export type Body = { submission: string } & Flat

type Flat = Record<string, string | readonly string[] | undefined>

/** What became of one request: stored, worth another try (after `again` ms at the earliest), or not. */
export type Outcome = { receipt: Receipt } | { again: number } | { refused: number }

const PATIENCE = 20_000

const isMoment = (value: unknown) => typeof value === 'string' && Date.parse(value) > 0

/** The receipt in the collector's answer, or `undefined` when it is not one (a hotel's sign-in page says 200 too). */
export function receiptOf(answer: unknown): Receipt | undefined {
  const receipt = (answer as { receipt?: Partial<Receipt> } | null | undefined)?.receipt
  const { number, url, receivedAt, readBy, replyBy = readBy } = receipt ?? {}
  const isWhole = typeof number === 'string' && /^https?:/.test(String(url))
  return isWhole && [receivedAt, readBy, replyBy].every(isMoment) ? (receipt as Receipt) : undefined
}

/**
 * JSON that a page can't bend: `JSON.stringify` calls `Array.prototype.toJSON`, and pages with Prototype.js ≤ 1.6.1 have
 * one that turns `["a"]` into a string. What has no prototype is out of its reach.
 */
export function serialise(body: Flat): string {
  const bare = <T extends object>(value: T): T => Object.setPrototypeOf(value, null)
  const members = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'object' ? bare([...value]) : value,
  ])
  return JSON.stringify(bare(Object.fromEntries(members)))
}

/** An id made on the device. `randomUUID` is there in secure contexts alone; old intranets are not (RFC 9562, version 4). */
export const newId = (): string =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (Number(digit) ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (Number(digit) / 4)))).toString(16),
  )

/** Milliseconds of a `Retry-After`, which is seconds or a date; 0 when there is none. */
const pauseOf = (header: string | null): number =>
  header ? Math.max(0, Number(header) * 1000 || Date.parse(header) - Date.now() || 0) : 0

/** Sends one request. `key` names it: sent again with the same bytes, it is answered as the first time. Never throws. */
export async function post(url: string, key: string, body: string): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body,
      // The visitor may press Yes and leave the page in the same breath.
      keepalive: true,
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    const { status, headers } = response
    if (response.ok) {
      const receipt = receiptOf(await response.json())
      return receipt ? { receipt } : { again: 0 }
    }
    const passing = status >= 500 || [408, 409, 425, 429].includes(status)
    return passing ? { again: pauseOf(headers.get('Retry-After')) } : { refused: status }
  } catch {
    return { again: 0 }
  }
}
