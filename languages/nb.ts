import type { LanguageDefinition } from './language.ts'

export default {
  tag: 'nb',
  name: 'Bokmål',
  alsoFor: ['no', 'da'],
  months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  monthsShort: 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' '),
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  day: (day, month) => `${day}. ${month}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  time: (hours, minutes) => `${hours}.${minutes}`,
  moment: (day, time) => `${day} kl. ${time}`,
  decimal: ',',
  grouping: '\u00a0',
} satisfies LanguageDefinition
