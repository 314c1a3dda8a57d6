import * as z from 'zod/mini'
import { plain } from './learned.ts'

/** The file that the list of what is not relevant is saved as. Bringing it in adds what is new to what is known. */
export const LearnedFile = z.object({
  version: z.literal(1),
  learned: z
    .array(
      z.object({
        rule: z.string().check(z.maxLength(60)),
        // As long as words may be that are learned here: see `mayLearn`.
        words: z.string().check(z.overwrite(plain), z.minLength(1), z.maxLength(60)),
        site: z.exactOptional(z.string().check(z.maxLength(253))),
      }),
    )
    .check(z.maxLength(2000)),
})
export type LearnedFile = z.infer<typeof LearnedFile>
