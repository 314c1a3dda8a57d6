/**
 * Guards for what comes over the wire: each gives the value that it knows how to show, or `undefined`. They stand in for the
 * contract's schemas, which are too large for a visitor's page; tests hold the two against each other.
 */

/** Takes anything; gives a value of the kind, or `undefined`. */
export type Guard<T> = (value: unknown) => T | undefined

type Shape = Record<string, Guard<unknown>>
type Whole<S extends Shape> = { [K in keyof S]: Exclude<ReturnType<S[K]>, undefined> }

/** A text with at least one character. */
export const text: Guard<string> = (value) => (typeof value === 'string' && value ? value : undefined)

/** One of a few words. */
export const oneOf =
  <T extends string>(...words: T[]): Guard<T> =>
  (value) =>
    words.find((word) => word === value)

/** Yes or no. */
export const truth: Guard<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

/** A count of things. */
export const whole: Guard<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined

/** A moment (RFC 3339) that is a date. */
export const moment: Guard<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && Date.parse(value) ? value : undefined

/** An address that is safe to link to: http and https alone, so that no `javascript:` ever becomes a link. */
export const link: Guard<string> = (value) =>
  typeof value === 'string' && value.length <= 2048 && /^https?:/i.test(value) && URL.canParse(value)
    ? value
    : undefined

/** A calendar day, e.g. `2026-11-24`. */
export const day: Guard<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined

/** A list; what the guard does not know is left out and the rest stays. */
export const list =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value) =>
    Array.isArray(value) ? value.map(guard).filter((one) => one !== undefined) : undefined

/** A thing with fields: without a required one it is not known; an optional one that is odd is left out. */
export const object =
  <R extends Shape, O extends Shape>(required: R, optional: O): Guard<Whole<R> & Partial<Whole<O>>> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return undefined
    const given = value as Record<string, unknown>
    const kept: Record<string, unknown> = {}
    for (const [name, guard] of Object.entries({ ...required, ...optional })) {
      const field = guard(given[name])
      if (field !== undefined) kept[name] = field
      else if (name in required) return undefined
    }
    return kept as Whole<R> & Partial<Whole<O>>
  }
