import type { Receipt } from '../contract/fields.ts'

/** What a widget sends. */
export type Body = { submission: string } & Record<string, string | readonly string[] | undefined>

/** What became of one request: stored, worth another try (after `again` ms at the earliest), or not. */
export type Outcome = { state: 'delivered'; receipt: Receipt } | { again: number } | { state: 'refused' }

const PATIENCE = 20_000

/** The receipt in the collector's answer, or `undefined` when it is not one (a hotel's sign-in page says 200 too). */
export function receiptOf(answer: unknown): Receipt | undefined {
  const receipt = (answer as { receipt?: Partial<Receipt> } | null | undefined)?.receipt
  const url: unknown = receipt?.url
  return typeof url === 'string' && /^https?:/.test(url) && Array.isArray(receipt?.words?.steps)
    ? (receipt as Receipt)
    : undefined
}

/**
 * JSON that a page can't bend: pages with Prototype.js ≤ 1.6.1 have an `Array.prototype.toJSON` that turns `["a"]` into a
 * string. What `toJSON` made of a value is put aside for the value itself.
 */
export const serialise = (value: object): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, name: string) {
    return this[name]
  })

/** An id made on the device. `randomUUID` is there in secure contexts alone; old intranets are not (RFC 9562, version 4). */
export const newId = (): string =>
  crypto.randomUUID?.() ??
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16),
  )

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
      return receipt ? { state: 'delivered', receipt } : { again: 0 }
    }
    const passing = status >= 500 || [408, 409, 425, 429].includes(status)
    // The collector says seconds. What a gateway says with a date waits as long as anything else.
    return passing ? { again: Number(headers.get('Retry-After')) * 1000 || 0 } : { state: 'refused' }
  } catch {
    return { again: 0 }
  }
}
