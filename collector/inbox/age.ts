import { formatDayShort, isoDay } from '../../languages/dates.ts'
import { type Counted, count, type Language, say, type Text } from '../../languages/index.ts'

const now: Text = { nb: 'akkurat nå', nn: 'nett no', sv: 'alldeles nyss', en: 'just now' }

const minutes: Counted = {
  one: { nb: 'for {n} minutt siden', nn: 'for {n} minutt sidan', sv: 'för {n} minut sedan', en: '{n} minute ago' },
  other: {
    nb: 'for {n} minutter siden',
    nn: 'for {n} minutt sidan',
    sv: 'för {n} minuter sedan',
    en: '{n} minutes ago',
  },
}

const hours: Counted = {
  one: { nb: 'for {n} time siden', nn: 'for {n} time sidan', sv: 'för {n} timme sedan', en: '{n} hour ago' },
  other: { nb: 'for {n} timer siden', nn: 'for {n} timar sidan', sv: 'för {n} timmar sedan', en: '{n} hours ago' },
}

const yesterday: Text = { nb: 'i går', nn: 'i går', sv: 'i går', en: 'yesterday' }

const day = 86_400_000

/** How long ago, as people say it: minutes and hours today, then `i går`, then the day. */
export function age(moment: string, language: Language, at: Date, timeZone?: string): string {
  const passed = Math.floor((at.getTime() - new Date(moment).getTime()) / 60_000)
  if (passed < 1) return say(now, language)
  if (passed < 60) return count(minutes, language, passed)
  const today = isoDay(at, timeZone)
  if (isoDay(moment, timeZone) === today) return count(hours, language, Math.floor(passed / 60))
  if (isoDay(new Date(at.getTime() - day), timeZone) === isoDay(moment, timeZone)) return say(yesterday, language)
  const year = isoDay(moment, timeZone).slice(0, 4) !== today.slice(0, 4)
  return formatDayShort(moment, language, { year, ...(timeZone ? { timeZone } : {}) })
}

/** Whole calendar days from one moment to another, in a time zone. */
export const daysBetween = (from: Date | string, to: Date, timeZone?: string): number =>
  Math.round((Date.parse(isoDay(to, timeZone)) - Date.parse(isoDay(from, timeZone))) / day)
