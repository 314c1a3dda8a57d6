import * as z from 'zod/mini'

/**
 * What the background is asked: by the loader in a page (`focused`), by a composer's frame that may have lost its leave
 * (`stay`: answered with `true` where it may stay), or by the popup for a tab (`look`).
 */
export const Request = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['focused', 'stay']) }),
  z.object({ kind: z.literal('look'), tab: z.int() }),
])
export type Request = z.infer<typeof Request>

/**
 * How a look at a page went: `open` (the panel of the focused composer is shown), `ready` (there is somewhere to write),
 * `none` (there is nowhere), `private` (what has focus is between two people and left alone), `closed` (the browser lets
 * no extension in).
 */
export const Look = z.enum(['open', 'ready', 'none', 'private', 'closed'])
export type Look = z.infer<typeof Look>

/** What a frame answers to `open` and `count`; one where nobody writes answers nothing. */
export const Count = z.union([z.object({ count: z.int() }), z.object({ private: z.literal(true) })])
export type Count = z.infer<typeof Count>
