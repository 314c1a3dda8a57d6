import type { ListedMeeting, Meeting, MeetingList } from '../contract/meeting.ts'
import {
  dateParts,
  formatDay,
  formatDayNumber,
  formatMoment,
  formatMonth,
  formatTime,
  formatWeekday,
  isoDay,
} from '../languages/dates.ts'
import { type Language, say, type Text } from '../languages/index.ts'
import type { Site } from './site.ts'
import { isTimeZone, nextMidnight } from './working-days.ts'

const words = {
  clock: { nb: 'kl. {time}', nn: 'kl. {time}', sv: 'kl. {time}', en: '{time}' },
  noTime: { nb: 'Klokkeslettet kommer', nn: 'Klokkeslettet kjem', sv: 'Tiden kommer', en: 'Time to be announced' },
} satisfies Record<string, Text>

/** How long a meeting is taken to last when nobody has said when it ends. */
const USUAL_LENGTH = 3 * 3_600_000

type Span = Pick<Meeting, 'start' | 'end' | 'timeZone'>

const midnight = (moment: string, timeZone: string) => {
  const { hours, minutes } = dateParts(moment, timeZone)
  return hours + minutes === '0000'
}

/** The end, where it is given and comes after the start. */
const endOf = ({ start, end }: Span) => (end && Date.parse(end) > Date.parse(start) ? end : undefined)

/** Whether the source has set a clock time. One that knows only the day says midnight, when no council meets. */
function hasTime(span: Span): boolean {
  const end = endOf(span)
  return !midnight(span.start, span.timeZone) || (end !== undefined && !midnight(end, span.timeZone))
}

/** `kl. 17.00–21.30`; with the last day before its time when the meeting goes past midnight. */
function timeOf(span: Span, language: Language): string {
  const { start, timeZone } = span
  if (!hasTime(span)) return say(words.noTime, language)
  const clock = (time: string) => say(words.clock, language, { time })
  const end = endOf(span)
  const from = formatTime(start, language, timeZone)
  if (!end) return clock(from)
  const to = formatTime(end, language, timeZone)
  return isoDay(start, timeZone) === isoDay(end, timeZone)
    ? clock(`${from}–${to}`)
    : `${clock(from)} – ${formatDay(end, language, { timeZone })} ${clock(to)}`
}

/** What was announced and what stands now, when the time has been moved; the day is said only where it changed. */
function movedOf(span: Span, before: string | undefined, language: Language) {
  const { start, timeZone } = span
  if (!before || Date.parse(before) === Date.parse(start)) return undefined
  const isSameDay = isoDay(before, timeZone) === isoDay(start, timeZone)
  const day = (moment: string) => (isSameDay ? '' : `${formatDay(moment, language, { timeZone })} `)
  const earlier = say(words.clock, language, { time: formatTime(before, language, timeZone) })
  return { before: day(before) + earlier, now: day(start) + timeOf(span, language) }
}

/** A meeting as it is listed, in a language. A time zone that nobody knows is read as the site's. */
export function listed(meeting: Meeting, language: Language, site: Pick<Site, 'timeZone'>): ListedMeeting {
  const { start, previously } = meeting
  const timeZone = isTimeZone(meeting.timeZone) ? meeting.timeZone : site.timeZone
  const span = { ...meeting, timeZone }
  const end = endOf(span)
  const over = end ? Date.parse(end) : Date.parse(start) + (hasTime(span) ? USUAL_LENGTH : 0)
  const moved = movedOf(span, previously?.start, language)
  const changed = previously?.changedAt
  return {
    ...span,
    day: isoDay(start, timeZone),
    ...(hasTime(span) && { over: new Date(over).toISOString() }),
    until: nextMidnight(new Date(Math.max(over - 1, Date.parse(start))), timeZone).toISOString(),
    words: {
      month: formatMonth(start, language, timeZone),
      day: formatDayNumber(start, language, timeZone),
      weekday: formatWeekday(start, language, timeZone),
      date: formatDay(start, language, { timeZone, year: true }),
      time: timeOf(span, language),
      ...(moved && { moved }),
      ...(changed && { changed: formatMoment(changed, language, { timeZone }) }),
    },
  }
}

/** A day as the list says which one it is. */
export const dayOf = (now: Date, language: Language, { timeZone }: Pick<Site, 'timeZone'>): MeetingList['today'] => ({
  day: isoDay(now, timeZone),
  until: nextMidnight(now, timeZone).toISOString(),
  words: formatDay(now, language, { timeZone }),
})
