import * as z from 'zod/mini'

/**
 * What a composer's frame is asked: to open its panel, how many things there are to look at, or to leave the page where it
 * belongs to a site that is turned off.
 */
export const Call = z.union([
  z.object({ kind: z.enum(['open', 'count']) }),
  z.object({ kind: z.literal('leave'), sites: z.array(z.string()) }),
])
export type Call = z.infer<typeof Call>

/** What a frame answers to `open` and `count`; a frame without a composer answers nothing. */
export const Count = z.object({ count: z.int() })
