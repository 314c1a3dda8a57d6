import type { Context as Call } from 'hono'
import { Refusal } from '../problem.ts'
import { jsonDepth } from './depth.ts'
import { parseForm } from './form.ts'

export const MAX_BYTES = 64 * 1024
export const MAX_DEPTH = 32

/** What was sent: the fields as they came, and the bytes they came in. */
export type Body = { kind: 'json'; value: unknown; bytes: Uint8Array } | { kind: 'form'; fields: [string, string][] }

/** Reads a JSON or form body within its limits. Throws a Refusal: too large, another type, not JSON. */
export async function readBody(c: Call): Promise<Body> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const json = type === 'application/json'
  const compressed = (c.req.header('content-encoding') ?? 'identity') !== 'identity'
  if (compressed || !(json || type === 'application/x-www-form-urlencoded'))
    throw new Refusal('media-type', {
      headers: { 'Accept-Post': 'application/json, application/x-www-form-urlencoded' },
    })
  const bytes = await readBytes(c)
  return json ? { kind: 'json', value: parseJson(bytes), bytes } : { kind: 'form', fields: parseForm(bytes) }
}

/** Stops reading at the limit, whatever Content-Length says; a length that is over it isn't read at all. */
async function readBytes(c: Call): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('too-large', { values: { size: '64 KiB' }, headers: { Connection: 'close' } })
  if (Number(c.req.header('content-length') ?? 0) > MAX_BYTES) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.length
      if (size > MAX_BYTES) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    // Whoever sent it has hung up, or what came isn't what the headers promise (HTTP, chunked).
    throw error instanceof Refusal ? error : new Refusal('not-json', { values: { depth: MAX_DEPTH } })
  }
  return Buffer.concat(chunks)
}

/** Depth is counted before parsing: everything that walks the value afterwards is recursive. */
function parseJson(bytes: Uint8Array): unknown {
  const refused = new Refusal('not-json', { values: { depth: MAX_DEPTH } })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (jsonDepth(text) > MAX_DEPTH) throw refused
    return JSON.parse(text)
  } catch {
    throw refused
  }
}
