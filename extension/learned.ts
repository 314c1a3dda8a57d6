import * as z from 'zod/mini'
import type { Finding } from '../guideline/rule.ts'

/**
 * One thing that the user has marked as not relevant. The words alone are kept, never the text around them: they are what
 * the user chose to have left alone, and must be readable in the list that undoes it.
 */
export const Lesson = z.object({
  /** The rule's id. */
  rule: z.string(),
  /** The words, in small letters and with single spaces. */
  words: z.string(),
  /** The host on which they are left alone; without one, everywhere. */
  site: z.optional(z.string()),
})
export type Lesson = z.infer<typeof Lesson>

/** What is stored under `learned` in `storage.local`, and exported: oldest first. A damaged list is an empty one. */
export const Learned = z.catch(z.array(Lesson), [])

/** The exported file. Importing adds what is new to what is known. */
export const LearnedFile = z.object({ version: z.literal(1), learned: z.array(Lesson) })

/** Words as they are compared: case and spacing make no difference. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase()

/** What is learned from a finding, here or, without a site, everywhere. */
export const lesson = ({ rule, quote }: Finding, site?: string): Lesson => ({
  rule,
  words: plain(quote),
  ...(site !== undefined && { site }),
})

/** Whether two lessons are one. */
export const sameLesson = (a: Lesson, b: Lesson): boolean =>
  a.rule === b.rule && a.words === b.words && a.site === b.site

/** Whether a finding on a site is known not to be relevant. */
export const isLearned = (learned: Lesson[], { rule, quote }: Finding, site: string): boolean =>
  learned.some(
    (known) => known.rule === rule && (known.site === undefined || known.site === site) && known.words === plain(quote),
  )

/** With one more lesson; one that is known is not added again. */
export const learn = (learned: Lesson[], more: Lesson): Lesson[] =>
  learned.some((known) => sameLesson(known, more)) ? learned : [...learned, more]

/** Without a lesson. */
export const unlearn = (learned: Lesson[], less: Lesson): Lesson[] =>
  learned.filter((known) => !sameLesson(known, less))
