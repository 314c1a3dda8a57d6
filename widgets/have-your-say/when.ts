import type { Dialogue } from '../../contract/dialogue.ts'
import { dateParts, formatDay, formatMoment } from '../../languages/dates.ts'
import { count, type Language, say } from '../../languages/index.ts'
import { daysLeft, lastMinute, phase } from './state.ts'
import { facts, left } from './strings.ts'

const style = (moment: Date | string, now: Date) => ({ year: dateParts(moment).year !== dateParts(now).year })

/** A day in words, with its year when it is not this one. */
export const dayOf = (moment: Date | string, language: Language, now: Date): string =>
  formatDay(moment, language, style(moment, now))

/** A day and a time, with the year when it is not this one. */
export const momentOf = (moment: Date | string, language: Language, now: Date): string =>
  formatMoment(moment, language, style(moment, now))

/** `19 dager igjen`, or `siste dag`. */
export function remaining(dialogue: Dialogue, language: Language, now: Date): string {
  const days = daysLeft(dialogue, now)
  return days > 0 ? count(left, language, days) : say(facts.lastDay, language)
}

/** How long it is open, in one line for the list: `Åpent til søndag 13. desember, 19 dager igjen`. */
export function openLine(dialogue: Dialogue, language: Language, now: Date): string {
  if (phase(dialogue, now) === 'coming')
    return say(facts.opens, language, { moment: momentOf(dialogue.opens, language, now) })
  const day = dayOf(lastMinute(dialogue.closes), language, now)
  return `${say(facts.until, language, { day })}, ${remaining(dialogue, language, now)}`
}
