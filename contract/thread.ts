import { z } from 'zod'
import { Answer, Reason } from './feedback.ts'
import { LanguageTag, Moment, Slug } from './fields.ts'

/** A reply from the municipality to a citizen. */
export const Reply = z
  .object({
    id: z.uuid(),
    author: z.string(),
    text: z.string(),
    at: Moment,
    refusedAt: Moment.optional().meta({ description: "When the citizen's mail server said no to it for good." }),
  })
  .meta({ id: 'Reply' })
export type Reply = z.infer<typeof Reply>

/** A submission with its replies, as the clerk and the citizen see it. `email` itself is never in it. */
export const Thread = z
  .object({
    id: z.uuid(),
    site: Slug,
    number: z.string(),
    kind: z.enum(['page-feedback', 'dialogue-input']),
    language: LanguageTag,
    page: z.url().optional(),
    title: z.string().optional().meta({ description: "The page's or the dialogue's title." }),
    dialogue: Slug.optional(),
    answer: Answer.optional(),
    reasons: z.array(Reason),
    comment: z.string().optional(),
    name: z.string().optional(),
    wantsReply: z.boolean(),
    state: z.enum(['new', 'read', 'answered']),
    createdAt: Moment,
    updatedAt: Moment,
    readBy: Moment,
    replyBy: Moment.optional(),
    replies: z.array(Reply),
  })
  .meta({ id: 'Thread' })
export type Thread = z.infer<typeof Thread>
