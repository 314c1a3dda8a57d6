import { dateParts, isoDay } from '../languages/dates.ts'
import type { Site } from './site.ts'

const DAY = 86_400_000

/** Easter Sunday as the day of March it would be (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const e = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  return 22 + h + l - 7 * Math.floor((a + 11 * h + 19 * l) / 433)
}

/** Days of the year on which a town hall is closed: fixed ones, and ones counted from Easter Sunday. */
const holidays = {
  NO: { fixed: ['01-01', '05-01', '05-17', '12-25', '12-26'], fromEaster: [-3, -2, 1, 39, 50] },
  SE: {
    fixed: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
    fromEaster: [-2, 1, 39],
  },
}

const dayAt = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day))

/** Midsummer Eve, the Friday from 19 to 25 June, is no holiday in law, but Sweden is closed. */
const midsummerEve = (day: Date) => day.getUTCMonth() === 5 && day.getUTCDate() >= 19 && day.getUTCDate() <= 25

function works(day: Date, country: Site['country']): boolean {
  const weekday = day.getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  if (country === 'SE' && weekday === 5 && midsummerEve(day)) return false
  const { fixed, fromEaster } = holidays[country]
  const sunday = dayAt(day.getUTCFullYear(), 3, easter(day.getUTCFullYear())).getTime()
  return (
    !fixed.includes(day.toISOString().slice(5, 10)) && !fromEaster.some((days) => sunday + days * DAY === day.getTime())
  )
}

const zones = new Map<string, boolean>()

/** Whether a name is an IANA time zone that we know. */
export function isTimeZone(name: string | undefined): name is string {
  if (!name) return false
  if (!zones.has(name)) {
    try {
      zones.set(name, Boolean(new Intl.DateTimeFormat('en', { timeZone: name })))
    } catch {
      zones.set(name, false)
    }
  }
  return zones.get(name) ?? false
}

/** A clock time on a calendar day (`2026-11-24`) in a time zone. */
export function localTime(day: string, hours: number, timeZone: string): Date {
  const guess = new Date(`${day}T${String(hours).padStart(2, '0')}:00:00Z`)
  const there = dateParts(guess, timeZone)
  const shown = Date.UTC(there.year, there.month - 1, there.day, Number(there.hours), Number(there.minutes))
  return new Date(2 * guess.getTime() - shown)
}

/** The calendar day (`2026-11-24`) after another. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)

/** The midnight after a moment, in a time zone. */
export const nextMidnight = (moment: Date, timeZone: string): Date =>
  localTime(dayAfter(isoDay(moment, timeZone)), 0, timeZone)

/** When the n-th working day after a moment ends, at 16 o'clock in the site's time zone. The day itself doesn't count. */
export function afterWorkingDays(from: Date, days: number, { country, timeZone }: Site): Date {
  let day = isoDay(from, timeZone)
  for (let left = days; left > 0; ) {
    day = dayAfter(day)
    if (works(new Date(day), country)) left--
  }
  return localTime(day, 16, timeZone)
}
