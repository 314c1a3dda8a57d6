import type { Meeting } from '../../contract/meeting.ts'
import type { Text } from '../../languages/index.ts'
import type { Icon } from '../icons.ts'

/** What a status is called, with its icon and its tone. */
export const statuses: Record<Meeting['status'], { name: Text; mark: Icon; tone: string }> = {
  planned: { name: { nb: 'Planlagt', nn: 'Planlagt', sv: 'Planerat', en: 'Planned' }, mark: 'calendar', tone: '' },
  called: { name: { nb: 'Innkalt', nn: 'Innkalla', sv: 'Kallat', en: 'Called' }, mark: 'mail', tone: 'accent' },
  moved: { name: { nb: 'Flyttet', nn: 'Flytta', sv: 'Flyttat', en: 'Moved' }, mark: 'arrow', tone: 'warn' },
  cancelled: { name: { nb: 'Avlyst', nn: 'Avlyst', sv: 'Inställt', en: 'Cancelled' }, mark: 'minus', tone: 'stop' },
  held: { name: { nb: 'Gjennomført', nn: 'Gjennomført', sv: 'Genomfört', en: 'Held' }, mark: 'check', tone: 'good' },
}

export const words = {
  time: { nb: 'Tid', nn: 'Tid', sv: 'Tid', en: 'Time' },
  place: { nb: 'Sted', nn: 'Stad', sv: 'Plats', en: 'Place' },
  access: { nb: 'Delta', nn: 'Delta', sv: 'Delta', en: 'Attend' },
  hall: {
    nb: 'Åpent for alle i salen',
    nn: 'Ope for alle i salen',
    sv: 'Öppet för alla i salen',
    en: 'Open to all in the hall',
  },
  stream: { nb: 'Sendes direkte', nn: 'Blir sendt direkte', sv: 'Sänds direkt', en: 'Broadcast live' },
  both: {
    nb: 'Åpent for alle i salen, og sendes direkte',
    nn: 'Ope for alle i salen, og blir sendt direkte',
    sv: 'Öppet för alla i salen och sänds direkt',
    en: 'Open to all in the hall, and broadcast live',
  },
  none: {
    nb: 'Ikke åpent for tilhørere',
    nn: 'Ikkje ope for tilhøyrarar',
    sv: 'Inte öppet för åhörare',
    en: 'Not open to the public',
  },
  watch: { nb: 'Se direkte', nn: 'Sjå direkte', sv: 'Se direkt', en: 'Watch live' },
  before: { nb: 'Før', nn: 'Før', sv: 'Tidigare', en: 'Before' },
  documents: { nb: 'Dokumenter', nn: 'Dokument', sv: 'Handlingar', en: 'Documents' },
  agenda: { nb: 'Saksliste', nn: 'Saksliste', sv: 'Ärendelista', en: 'Agenda' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', sv: 'Beslut', en: 'Decision' },
  votes: {
    nb: '{for} for, {against} mot',
    nn: '{for} for, {against} mot',
    sv: '{for} för, {against} emot',
    en: '{for} for, {against} against',
  },
  unanimous: { nb: 'Enstemmig', nn: 'Samrøystes', sv: 'Enhälligt', en: 'Unanimous' },
  closed: {
    nb: 'Saken behandles i lukket møte',
    nn: 'Saka blir handsama i lukka møte',
    sv: 'Ärendet behandlas i slutet möte',
    en: 'The case is treated in a closed meeting',
  },
  original: { nb: '', nn: '', sv: 'Dokumenten är på norska.', en: 'The papers are in Norwegian.' },
  coming: {
    nb: 'Sakslisten kommer en uke før møtet.',
    nn: 'Saklista kjem ei veke før møtet.',
    sv: 'Ärendelistan kommer en vecka före mötet.',
    en: 'The agenda comes a week before the meeting.',
  },
} satisfies Record<string, Text>
