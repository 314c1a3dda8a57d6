import type { Language } from './index.ts'
import { languages } from './registry.ts'

/** A moment taken apart in a time zone. `month` is 1–12, `weekday` 0–6 with Monday first. */
export interface DateParts {
  year: number
  month: number
  day: number
  weekday: number
  hours: string
  minutes: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** `en-GB` with numbers alone, `24/11/2026, 10:42`, is in every engine; the words are our own. */
function format(timeZone: string): Intl.DateTimeFormat {
  let found = formats.get(timeZone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
    formats.set(timeZone, found)
  }
  return found
}

/** Takes a moment apart in a time zone (IANA name). Throws a RangeError for a moment that is no date. */
export function dateParts(moment: Date | string, timeZone = 'Europe/Oslo'): DateParts {
  const numbers = format(timeZone).format(new Date(moment)).match(/\d+/g) ?? []
  const [day = 0, month = 0, year = 0] = numbers.map(Number)
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  return { year, month, day, weekday, hours: numbers[3] ?? '', minutes: numbers[4] ?? '' }
}

/** How a date is written: in which time zone, with or without weekday and year. */
export interface DateStyle {
  timeZone?: string
  weekday?: boolean
  year?: boolean
}

/** A day in words: `tirsdag 24. november`. */
export function formatDay(moment: Date | string, language: Language, style: DateStyle = {}): string {
  const words = languages[language]
  const { year, month, day, weekday } = dateParts(moment, style.timeZone)
  const date = words.day(day, words.months[month - 1] ?? '') + (style.year ? ` ${year}` : '')
  return style.weekday === false ? date : words.weekday(words.weekdays[weekday] ?? '', date)
}

/** A day where there is little room, without its weekday: `24. nov.` */
export function formatDayShort(moment: Date | string, language: Language, style: DateStyle = {}): string {
  const words = languages[language]
  const { year, month, day } = dateParts(moment, style.timeZone)
  return words.day(day, words.monthsShort[month - 1] ?? '') + (style.year ? ` ${year}` : '')
}

/** A clock time in words: `10.42`. */
export function formatTime(moment: Date | string, language: Language, timeZone?: string): string {
  const { hours, minutes } = dateParts(moment, timeZone)
  return languages[language].time(hours, minutes)
}

/** A day and a clock time: `tirsdag 24. november kl. 10.42`. */
export function formatMoment(moment: Date | string, language: Language, style: DateStyle = {}): string {
  return languages[language].moment(formatDay(moment, language, style), formatTime(moment, language, style.timeZone))
}

/** The calendar day of a moment as `2026-11-24`, for comparing days and for `<time datetime>`. */
export function isoDay(moment: Date | string, timeZone?: string): string {
  const { year, month, day } = dateParts(moment, timeZone)
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** A month and its year: `november 2026`. */
export function formatMonth(moment: Date | string, language: Language, timeZone?: string): string {
  const { month, year } = dateParts(moment, timeZone)
  return `${languages[language].months[month - 1] ?? ''} ${year}`
}

/** The weekday alone: `tirsdag`. */
export function formatWeekday(moment: Date | string, language: Language, timeZone?: string): string {
  return languages[language].weekdays[dateParts(moment, timeZone).weekday] ?? ''
}

/** The day of the month alone, as the language writes it in a date: `24.` */
export function formatDayNumber(moment: Date | string, language: Language, timeZone?: string): string {
  return languages[language].day(dateParts(moment, timeZone).day, '').trim()
}
