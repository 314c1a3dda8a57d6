import { z } from 'zod'
import { Email, LanguageTag, Moment, plainText, Receipt, Slug, Submission, WebAddress } from './fields.ts'

/** The rung of the participation ladder: what the municipality promises to do with what people say. */
export const Rung = z.enum(['inform', 'consult', 'dialogue', 'agenda', 'decide'])
export type Rung = z.infer<typeof Rung>

/** One theme of the answer: what people said, what was done, and why; also what was not done. */
export const OutcomeRow = z.object({
  said: z.string().min(1).max(2000),
  did: z.string().min(1).max(2000),
  because: z.string().min(1).max(2000),
  done: z.enum(['yes', 'partly', 'no']),
})
export type OutcomeRow = z.infer<typeof OutcomeRow>

/** A have-your-say, in the language that was asked for. It answers what can change, who, how long, how, and when the answer comes. */
export const Dialogue = z
  .object({
    id: Slug,
    language: LanguageTag,
    title: z.string().min(1).max(300),
    rung: Rung,
    why: z.string().min(1).max(2000),
    canChange: z.array(z.string().min(1).max(500)).max(20),
    fixed: z.array(z.string().min(1).max(500)).max(20),
    who: z.string().min(1).max(1000),
    opens: Moment,
    closes: Moment,
    how: z.array(z.object({ text: z.string().min(1).max(500), url: WebAddress.optional() })).max(10),
    decision: z.object({ body: z.string().min(1).max(200), at: Moment, url: WebAddress.optional() }),
    answer: z.object({ by: Moment, from: z.string().min(1).max(200), where: z.string().min(1).max(500) }),
    inputs: z.int().nonnegative().meta({ description: 'How many have said something.' }),
    outcome: z
      .object({ at: Moment, summary: z.string().min(1).max(4000), rows: z.array(OutcomeRow).max(30) })
      .optional()
      .meta({ description: 'You said – we did – because. Absent until the municipality has answered.' }),
  })
  .meta({ id: 'Dialogue' })
export type Dialogue = z.infer<typeof Dialogue>

/** A site's dialogues: open ones first, soonest to close first. */
export const DialogueList = z.object({ dialogues: z.array(Dialogue) }).meta({ id: 'DialogueList' })
export type DialogueList = z.infer<typeof DialogueList>

/** What a visitor says in a dialogue. */
export const DialogueInput = z
  .strictObject({
    submission: Submission,
    language: LanguageTag,
    text: plainText(4000),
    name: z.string().trim().min(1).max(200).optional(),
    email: Email.optional(),
  })
  .meta({ id: 'DialogueInput' })
export type DialogueInput = z.infer<typeof DialogueInput>

/** The answer to an input: 201 once it is on disk. */
export const DialogueInputAnswer = z.object({ receipt: Receipt }).meta({ id: 'DialogueInputAnswer' })
export type DialogueInputAnswer = z.infer<typeof DialogueInputAnswer>
