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

const shown = z.string().min(1)

/** A have-your-say, in the language that was asked for. It answers what can change, who, how long, how, and when the answer comes. */
export const Dialogue = z
  .object({
    id: Slug,
    language: LanguageTag,
    title: z.string().min(1).max(300),
    rung: Rung,
    promise: z
      .object({ name: z.string().min(1).max(100), text: z.string().min(1).max(500) })
      .meta({ description: 'What the municipality calls the rung, and what it promises on it.' }),
    why: z.string().min(1).max(2000),
    canChange: z.array(z.string().min(1).max(500)).max(20),
    fixed: z.array(z.string().min(1).max(500)).max(20),
    who: z.string().min(1).max(1000),
    opens: Moment,
    closes: Moment,
    lastDay: Moment.meta({ description: 'When its last day begins.' }),
    late: Moment.meta({ description: 'From when on the answer is late: the midnight after the promised day.' }),
    words: z
      .object({
        opens: shown.meta({ description: 'Åpner tirsdag 1. desember kl. 08.00' }),
        until: shown.meta({ description: 'Åpent til søndag 13. desember kl. 23.59, 19 dager igjen' }),
        closed: shown.meta({ description: 'Stengte fredag 20. november kl. 23.59' }),
        decision: shown.meta({ description: 'Beslutning: Formannskapet, tirsdag 19. januar 2027.' }),
        answerBy: shown.meta({ description: 'Svar senest fredag 29. januar 2027, fra Park og idrett.' }),
        awaited: shown.meta({ description: 'Svar senest 29. januar 2027' }),
        due: shown.meta({ description: 'Svaret skulle kommet senest torsdag 15. oktober.' }),
        answered: shown.optional().meta({ description: 'Besvart 2. november' }),
      })
      .meta({ description: 'Its times in the language that was asked for, ready to be shown.' }),
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

/** A text in the languages in which it has been written, at least one. */
const texts = (max: number) => {
  const text = z.string().min(1).max(max).optional()
  return z
    .strictObject({ nb: text, nn: text, sv: text, en: text })
    .refine((written) => Object.values(written).some(Boolean), 'Write it in one language at least.')
}

/** What a municipality calls a rung, and what it promises on it, where it says so in its own words. */
export const RungTexts = z.strictObject({ name: texts(100), promise: texts(500) })
export type RungTexts = z.infer<typeof RungTexts>

/** An address: whole, or a path on the website where the collector stands. */
const Address = z.union([
  WebAddress,
  z
    .string()
    .regex(/^\/(?!\/)[^\s\\]*$/)
    .max(2048),
])

/** A have-your-say as a municipality writes it: like `Dialogue`, with every text in the languages that it has. */
export const DialogueTexts = z
  .strictObject({
    id: Slug,
    title: texts(300),
    rung: Rung,
    why: texts(2000),
    canChange: z.array(texts(500)).max(20),
    fixed: z.array(texts(500)).max(20),
    who: texts(1000),
    opens: Moment,
    closes: Moment,
    how: z.array(z.strictObject({ text: texts(500), url: Address.optional() })).max(10),
    decision: z.strictObject({ body: texts(200), at: Moment, url: Address.optional() }),
    answer: z.strictObject({ by: Moment, from: texts(200), where: texts(500) }),
    inputs: z.int().nonnegative().default(0).meta({ description: 'Received elsewhere: on paper, at a meeting.' }),
    outcome: z
      .strictObject({
        at: Moment,
        summary: texts(4000),
        rows: z
          .array(
            z.strictObject({ said: texts(2000), did: texts(2000), because: texts(2000), done: OutcomeRow.shape.done }),
          )
          .max(30),
      })
      .optional(),
  })
  .meta({ id: 'DialogueTexts' })
export type DialogueTexts = z.infer<typeof DialogueTexts>

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
