import { z } from 'zod'

/** Fields that several things share. Every limit is written once, here. */

/** A name that stands in addresses: lower case letters, digits and hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .meta({ description: 'A name that stands in addresses: lower case letters, digits and hyphens.' })

/** The language a visitor or a text uses: `nb`, `nn`, `sv` or `en`. */
export const LanguageTag = z
  .enum(['nb', 'nn', 'sv', 'en'])
  .meta({ description: 'The language of the visitor or the text.' })

/** A moment with its offset, RFC 3339. */
export const Moment = z.iso.datetime({ offset: true }).meta({ description: 'A moment with its offset, RFC 3339.' })

/** An address on the web; only http and https are let through. */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: /^[^\s]+$/ })
  .max(2048)
  .meta({ description: 'An http or https address.' })

/** Text from a person: no control characters but new lines and tabs, trimmed, never empty. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text.length > 0, 'Write something here, or leave the field out.')
    .refine(
      (text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text),
      'Control characters can not be stored.',
    )
    .refine((text) => text.isWellFormed(), 'The text is cut in the middle of a character.')

/** An id made on the visitor's device, the same for every step of one submission. */
export const Submission = z
  .uuid()
  .meta({ description: 'Made on the device (crypto.randomUUID); the same for every step of one submission.' })

/** Where an answer can be sent. It is kept apart from the text and deleted first. */
export const Email = z.email().max(254).meta({ description: 'Where an answer can be sent; kept apart from the text.' })

/** What a receipt says to its reader, in the language of what they sent, ready to be shown. */
const ReceiptWords = z.object({
  thanks: z.string().meta({ description: 'That it has arrived.' }),
  number: z.string().meta({ description: 'What to call the number.' }),
  open: z.string().meta({ description: 'The text of the link to `url`.' }),
  steps: z.array(z.object({ what: z.string(), when: z.string() })).meta({
    description:
      'The way to an answer, in order: what has happened, what happens now, what comes next; each with its time.',
  }),
})

/** What the citizen keeps. `url` opens the receipt without signing in; whoever has it can read the thread. */
export const Receipt = z
  .object({
    number: z
      .string()
      .regex(/^T\d{2}-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
      .meta({ description: 'The number to quote, e.g. T26-4K7M-92.' }),
    url: z.url(),
    receivedAt: Moment,
    readBy: Moment.meta({ description: 'When a clerk will have read it, at the latest.' }),
    replyBy: Moment.optional().meta({
      description: 'When the answer comes, at the latest; only where an address was given.',
    }),
    words: ReceiptWords,
  })
  .meta({ id: 'Receipt' })
export type Receipt = z.infer<typeof Receipt>
