import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { nearest } from '../languages/index.ts'
import { Refusal } from './problem.ts'
import type { ProblemKind } from './problem-words.ts'
import type { Site } from './site.ts'

/** What a citizen without JavaScript can mend, said in whole sentences; anything else is the page's own doing. */
const plain: [pointer: string, kind: ProblemKind][] = [
  ['/email', 'email'],
  ['/comment', 'too-long'],
  ['/text', 'too-long'],
]

/**
 * The fields of a plain form as the JSON that a widget would have sent: empty fields are left out, buttons and unknown
 * fields too, and `reasons` may come several times. `website` is a trap that people don't see.
 */
export function formStep(schema: z.ZodObject, fields: [string, string][], site: Site, referer?: string): unknown {
  if (fields.some(([name, value]) => name === 'website' && value !== '')) throw new Refusal('trap')
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) if (value.trim()) values.set(name, [...(values.get(name) ?? []), value])
  const known = Object.keys(schema.shape).flatMap((name) => {
    const found = values.get(name)
    return found ? [[name, name === 'reasons' ? found : found.at(-1)]] : []
  })
  const page = 'page' in schema.shape && referer ? { page: referer } : {}
  const language = nearest(values.get('language')?.at(-1), site.language)
  return { submission: randomUUID(), ...page, ...Object.fromEntries(known), language }
}

/** A refusal of fields, in words for the person who filled in the form. */
export function forPeople(refusal: Refusal): Refusal {
  if (refusal.kind !== 'fields') return refusal
  const at = (pointer: string) => refusal.errors.some((error) => error.pointer === pointer)
  const kind = plain.find(([pointer]) => at(pointer))?.[1]
  if (kind) return new Refusal(kind)
  return at('/answer') || at('') ? new Refusal('nothing') : refusal
}
