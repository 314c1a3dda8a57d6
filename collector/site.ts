import { z } from 'zod'
import { Rung, RungTexts } from '../contract/dialogue.ts'
import { Slug } from '../contract/fields.ts'

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((url) => new URL(url).origin === url, 'An origin has no path: https://www.example.no')

/** A municipality's website in the collector. */
export const Site = z.strictObject({
  /** Its name in addresses and in the widgets' `site` attribute. */
  id: Slug,
  /** What people call it, e.g. Torgvik kommune. */
  name: z.string().min(1).max(200),
  /** Whose public holidays its working days follow. */
  country: z.enum(['NO', 'SE']).default('NO'),
  /** IANA time zone of its clocks. */
  timeZone: z.string().default('Europe/Oslo'),
  /** The language of what nobody has chosen a language for. */
  language: z.enum(['nb', 'nn', 'sv', 'en']).default('nb'),
  /** The websites whose pages may send and read, exactly as a browser writes an origin. The collector's own always may. */
  origins: z.array(origin).default([]),
  /** The name under which the first one to sign in to the inbox answers. */
  firstClerk: z.string().min(1).max(200).default('Servicetorget'),
  /** Within how many working days a clerk has read a word. */
  readDays: z.int().min(1).max(60).default(2),
  /** Within how many working days an answer comes, where an address was given. */
  replyDays: z.int().min(1).max(120).default(10),
  /** Its own words for rungs of the participation ladder; the others read as in rungs.ts. */
  rungs: z.partialRecord(Rung, RungTexts).default({}),
})
export type Site = z.infer<typeof Site>
