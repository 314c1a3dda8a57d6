import { z } from 'zod'
import { Moment } from '../../contract/fields.ts'
import { MeetingList } from '../../contract/meeting.ts'
import { formatMoment } from '../../languages/dates.ts'
import { nearest } from '../../languages/index.ts'
import { fitted } from '../fitted.ts'
import { dayOf, listed } from '../meeting.ts'
import { type Route, SITE } from '../route.ts'
import { dayAfter, localTime } from '../working-days.ts'

const when = z.union([z.iso.date(), Moment])

const Query = z.object({
  body: z.string().max(200).optional().meta({ description: "A body's id; all bodies where absent." }),
  from: when.optional().meta({ description: 'Meetings that start at this moment or later, or on this day or later.' }),
  language: z
    .string()
    .optional()
    .meta({ description: 'Which language to say the times in; the nearest that is spoken is given.' }),
  to: when.optional().meta({ description: 'Meetings that start before this moment, or on this day or earlier.' }),
})

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** The moment that a day or a moment stands for; `after` is how many days later the day ends. */
function moment(text: string, timeZone: string, after: 0 | 1): Date {
  if (!isDay(text)) return new Date(text)
  return localTime(after ? dayAfter(text) : text, 0, timeZone)
}

export const meetings: Route = {
  method: 'get',
  path: `${SITE}/meetings`,
  summary: "The site's meetings, soonest first, and its bodies.",
  query: Query,
  answer: { status: 200, description: 'The meetings.', schema: MeetingList },
  problems: ['fields'],
  async handle(c, { store, now }) {
    const site = c.get('site')
    const { id, timeZone } = site
    const { body, from, to, ...asked } = fitted(Query, c.req.query())
    const language = nearest(asked.language, site.language)
    const filter = {
      ...(body && { body }),
      ...(from && { from: moment(from, timeZone, 0) }),
      ...(to && { to: moment(to, timeZone, 1) }),
    }
    const [found, bodies, updatedAt] = await Promise.all([
      store.meetings(id, filter),
      store.bodies(id),
      store.meetingsReadAt(id),
    ])
    c.header('Cache-Control', 'public, max-age=60')
    return c.json({
      meetings: found.map((meeting) => listed(meeting, language, site)),
      bodies,
      today: dayOf(now(), language, site),
      ...(updatedAt && { updatedAt, updated: formatMoment(updatedAt, language, { timeZone }) }),
    } satisfies MeetingList)
  },
}
