import * as z from 'zod/mini'

/** What a composer's frame is asked: to open its panel, how many things there are to look at, or to leave the page. */
export const Call = z.object({ kind: z.enum(['open', 'count', 'leave']) })
export type Call = z.infer<typeof Call>

/** What a frame answers to `open` and `count`; a frame without a composer answers nothing. */
export const Count = z.object({ count: z.int() })
