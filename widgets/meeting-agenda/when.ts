import type { Meeting } from '../../contract/meeting.ts'
import { formatDay, formatTime, isoDay } from '../../languages/dates.ts'
import { type Language, say } from '../../languages/index.ts'
import { endOf, hasTime } from './state.ts'
import { attending } from './strings.ts'

const clock = (time: string, language: Language) => say(attending.clock, language, { time })

/** `kl. 17.00–21.30`; with the day before each time when the meeting goes past midnight. */
export function hours(meeting: Meeting, language: Language): string {
  const { start, timeZone } = meeting
  const end = endOf(meeting)
  if (!hasTime(meeting)) return say(attending.noTime, language)
  const from = formatTime(start, language, timeZone)
  if (!end) return clock(from, language)
  const to = formatTime(end, language, timeZone)
  return isoDay(start, timeZone) === isoDay(end, timeZone)
    ? clock(`${from}–${to}`, language)
    : `${clock(from, language)} – ${formatDay(end, language, { timeZone })} ${clock(to, language)}`
}

/** What was announced and what stands now, when the time has been moved; the day is said only where it changed. */
export function movedHours(meeting: Meeting, language: Language): { before: string; now: string } | undefined {
  const { start, timeZone, previously } = meeting
  if (!previously?.start || Date.parse(previously.start) === Date.parse(start)) return undefined
  const then = clock(formatTime(previously.start, language, timeZone), language)
  const now = hours(meeting, language)
  if (isoDay(previously.start, timeZone) === isoDay(start, timeZone)) return { before: then, now }
  const day = (moment: string) => formatDay(moment, language, { timeZone })
  return { before: `${day(previously.start)} ${then}`, now: `${day(start)} ${now}` }
}
