/** What a language is: everything that the platform's Intl can't be trusted with (Chromium's Intl knows neither nn nor se). */
export interface LanguageDefinition {
  /** BCP 47 tag, as it stands in `lang`. */
  tag: string
  /** The language's name in itself. */
  name: string
  /** Other tags that read best in this language, most specific subtags dropped: `no` reads Bokmål. */
  alsoFor: string[]
  /** January first. */
  months: string[]
  /** January first, as short as the language writes them. */
  monthsShort: string[]
  /** Monday first. */
  weekdays: string[]
  /** Unicode plural category of a whole number (CLDR plural rules). */
  plural(count: number): 'one' | 'other'
  /** Day of the month and month, e.g. `24. november`. */
  day(day: number, month: string): string
  /** Joins weekday and day, e.g. `tirsdag 24. november`. */
  weekday(weekday: string, day: string): string
  /** Clock time from two-digit hours and minutes, e.g. `10.42`. */
  time(hours: string, minutes: string): string
  /** Joins a day and a time, e.g. `tirsdag 24. november kl. 10.42`. */
  moment(day: string, time: string): string
  /** Decimal sign and grouping sign of numbers. */
  decimal: string
  grouping: string
}
