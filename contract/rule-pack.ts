import { z } from 'zod'

/** A municipality's own words, names and choices for the guideline, as versioned data: never code. */

const Word = z
  .string()
  .max(60)
  .refine((word) => word.trim().length > 0)
const Sentence = z
  .string()
  .max(600)
  .refine((text) => text.trim().length > 0)
const RuleId = z.enum([
  'accusation',
  'child',
  'confidential',
  'dehumanise',
  'election-info',
  'employee',
  'hate-group',
  'heat',
  'incite',
  'person-attack',
  'personal-data',
  'pile-on',
  'prejudge',
  'private-msg',
  'role',
  'sensitive',
  'source-hunt',
  'threat',
  'unsourced',
])

export const RulePack = z
  .strictObject({
    version: z.literal(1),
    name: z
      .string()
      .max(120)
      .refine((name) => name.trim().length > 0)
      .meta({ description: 'Whose pack it is, e.g. Torgvik kommune.' }),
    off: z.array(RuleId).optional().meta({ description: 'Rules that are switched off.' }),
    allow: z
      .array(Word)
      .optional()
      .meta({ description: 'Words that are never pointed at: names of services, places and people.' }),
    words: z
      .array(z.strictObject({ rule: RuleId, words: z.array(Word) }))
      .optional()
      .meta({ description: 'Words that a rule points at besides its own.' }),
    advice: z
      .array(
        z.strictObject({
          rule: RuleId,
          explanation: z.strictObject({ nb: Sentence, nn: Sentence, sv: Sentence, en: Sentence }),
        }),
      )
      .optional()
      .meta({ description: 'Own advice in place of a rule’s explanation.' }),
  })
  .refine(
    ({ allow = [], words = [] }) => allow.length + words.reduce((sum, entry) => sum + entry.words.length, 0) <= 2000,
    'A pack can hold 2000 words.',
  )
  .meta({ id: 'RulePack' })
export type RulePack = z.infer<typeof RulePack>
