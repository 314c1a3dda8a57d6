import type { z } from 'zod'
import type { Problem } from '../contract/problem.ts'
import { Refusal } from './problem.ts'

/** JSON Pointer (RFC 6901). */
const pointer = (path: PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** A value as the contract wants it. Throws a Refusal that names each field that doesn't fit. */
export function fitted<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors: NonNullable<Problem['errors']> = parsed.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ pointer: pointer(path), detail: message }))
  throw new Refusal('fields', { errors })
}
