import { z } from 'zod'
import { LanguageTag, Moment, WebAddress } from './fields.ts'

/** A moment at which people can have met or will meet: a year such as 9999 means that nobody knows. */
const MeetingMoment = Moment.refine(
  (moment) => !/^(0|1[0-8]|2[2-9]|[3-9])\d*-/.test(moment),
  'Years go from 1900 to 2199.',
)

/** A document of a meeting or an item. */
export const MeetingDocument = z
  .object({
    title: z.string().min(1).max(500),
    url: WebAddress,
    type: z.string().max(20).optional().meta({ description: 'What a reader would call it: PDF, DOCX, video …' }),
    bytes: z.int().nonnegative().optional(),
  })
  .meta({ id: 'MeetingDocument' })
export type MeetingDocument = z.infer<typeof MeetingDocument>

/** One case on the agenda. A closed item carries only the title that is fit for everyone. */
export const AgendaItem = z
  .object({
    id: z.string().min(1).max(200),
    number: z.string().max(40).optional().meta({ description: 'As the agenda numbers it, e.g. PS 12/26.' }),
    title: z.string().min(1).max(1000),
    caseNumber: z.string().max(60).optional(),
    open: z.boolean(),
    legalBasis: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'Why the item is closed, as the notice states it.' }),
    start: Moment.optional(),
    documents: z.array(MeetingDocument).max(200),
    decision: z.string().max(10000).optional(),
    votes: z
      .object({ for: z.int().nonnegative(), against: z.int().nonnegative(), blank: z.int().nonnegative().optional() })
      .optional(),
  })
  .meta({ id: 'AgendaItem' })
export type AgendaItem = z.infer<typeof AgendaItem>

/** Where a meeting stands. `moved` keeps its `previously`; live and ended follow from the clock, not from the source. */
export const MeetingStatus = z.enum(['planned', 'called', 'moved', 'cancelled', 'held'])
export type MeetingStatus = z.infer<typeof MeetingStatus>

/** A meeting of a body, in the one shape that every source is converted to. */
export const Meeting = z
  .object({
    id: z.string().min(1).max(200),
    body: z.object({ id: z.string().min(1).max(200), name: z.string().min(1).max(200) }),
    title: z.string().max(500).optional(),
    language: LanguageTag,
    start: MeetingMoment,
    end: MeetingMoment.optional(),
    timeZone: z.string().min(1).max(60).meta({ description: 'IANA time zone in which the times are shown.' }),
    status: MeetingStatus,
    previously: z
      .object({ start: Moment.optional(), place: z.string().max(500).optional(), changedAt: Moment.optional() })
      .optional()
      .meta({ description: 'What was announced before the meeting moved.' }),
    place: z.string().max(500).optional(),
    publicAccess: z.enum(['hall', 'stream', 'both', 'none']).optional(),
    stream: WebAddress.optional(),
    recording: WebAddress.optional(),
    url: WebAddress.optional().meta({ description: "The meeting's own page." }),
    note: z.string().max(2000).optional(),
    documents: z.array(MeetingDocument).max(200),
    items: z.array(AgendaItem).max(1000),
    publishedAt: Moment.optional(),
    updatedAt: Moment,
  })
  .meta({ id: 'Meeting' })
export type Meeting = z.infer<typeof Meeting>

const shown = z.string().min(1)

/** A meeting as it is listed: with its times worked out and in words, in the language that was asked for, ready to be shown. */
export const ListedMeeting = Meeting.extend({
  day: z.iso.date().meta({ description: 'The day on which it begins, where it is held.' }),
  over: Moment.optional().meta({
    description: 'When it is over; absent where the source has set a day alone.',
  }),
  until: Moment.meta({ description: 'The midnight after its last day: so long it counts among those to come.' }),
  words: z.object({
    month: shown.meta({ description: 'november 2026' }),
    day: shown.meta({ description: '24.' }),
    weekday: shown.meta({ description: 'tirsdag' }),
    date: shown.meta({ description: 'tirsdag 24. november 2026' }),
    time: shown.meta({ description: 'kl. 17.00–21.30' }),
    moved: z.object({ before: shown, now: shown }).optional().meta({
      description: 'What was announced and what stands now, where the time has been moved.',
    }),
    changed: shown.optional().meta({ description: 'When it was moved: fredag 20. november kl. 14.05' }),
  }),
}).meta({ id: 'ListedMeeting' })
export type ListedMeeting = z.infer<typeof ListedMeeting>

/** Meetings of several bodies, soonest first. */
export const MeetingList = z
  .object({
    meetings: z.array(ListedMeeting),
    bodies: z.array(z.object({ id: z.string(), name: z.string() })),
    today: z
      .object({ day: z.iso.date(), until: Moment, words: shown })
      .meta({ description: 'The day on which the list was asked for, in words: tirsdag 24. november.' }),
    updatedAt: Moment.optional().meta({ description: 'When the newest of the feeds was read.' }),
    updated: shown.optional().meta({ description: 'The same in words: tirsdag 24. november kl. 10.42' }),
  })
  .meta({ id: 'MeetingList' })
export type MeetingList = z.infer<typeof MeetingList>
