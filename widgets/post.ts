import type { Receipt } from '../contract/fields.ts'
import { link, moment, object, text } from './guards.ts'

/** What a widget sends. Flat, so that it can be written without the page's own ideas of JSON. */
export type Body = { submission: string } & Flat

type Flat = Record<string, string | readonly string[] | undefined>

/** What became of one request: stored, worth another try (after `again` ms at the earliest), or not. */
export type Outcome = { receipt: Receipt } | { again: number } | { refused: number }

const PATIENCE = 20_000

const readReceipt = object({ number: text(40), url: link, receivedAt: moment, readBy: moment }, { replyBy: moment })
const readAnswer = object({ receipt: readReceipt }, {})

/** The receipt in the collector's answer, or `undefined` when it is not one (a hotel's sign-in page says 200 too). */
export const receiptOf = (answer: unknown): Receipt | undefined => readAnswer(answer)?.receipt

/**
 * Flat JSON of our own: `JSON.stringify` calls `Array.prototype.toJSON`, and pages with Prototype.js ≤ 1.6.1 have one that
 * turns `["a"]` into a string. Strings alone are out of its reach.
 */
export function serialise(body: Flat): string {
  const members = Object.entries(body).flatMap(([name, value]) => {
    if (value === undefined) return []
    const json =
      typeof value === 'string' ? JSON.stringify(value) : `[${value.map((one) => JSON.stringify(one)).join()}]`
    return `${JSON.stringify(name)}:${json}`
  })
  return `{${members.join()}}`
}

/** An id made on the device. `randomUUID` is there in secure contexts alone; old intranets are not. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('')
  const variant = '89ab'[(bytes[8] ?? 0) & 3]
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`)
}

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
