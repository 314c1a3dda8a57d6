import { z } from 'zod'
import { Email, LanguageTag, plainText, Receipt, Submission, WebAddress } from './fields.ts'

/** Did this page help? */
export const Answer = z.enum(['yes', 'partly', 'no'])
export type Answer = z.infer<typeof Answer>

/** What was missing. */
export const Reason = z.enum(['not-found', 'hard-to-understand', 'outdated', 'not-working'])
export type Reason = z.infer<typeof Reason>

/**
 * One step of a visitor's word on a page. Steps with the same `submission` amend the same thread and keep its receipt:
 * the first press sends `answer` alone; `reasons`, `comment` and `email` may follow.
 */
export const Feedback = z
  .strictObject({
    submission: Submission,
    page: WebAddress.meta({ description: 'The page that it is about; kept without its query and fragment.' }),
    title: z.string().trim().max(300).optional(),
    language: LanguageTag,
    answer: Answer.optional(),
    reasons: z.array(Reason).max(4).optional(),
    comment: plainText(4000).optional(),
    email: Email.optional(),
  })
  .refine(({ answer, reasons, comment }) => answer || reasons?.length || comment, {
    message: 'Give an answer, a reason or a comment.',
    path: ['answer'],
  })
  .meta({ id: 'Feedback' })
export type Feedback = z.infer<typeof Feedback>

/** The answer to a step: 201 once it is on disk. */
export const FeedbackAnswer = z.object({ receipt: Receipt }).meta({ id: 'FeedbackAnswer' })
export type FeedbackAnswer = z.infer<typeof FeedbackAnswer>
