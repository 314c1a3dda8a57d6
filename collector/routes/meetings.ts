import { z } from 'zod'
import { Moment } from '../../contract/fields.ts'
import { MeetingList } from '../../contract/meeting.ts'
import { fitted } from '../fitted.ts'
import { type Route, SITE } from '../route.ts'
import { localTime } from '../working-days.ts'

const when = z.union([z.iso.date(), Moment])

const Query = z.object({
  body: z.string().max(200).optional().meta({ description: "A body's id; all bodies where absent." }),
  from: when.optional().meta({ description: 'Meetings that start at this moment or later, or on this day or later.' }),
  to: when.optional().meta({ description: 'Meetings that start before this moment, or on this day or earlier.' }),
})

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** The moment that a day or a moment stands for; `after` is how many days later the day ends. */
function moment(text: string, timeZone: string, after: 0 | 1): Date {
  if (!isDay(text)) return new Date(text)
  const day = new Date(`${text}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + after)
  return localTime(day.toISOString().slice(0, 10), 0, timeZone)
}

export const meetings: Route = {
  method: 'get',
  path: `${SITE}/meetings`,
  summary: "The site's meetings, soonest first, and its bodies.",
  query: Query,
  answer: { status: 200, description: 'The meetings.', schema: MeetingList },
  problems: ['fields'],
  async handle(c, { store }) {
    const { id, timeZone } = c.get('site')
    const { body, from, to } = fitted(Query, c.req.query())
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
    return c.json({ meetings: found, bodies, ...(updatedAt && { updatedAt }) } satisfies MeetingList)
  },
}
