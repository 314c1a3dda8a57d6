import type { Counted, Text } from '../../languages/index.ts'
import type { Standing } from './state.ts'

/** Where a meeting stands, in a word. */
export const standings: Record<Standing, Text> = {
  planned: { nb: 'Planlagt', nn: 'Planlagt', sv: 'Planerat', en: 'Planned' },
  called: { nb: 'Innkalt', nn: 'Innkalla', sv: 'Kallelse ute', en: 'Called' },
  moved: { nb: 'Flyttet', nn: 'Flytta', sv: 'Flyttat', en: 'Moved' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', sv: 'Inställt', en: 'Cancelled' },
  held: { nb: 'Gjennomført', nn: 'Gjennomført', sv: 'Genomfört', en: 'Held' },
  live: { nb: 'Pågår nå', nn: 'Går no', sv: 'Pågår nu', en: 'On now' },
  ended: { nb: 'Avsluttet', nn: 'Avslutta', sv: 'Avslutat', en: 'Ended' },
}

/** What the agenda says. Few and short: every visitor fetches all four languages. */
export const words = {
  fetched: { nb: 'Hentet {moment}', nn: 'Henta {moment}', sv: 'Hämtat {moment}', en: 'Fetched {moment}' },
  stale: {
    nb: 'Møteplanen er fra {moment}. Noe kan være endret siden da.',
    nn: 'Møteplanen er frå {moment}. Noko kan vere endra sidan då.',
    sv: 'Mötesplanen är från {moment}. Något kan ha ändrats sedan dess.',
    en: 'The list is from {moment}. Something may have changed since then.',
  },
  upcoming: { nb: 'Kommende', nn: 'Komande', sv: 'Kommande', en: 'Upcoming' },
  earlier: { nb: 'Tidligere', nn: 'Tidlegare', sv: 'Tidigare', en: 'Earlier' },
  everyBody: { nb: 'Alle utvalg', nn: 'Alle utval', sv: 'Alla nämnder', en: 'All committees' },
  today: { nb: 'I dag, {day}', nn: 'I dag, {day}', sv: 'I dag, {day}', en: 'Today, {day}' },
  none: { nb: 'Ingen møter å vise', nn: 'Ingen møte å vise', sv: 'Inga möten att visa', en: 'No meetings to show' },
  more: { nb: 'Vis flere', nn: 'Vis fleire', sv: 'Visa fler', en: 'Show more' },
  clock: { nb: 'kl. {time}', nn: 'kl. {time}', sv: 'kl. {time}', en: '{time}' },
  noTime: { nb: 'Klokkeslettet kommer', nn: 'Klokkeslettet kjem', sv: 'Tiden kommer', en: 'Time to be announced' },
  everyone: { nb: 'Åpent for alle', nn: 'Ope for alle', sv: 'Öppet för alla', en: 'Open to everyone' },
  stream: { nb: 'Direktesending', nn: 'Direktesending', sv: 'Direktsändning', en: 'Live stream' },
  closed: {
    nb: 'Lukket for publikum',
    nn: 'Lukka for publikum',
    sv: 'Stängt för allmänheten',
    en: 'Closed to the public',
  },
  closedBy: {
    nb: 'Lukket med hjemmel i {basis}',
    nn: 'Lukka med heimel i {basis}',
    sv: 'Stängt med stöd av {basis}',
    en: 'Closed under {basis}',
  },
  watch: { nb: 'Se direkte', nn: 'Sjå direkte', sv: 'Se direkt', en: 'Watch live' },
  recording: { nb: 'Opptak', nn: 'Opptak', sv: 'Inspelning', en: 'Recording' },
  before: { nb: 'Før:', nn: 'Før:', sv: 'Tidigare:', en: 'Before:' },
  now: { nb: 'Nå:', nn: 'No:', sv: 'Nu:', en: 'Now:' },
  changed: { nb: 'Endret {moment}', nn: 'Endra {moment}', sv: 'Ändrat {moment}', en: 'Changed {moment}' },
  agenda: { nb: 'Saksliste', nn: 'Saksliste', sv: 'Ärendelista', en: 'Agenda' },
  case: { nb: 'Sak {number}', nn: 'Sak {number}', sv: 'Ärende {number}', en: 'Case {number}' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', sv: 'Beslut', en: 'Decision' },
  unanimous: { nb: 'enstemmig', nn: 'samrøystes', sv: 'enhälligt', en: 'unanimous' },
  votes: {
    nb: '{for} for, {against} mot',
    nn: '{for} for, {against} mot',
    sv: '{for} för, {against} mot',
    en: '{for} for, {against} against',
  },
  blank: { nb: '{n} blanke', nn: '{n} blanke', sv: '{n} blanka', en: '{n} blank' },
} satisfies Record<string, Text>

/** How many meetings the list holds, read out when it changes. */
export const someMeetings: Counted = {
  one: { nb: '{n} møte', nn: '{n} møte', sv: '{n} möte', en: '{n} meeting' },
  other: { nb: '{n} møter', nn: '{n} møte', sv: '{n} möten', en: '{n} meetings' },
}

/** How many cases are on an agenda. */
export const someItems: Counted = {
  one: { nb: '{n} sak', nn: '{n} sak', sv: '{n} ärende', en: '{n} item' },
  other: { nb: '{n} saker', nn: '{n} saker', sv: '{n} ärenden', en: '{n} items' },
}
