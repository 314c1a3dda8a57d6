import type { LanguageDefinition } from './language.ts'

export default {
  tag: 'sv',
  name: 'Svenska',
  alsoFor: [],
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  monthsShort: 'jan. feb. mars april maj juni juli aug. sep. okt. nov. dec.'.split(' '),
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  day: (day, month) => `${day} ${month}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  time: (hours, minutes) => `${hours}.${minutes}`,
  moment: (day, time) => `${day} kl. ${time}`,
  decimal: ',',
  grouping: '\u00a0',
} satisfies LanguageDefinition
