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

/* What the agenda says. Few and short: every visitor fetches all four languages. */

export const fetched: Text = {
  nb: 'Hentet {moment}',
  nn: 'Henta {moment}',
  sv: 'Hämtat {moment}',
  en: 'Fetched {moment}',
}
export const stale: Text = {
  nb: 'Møteplanen er fra {moment} og kan være endret.',
  nn: 'Møteplanen er frå {moment} og kan vere endra.',
  sv: 'Mötesplanen är från {moment} och kan ha ändrats.',
  en: 'The list is from {moment} and may have changed.',
}
export const upcoming: Text = { nb: 'Kommende', nn: 'Komande', sv: 'Kommande', en: 'Upcoming' }
export const earlier: Text = { nb: 'Tidligere', nn: 'Tidlegare', sv: 'Tidigare', en: 'Earlier' }
export const everyBody: Text = { nb: 'Alle utvalg', nn: 'Alle utval', sv: 'Alla nämnder', en: 'All committees' }
export const today: Text = { nb: 'I dag, {day}', nn: 'I dag, {day}', sv: 'I dag, {day}', en: 'Today, {day}' }
export const none: Text = {
  nb: 'Ingen møter å vise',
  nn: 'Ingen møte å vise',
  sv: 'Inga möten att visa',
  en: 'No meetings to show',
}
export const more: Text = { nb: 'Vis flere', nn: 'Vis fleire', sv: 'Visa fler', en: 'Show more' }
export const everyone: Text = { nb: 'Åpent for alle', nn: 'Ope for alle', sv: 'Öppet för alla', en: 'Open to everyone' }
export const stream: Text = { nb: 'Direktesending', nn: 'Direktesending', sv: 'Direktsändning', en: 'Live stream' }
export const closed: Text = {
  nb: 'Lukket for publikum',
  nn: 'Lukka for publikum',
  sv: 'Stängt för allmänheten',
  en: 'Closed to the public',
}
export const closedBy: Text = {
  nb: 'Lukket med hjemmel i {basis}',
  nn: 'Lukka med heimel i {basis}',
  sv: 'Stängt med stöd av {basis}',
  en: 'Closed under {basis}',
}
export const watch: Text = { nb: 'Se direkte', nn: 'Sjå direkte', sv: 'Se direkt', en: 'Watch live' }
export const recording: Text = { nb: 'Opptak', nn: 'Opptak', sv: 'Inspelning', en: 'Recording' }
export const before: Text = { nb: 'Før:', nn: 'Før:', sv: 'Tidigare:', en: 'Before:' }
export const now: Text = { nb: 'Nå:', nn: 'No:', sv: 'Nu:', en: 'Now:' }
export const changed: Text = {
  nb: 'Endret {moment}',
  nn: 'Endra {moment}',
  sv: 'Ändrat {moment}',
  en: 'Changed {moment}',
}
export const agenda: Text = { nb: 'Saksliste', nn: 'Saksliste', sv: 'Ärendelista', en: 'Agenda' }
export const caseNumber: Text = { nb: 'Sak {number}', nn: 'Sak {number}', sv: 'Ärende {number}', en: 'Case {number}' }
export const decision: Text = { nb: 'Vedtak', nn: 'Vedtak', sv: 'Beslut', en: 'Decision' }
export const unanimous: Text = { nb: 'enstemmig', nn: 'samrøystes', sv: 'enhälligt', en: 'unanimous' }
export const votes: Text = {
  nb: '{for} for, {against} mot',
  nn: '{for} for, {against} mot',
  sv: '{for} för, {against} mot',
  en: '{for} for, {against} against',
}
export const blank: Text = { nb: '{n} blanke', nn: '{n} blanke', sv: '{n} blanka', en: '{n} blank' }

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
