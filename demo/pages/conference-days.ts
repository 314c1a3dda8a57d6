import { isoDay } from '../../languages/dates.ts'

/** The days of the Local Democracy Days: noon in UTC, which is the same day in Torgvik. */
export interface ConferenceDays {
  year: number
  /** The youth summit, the day before. */
  youth: Date
  /** The conference itself, a Tuesday. */
  first: Date
  second: Date
  /** Registration closes at the end of this day, a Wednesday. */
  deadline: Date
  /** Whoever is on the waiting list has heard by this day. */
  answerBy: Date
}

const DAY = 86_400_000

/** The second Tuesday and Wednesday of February: this year's until they are over, then next year's. */
export function conferenceDays(now: Date): ConferenceDays {
  const inYear = (year: number) => {
    const first = new Date(Date.UTC(year, 1, 1, 12))
    const tuesday = 1 + ((9 - first.getUTCDay()) % 7) + 7
    return new Date(Date.UTC(year, 1, tuesday, 12))
  }
  const year = now.getUTCFullYear()
  const over = isoDay(now) > isoDay(new Date(inYear(year).getTime() + DAY))
  const first = inYear(over ? year + 1 : year)
  const days = (count: number) => new Date(first.getTime() + count * DAY)
  return {
    year: first.getUTCFullYear(),
    youth: days(-1),
    first,
    second: days(1),
    deadline: days(-13),
    answerBy: days(-7),
  }
}
