import * as z from 'zod/mini'

/** What the background is asked: by the loader in a page (`focused`), or by the popup for a tab (`look`). */
export const Request = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('focused') }),
  z.object({ kind: z.literal('look'), tab: z.int() }),
])
export type Request = z.infer<typeof Request>

/**
 * How a look at a page went: `open` (the panel of the focused composer is shown), `ready` (there is somewhere to write),
 * `none` (there is nowhere), `closed` (the browser lets no extension in).
 */
export const Look = z.enum(['open', 'ready', 'none', 'closed'])
export type Look = z.infer<typeof Look>
