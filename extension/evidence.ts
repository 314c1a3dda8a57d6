import * as z from 'zod/mini'
import { count, erase, keep, kept } from './vault.ts'

/** Something with its SHA-256, in hexadecimal: of the text's UTF-8 bytes, or of the picture's own. */
const Hashed = z.object({ value: z.string(), sha256: z.string() })

/** What was kept of a page: where, when, the words that were selected, and a picture of what was seen. */
const Evidence = z.object({
  address: z.string(),
  title: z.string(),
  /** ms since 1970 */
  keptAt: z.number(),
  text: z.optional(Hashed),
  /** A `data:` address with a PNG. */
  picture: z.optional(Hashed),
  /** The SHA-256 of its `record`; what was kept before there was one has none. */
  sha256: z.optional(z.string()),
})
export type Evidence = z.infer<typeof Evidence> & { id: string }

/** SHA-256 in hexadecimal, of bytes or of a text's UTF-8 bytes. */
export async function sha256(of: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The bytes of a `data:` address in base64. */
export const bytesOf = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0))

/** What was seen, before it is hashed and kept. */
export interface Seen {
  address: string
  title: string
  text: string
  picture?: string
}

/**
 * What binds a piece together: its address, its time in UTC, and the sums of its words and its picture where it has them, a
 * line each, parted by a line feed. The sum of these lines in UTF-8 is the sum of the whole.
 */
export function record({ address, keptAt, text, picture }: Omit<z.infer<typeof Evidence>, 'title'>): string {
  return [
    `address: ${address}`,
    `time: ${new Date(keptAt).toISOString()}`,
    ...(text ? [`words: ${text.sha256}`] : []),
    ...(picture ? [`picture: ${picture.sha256}`] : []),
  ].join('\n')
}

/** Keeps what was seen, sealed on the device, and gives its id. */
export async function keepEvidence({ address, title, text, picture }: Seen, now: number): Promise<string> {
  const id = crypto.randomUUID()
  const evidence: z.infer<typeof Evidence> = {
    address,
    title,
    keptAt: now,
    text: text === '' ? undefined : { value: text, sha256: await sha256(text) },
    picture: picture === undefined ? undefined : { value: picture, sha256: await sha256(bytesOf(picture)) },
  }
  await keep('evidence', id, { ...evidence, sha256: await sha256(record(evidence)) })
  return id
}

/** All that is kept, the newest first. */
export async function allEvidence(): Promise<Evidence[]> {
  return (await kept('evidence', Evidence, Date.now())).sort((one, other) => other.keptAt - one.keptAt)
}

/** How many pieces are kept. */
export const countEvidence = (): Promise<number> => count('evidence')

/** Erases one piece of evidence. */
export const forgetEvidence = (id: string): Promise<undefined> => erase('evidence', id)
