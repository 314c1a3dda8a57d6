import type { Meeting } from '../../contract/meeting.ts'
import { formatDay, formatTime, isoDay } from '../../languages/dates.ts'
import { type Language, say } from '../../languages/index.ts'
import { endOf, hasTime } from './state.ts'
import * as words from './strings.ts'

const clock = (time: string, language: Language) => say(words.clock, language, { time })

/** `kl. 17.00–21.30`; with the last day before its time when the meeting goes past midnight. */
export function hours(meeting: Meeting, language: Language): string {
  const { start, timeZone } = meeting
  if (!hasTime(meeting)) return say(words.noTime, language)
  const end = endOf(meeting)
  const from = formatTime(start, language, timeZone)
  if (!end) return clock(from, language)
  const to = formatTime(end, language, timeZone)
  return isoDay(start, timeZone) === isoDay(end, timeZone)
    ? clock(`${from}–${to}`, language)
    : `${clock(from, language)} – ${formatDay(end, language, { timeZone })} ${clock(to, language)}`
}

/** What was announced and what stands now, when the time has been moved; the day is said only where it changed. */
export function movedHours(meeting: Meeting, language: Language): [before: string, now: string] | undefined {
  const { start, timeZone, previously } = meeting
  const before = previously?.start
  if (!before || Date.parse(before) === Date.parse(start)) return undefined
  const isSameDay = isoDay(before, timeZone) === isoDay(start, timeZone)
  const day = (moment: string) => (isSameDay ? '' : `${formatDay(moment, language, { timeZone })} `)
  return [day(before) + clock(formatTime(before, language, timeZone), language), day(start) + hours(meeting, language)]
}
