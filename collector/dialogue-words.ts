import type { Dialogue } from '../contract/dialogue.ts'
import { dateParts, formatDay, formatMoment, isoDay } from '../languages/dates.ts'
import { type Counted, count, type Language, say, type Text } from '../languages/index.ts'
import type { Site } from './site.ts'
import { localTime, nextMidnight } from './working-days.ts'

const words = {
  opens: { nb: 'Åpner {moment}', nn: 'Opnar {moment}', sv: 'Öppnar {moment}', en: 'Opens {moment}' },
  until: {
    nb: 'Åpent til {moment}, {left}',
    nn: 'Ope til {moment}, {left}',
    sv: 'Öppet till {moment}, {left}',
    en: 'Open until {moment}, {left}',
  },
  lastDay: { nb: 'siste dag', nn: 'siste dag', sv: 'sista dagen', en: 'last day' },
  closed: { nb: 'Stengte {moment}', nn: 'Stengde {moment}', sv: 'Stängde {moment}', en: 'Closed {moment}' },
  decision: {
    nb: 'Beslutning: {body}, {day}.',
    nn: 'Avgjerd: {body}, {day}.',
    sv: 'Beslut: {body}, {day}.',
    en: 'Decision: {body}, {day}.',
  },
  answerBy: {
    nb: 'Svar senest {day}, fra {from}.',
    nn: 'Svar seinast {day}, frå {from}.',
    sv: 'Svar senast {day}, från {from}.',
    en: 'Answer by {day}, from {from}.',
  },
  awaited: { nb: 'Svar senest {day}', nn: 'Svar seinast {day}', sv: 'Svar senast {day}', en: 'Answer by {day}' },
  due: {
    nb: 'Svaret skulle kommet senest {day}.',
    nn: 'Svaret skulle ha kome seinast {day}.',
    sv: 'Svaret skulle ha kommit senast {day}.',
    en: 'The answer was due by {day}.',
  },
  answered: { nb: 'Besvart {day}', nn: 'Svart på {day}', sv: 'Besvarad {day}', en: 'Answered {day}' },
} satisfies Record<string, Text>

const left: Counted = {
  one: { nb: '{n} dag igjen', nn: '{n} dag igjen', sv: '{n} dag kvar', en: '{n} day left' },
  other: { nb: '{n} dager igjen', nn: '{n} dagar igjen', sv: '{n} dagar kvar', en: '{n} days left' },
}

/** Set apart, U+2068 and U+2069: what others have written can't turn our sentence around. */
const apart = (name: string) => `\u2068${name}\u2069`

/** The last minute of a deadline. One that is set to midnight means the day before: "until Sunday". */
function lastMinute(deadline: string, timeZone: string): Date {
  const { hours, minutes } = dateParts(deadline, timeZone)
  return new Date(Date.parse(deadline) - (hours + minutes === '0000' ? 60_000 : 0))
}

type Told = Pick<Dialogue, 'opens' | 'closes' | 'decision' | 'answer' | 'outcome'>

/** When a dialogue opens, closes and is answered, worked out and in words; a year is said where it is not this one. */
export function timesOf(
  { opens, closes, decision, answer, outcome }: Told,
  language: Language,
  { timeZone }: Pick<Site, 'timeZone'>,
  now: Date,
): Pick<Dialogue, 'lastDay' | 'late' | 'words'> {
  const style = (moment: Date | string) => ({
    timeZone,
    year: dateParts(moment, timeZone).year !== dateParts(now, timeZone).year,
  })
  const moment = (at: Date | string) => formatMoment(at, language, style(at))
  const day = (at: Date | string, weekday = true) => formatDay(at, language, { ...style(at), weekday })
  const last = lastMinute(closes, timeZone)
  const promised = lastMinute(answer.by, timeZone)
  const days = Math.round((Date.parse(isoDay(last, timeZone)) - Date.parse(isoDay(now, timeZone))) / 86_400_000)
  const remaining = days > 0 ? count(left, language, days) : say(words.lastDay, language)
  return {
    lastDay: localTime(isoDay(last, timeZone), 0, timeZone).toISOString(),
    late: nextMidnight(promised, timeZone).toISOString(),
    words: {
      opens: say(words.opens, language, { moment: moment(opens) }),
      until: say(words.until, language, { moment: moment(last), left: remaining }),
      closed: say(words.closed, language, { moment: moment(last) }),
      decision: say(words.decision, language, { body: apart(decision.body), day: day(decision.at) }),
      answerBy: say(words.answerBy, language, { day: day(promised), from: apart(answer.from) }),
      awaited: say(words.awaited, language, { day: day(promised, false) }),
      due: say(words.due, language, { day: day(promised) }),
      ...(outcome && { answered: say(words.answered, language, { day: day(outcome.at, false) }) }),
    },
  }
}
