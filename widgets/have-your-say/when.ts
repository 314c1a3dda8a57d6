import type { Dialogue } from '../../contract/dialogue.ts'
import { dateParts, formatDay, formatMoment } from '../../languages/dates.ts'
import { count, type Language, say } from '../../languages/index.ts'
import { apart } from '../outside.ts'
import { daysLeft, lastMinute, phase } from './state.ts'
import * as words from './strings.ts'

const style = (moment: Date | string, now: Date) => ({ year: dateParts(moment).year !== dateParts(now).year })

/** A day in words, with its year when it is not this one. */
export const dayOf = (moment: Date | string, language: Language, now: Date, weekday = true): string =>
  formatDay(moment, language, { ...style(moment, now), weekday })

/** How long it is open: when it opens, until when and how many days that is, or when it closed. */
export function howLong(dialogue: Dialogue, language: Language, now: Date): string {
  const at = phase(dialogue, now)
  const moment = at === 'coming' ? dialogue.opens : lastMinute(dialogue.closes)
  const when = say(at === 'coming' ? words.opens : at === 'open' ? words.until : words.closed, language, {
    moment: formatMoment(moment, language, style(moment, now)),
  })
  const days = daysLeft(dialogue, now)
  const remaining = days > 0 ? count(words.left, language, days) : say(words.lastDay, language).toLowerCase()
  return at === 'open' ? `${when}, ${remaining}` : when
}

/** By when the answer is promised, and by whom. */
export const answerBy = ({ answer: { by, from } }: Dialogue, language: Language, now: Date): string =>
  say(words.answerBy, language, { day: dayOf(lastMinute(by), language, now), from: apart(from) })
