import type { LanguageDefinition } from './language.ts'

export default {
  tag: 'en',
  name: 'English',
  alsoFor: [],
  months: 'January February March April May June July August September October November December'.split(' '),
  monthsShort: 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' '),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  day: (day, month) => `${day} ${month}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  time: (hours, minutes) => `${hours}:${minutes}`,
  moment: (day, time) => `${day} at ${time}`,
  decimal: '.',
  grouping: ',',
} satisfies LanguageDefinition
