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

/** How old the list is, and what happens when it can't be had. */
export const fetching = {
  loading: {
    nb: 'Henter møtene …',
    nn: 'Hentar møta …',
    sv: 'Hämtar mötena …',
    en: 'Fetching the meetings …',
  },
  failed: {
    nb: 'Vi får ikke hentet møtene akkurat nå.',
    nn: 'Vi får ikkje henta møta akkurat no.',
    sv: 'Vi kan inte hämta mötena just nu.',
    en: 'We can’t fetch the meetings right now.',
  },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', sv: 'Försök igen', en: 'Try again' },
  fetched: {
    nb: 'Hentet {moment}',
    nn: 'Henta {moment}',
    sv: 'Hämtat {moment}',
    en: 'Fetched {moment}',
  },
  stale: {
    nb: 'Møteplanen er fra {moment}.',
    nn: 'Møteplanen er frå {moment}.',
    sv: 'Mötesplanen är från {moment}.',
    en: 'The list is from {moment}.',
  },
  since: {
    nb: 'Noe kan være endret siden da.',
    nn: 'Noko kan vere endra sidan då.',
    sv: 'Något kan ha ändrats sedan dess.',
    en: 'Something may have changed since then.',
  },
} satisfies Record<string, Text>

/** What is in the list, and choosing what is in it. */
export const listing = {
  which: { nb: 'Hvilke møter', nn: 'Kva møte', sv: 'Vilka möten', en: 'Which meetings' },
  upcoming: { nb: 'Kommende', nn: 'Komande', sv: 'Kommande', en: 'Upcoming' },
  earlier: { nb: 'Tidligere', nn: 'Tidlegare', sv: 'Tidigare', en: 'Earlier' },
  everyBody: { nb: 'Alle utvalg', nn: 'Alle utval', sv: 'Alla nämnder', en: 'All committees' },
  today: { nb: 'I dag, {day}', nn: 'I dag, {day}', sv: 'I dag, {day}', en: 'Today, {day}' },
  noUpcoming: {
    nb: 'Ingen kommende møter er satt opp.',
    nn: 'Ingen komande møte er sette opp.',
    sv: 'Inga kommande möten är inplanerade.',
    en: 'No upcoming meetings are planned.',
  },
  noEarlier: {
    nb: 'Ingen tidligere møter å vise.',
    nn: 'Ingen tidlegare møte å vise.',
    sv: 'Inga tidigare möten att visa.',
    en: 'No earlier meetings to show.',
  },
  more: { nb: 'Vis flere', nn: 'Vis fleire', sv: 'Visa fler', en: 'Show more' },
} satisfies Record<string, Text>

/** How many bodies are chosen, when there is no room for their names. */
export const someBodies: Counted = {
  one: { nb: '{n} utvalg', nn: '{n} utval', sv: '{n} nämnd', en: '{n} committee' },
  other: { nb: '{n} utvalg', nn: '{n} utval', sv: '{n} nämnder', en: '{n} committees' },
}

/** How many meetings the list holds, read out when it changes. */
export const someMeetings: Counted = {
  one: { nb: '{n} møte', nn: '{n} møte', sv: '{n} möte', en: '{n} meeting' },
  other: { nb: '{n} møter', nn: '{n} møte', sv: '{n} möten', en: '{n} meetings' },
}

/** When, where, how to attend. */
export const attending = {
  clock: { nb: 'kl. {time}', nn: 'kl. {time}', sv: 'kl. {time}', en: '{time}' },
  noTime: {
    nb: 'Klokkeslettet kommer',
    nn: 'Klokkeslettet kjem',
    sv: 'Tiden kommer',
    en: 'Time to be announced',
  },
  everyone: { nb: 'Åpent for alle', nn: 'Ope for alle', sv: 'Öppet för alla', en: 'Open to everyone' },
  stream: { nb: 'Direktesending', nn: 'Direktesending', sv: 'Direktsändning', en: 'Live stream' },
  nobody: {
    nb: 'Lukket for publikum',
    nn: 'Lukka for publikum',
    sv: 'Stängt för allmänheten',
    en: 'Closed to the public',
  },
  watch: { nb: 'Se direkte', nn: 'Sjå direkte', sv: 'Se direkt', en: 'Watch live' },
  recording: { nb: 'Opptak', nn: 'Opptak', sv: 'Inspelning', en: 'Recording' },
  before: { nb: 'Før:', nn: 'Før:', sv: 'Tidigare:', en: 'Before:' },
  now: { nb: 'Nå:', nn: 'No:', sv: 'Nu:', en: 'Now:' },
  changed: { nb: 'Endret {moment}', nn: 'Endra {moment}', sv: 'Ändrat {moment}', en: 'Changed {moment}' },
} satisfies Record<string, Text>

/** The agenda of one meeting. */
export const agenda = {
  heading: { nb: 'Saksliste', nn: 'Saksliste', sv: 'Ärendelista', en: 'Agenda' },
  none: {
    nb: 'Sakslisten er ikke klar ennå.',
    nn: 'Sakslista er ikkje klar enno.',
    sv: 'Ärendelistan är inte klar än.',
    en: 'The agenda is not ready yet.',
  },
  case: { nb: 'Sak {number}', nn: 'Sak {number}', sv: 'Ärende {number}', en: 'Case {number}' },
  decided: { nb: 'Vedtatt:', nn: 'Vedteke:', sv: 'Beslutat:', en: 'Decided:' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', sv: 'Beslut', en: 'Decision' },
  unanimous: { nb: 'enstemmig', nn: 'samrøystes', sv: 'enhälligt', en: 'unanimous' },
  for: { nb: 'for', nn: 'for', sv: 'för', en: 'for' },
  against: { nb: 'mot', nn: 'mot', sv: 'mot', en: 'against' },
  blank: { nb: 'blanke', nn: 'blanke', sv: 'blanka', en: 'blank' },
  closed: {
    nb: 'Lukket for publikum.',
    nn: 'Lukka for publikum.',
    sv: 'Stängt för allmänheten.',
    en: 'Closed to the public.',
  },
  closedBy: {
    nb: 'Lukket med hjemmel i {basis}.',
    nn: 'Lukka med heimel i {basis}.',
    sv: 'Stängt med stöd av {basis}.',
    en: 'Closed under {basis}.',
  },
} satisfies Record<string, Text>

/** How many cases are on the agenda. */
export const someItems: Counted = {
  one: { nb: '{n} sak', nn: '{n} sak', sv: '{n} ärende', en: '{n} item' },
  other: { nb: '{n} saker', nn: '{n} saker', sv: '{n} ärenden', en: '{n} items' },
}

/** How many of them are decided. */
export const someDecisions: Counted = {
  one: { nb: '{n} vedtak', nn: '{n} vedtak', sv: '{n} beslut', en: '{n} decision' },
  other: { nb: '{n} vedtak', nn: '{n} vedtak', sv: '{n} beslut', en: '{n} decisions' },
}
