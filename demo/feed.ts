import { dateParts, formatDay, isoDay } from '../languages/dates.ts'
import type { Language } from '../languages/index.ts'
import { torgvik } from './torgvik.ts'

const DAY = 86_400_000
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/**
 * Fills the places in a feed file, so that its meetings lie around today whenever it is read:
 * `{{base}}` is the website's address, `{{yy}}` the year in two digits; a day is `+3d` or `-3d` (days from today),
 * `tue+1` (the first Tuesday after today), `tue-2` (the last but one before) or `workday` (today, or the next weekday).
 * `{{tue+1 18:00}}` becomes a moment, `{{ics tue+1 18:00}}` one in iCalendar's local form, `{{utc tue+1 18:00}}` in its
 * form in UTC, and `{{nn tue+1}}` the day in words. A place that is written wrongly throws.
 */
export function fill(template: string, { now, base }: { now: Date; base: string }): string {
  const today = new Date(`${isoDay(now, torgvik.timeZone)}T00:00:00Z`)
  return template.replace(/\{\{([^{}]+)\}\}/g, (place, inside: string) => {
    if (inside === 'base') return base
    const [first = '', ...rest] = inside.split(' ')
    if (inside === 'yy') return String(today.getUTCFullYear() % 100)
    if (/^(nb|nn|sv|en)$/.test(first))
      return formatDay(dayNamed(rest[0] ?? place, today), first as Language, { timeZone: 'UTC' })
    if (first === 'ics')
      return clock(dayNamed(rest[0] ?? place, today), rest[1] ?? place)
        .replace(/[-:]/g, '')
        .slice(0, 15)
    const utc = first === 'utc'
    const moment = clock(dayNamed((utc ? rest[0] : first) ?? place, today), (utc ? rest[1] : rest[0]) ?? place)
    return utc ? new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '') : moment
  })
}

/** Midnight in UTC of the day that a name stands for. */
function dayNamed(name: string, today: Date): Date {
  const at = (days: number) => new Date(today.getTime() + days * DAY)
  const weekday = (today.getUTCDay() + 6) % 7
  if (name === 'workday') return at(weekday < 5 ? 0 : 7 - weekday)
  const days = /^([+-]\d+)d$/.exec(name)
  if (days) return at(Number(days[1]))
  const [, wanted = '', which = ''] = /^(\w{3})([+-]\d+)$/.exec(name) ?? []
  const index = weekdays.indexOf(wanted)
  if (index < 0) throw new Error(`“${name}” is not a day that a feed file can name.`)
  const ahead = ((index - weekday + 6) % 7) + 1
  return Number(which) > 0
    ? at(ahead + 7 * (Number(which) - 1))
    : at(ahead - 7 * (weekday === index ? 1 - Number(which) : -Number(which)))
}

/** A clock time on a day in Torgvik, with its offset. */
function clock(day: Date, time: string): string {
  if (!/^\d\d:\d\d$/.test(time)) throw new Error(`“${time}” is not a clock time.`)
  const date = day.toISOString().slice(0, 10)
  const there = dateParts(`${date}T${time}:00Z`, torgvik.timeZone)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const shown = Date.UTC(there.year, there.month - 1, there.day, Number(there.hours), Number(there.minutes))
  const offset = (shown - (day.getTime() + (hours * 60 + minutes) * 60_000)) / 60_000
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date}T${time}:00${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
}
