import { dayOf, listed } from '../collector/meeting.ts'
import type { AgendaItem, Meeting, MeetingList } from '../contract/meeting.ts'

/** A municipality's meetings around Tuesday 24 November 2026 at 11.20 in Torgvik: one of every standing. */
export const NOW = new Date('2026-11-24T11:20:00+01:00')

/** Where Torgvik's clocks stand. */
export const OSLO = { timeZone: 'Europe/Oslo' }

/** One case; open, without documents, unless said otherwise. */
export const item = (more: Partial<AgendaItem> & { title: string }): AgendaItem => ({
  id: more.number ?? more.title,
  open: true,
  documents: [],
  ...more,
})

/** One meeting of the executive committee on a day in November at ten, unless said otherwise. */
export const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: `${more.body?.id ?? 'formannskapet'}-${more.start ?? '24'}`,
  body: { id: 'formannskapet', name: 'Formannskapet' },
  language: 'nb',
  start: '2026-11-24T10:00:00+01:00',
  timeZone: 'Europe/Oslo',
  status: 'planned',
  documents: [],
  items: [],
  updatedAt: '2026-11-24T09:00:00+01:00',
  ...more,
})

/** The same, as the collector lists it. */
export const shown = (more: Partial<Meeting> = {}) => listed(meeting(more), 'nb', OSLO)

const pdf = (title: string, bytes: number) => ({
  title,
  type: 'PDF',
  bytes,
  url: `https://torgvik.example/${encodeURIComponent(title)}.pdf`,
})

/** The whole list: held, live, moved, cancelled, called, planned, in two languages. */
export const list = {
  updatedAt: '2026-11-24T10:42:00+01:00',
  bodies: [
    { id: 'kommunestyret', name: 'Kommunestyret' },
    { id: 'formannskapet', name: 'Formannskapet' },
    { id: 'eldreradet', name: 'Eldrerådet' },
  ],
  meetings: [
    meeting({
      body: { id: 'kommunestyret', name: 'Kommunestyret' },
      start: '2026-11-12T17:00:00+01:00',
      end: '2026-11-12T20:50:00+01:00',
      status: 'held',
      place: 'Kommunestyresalen, Torgvik rådhus',
      publicAccess: 'both',
      recording: 'https://torgvik.example/opptak/12',
      documents: [pdf('Protokoll', 540_000)],
      items: [
        item({
          number: 'PS 76/26',
          title: 'Ny svømmehall på Nordnes: valg av tomt',
          caseNumber: '2026/1874',
          decision: 'Svømmehallen bygges ved skolen, med adkomst fra Sjøgata.\nParkeringen flyttes til Nordneslia.',
          votes: { for: 20, against: 15, blank: 0 },
          documents: [pdf('Saksframlegg', 1_200_000), pdf('Vedlegg: tomteanalyse', 4_800_000)],
        }),
        item({
          number: 'PS 77/26',
          title: 'Innbyggerforslag: bilfri skolevei i Kirkebakken',
          decision: 'Forslaget prøves ut i seks måneder fra 1. mars 2027.',
          votes: { for: 35, against: 0 },
          documents: [pdf('Saksframlegg', 410_000)],
        }),
        item({ number: 'PS 78/26', title: 'Sak unntatt offentlighet', open: false, legalBasis: 'kommuneloven § 11-5' }),
        item({ number: 'RS 12/26', title: 'Orientering om vinterbrøyting' }),
      ],
    }),
    meeting({
      body: { id: 'oppvekst', name: 'Utvalg for oppvekst og kultur' },
      start: '2026-11-19T16:00:00+01:00',
      end: '2026-11-19T19:00:00+01:00',
      status: 'called',
      place: 'Møterom Fløyen',
    }),
    meeting({
      end: '2026-11-24T14:00:00+01:00',
      status: 'called',
      place: 'Formannskapssalen, 3. etasje',
      publicAccess: 'both',
      stream: 'https://torgvik.example/direkte',
      url: 'https://torgvik.example/formannskapet/24-november',
      documents: [pdf('Innkalling', 88_000)],
      items: [
        item({ number: 'PS 87/26', title: 'Budsjett 2027', start: '2026-11-24T10:10:00+01:00' }),
        item({ number: 'PS 88/26', title: 'Nytt torg og gågate i sentrum', start: '2026-11-24T11:00:00+01:00' }),
        item({ number: 'PS 89/26', title: 'Scooterløyper', start: '2026-11-24T12:30:00+01:00' }),
      ],
    }),
    meeting({
      body: { id: 'eldreradet', name: 'Eldrerådet' },
      start: '2026-11-25T12:30:00+01:00',
      status: 'moved',
      place: 'Kantina, rådhuset',
      previously: {
        start: '2026-11-25T09:00:00+01:00',
        place: 'Møterom Skansen',
        changedAt: '2026-11-20T14:05:00+01:00',
      },
      items: [item({ number: '9/26', title: 'Benker langs Strandgata' })],
    }),
    meeting({
      body: { id: 'plan', name: 'Utvalg for plan og teknikk' },
      start: '2026-11-26T12:00:00+01:00',
      status: 'cancelled',
      note: 'Sakene behandles torsdag 10. desember.',
    }),
    meeting({
      body: { id: 'ungdomsradet', name: 'Ungdomsrådet' },
      start: '2026-12-01T16:00:00+01:00',
      end: '2026-12-01T18:00:00+01:00',
      status: 'called',
      place: 'Ungdomshuset Loftet',
      publicAccess: 'hall',
      documents: [pdf('Saksliste', 120_000)],
      items: ['Fritidsklubben', 'Nattbuss', 'Referat'].map((title, i) => item({ number: `${i + 4}/26`, title })),
    }),
    meeting({
      body: { id: 'grendeutvalet', name: 'Grendeutvalet i Indre Fjord' },
      language: 'nn',
      start: '2026-12-02T19:00:00+01:00',
      status: 'called',
      place: 'Grendehuset, inngang ved kyrkja',
      publicAccess: 'hall',
    }),
    meeting({
      body: { id: 'kommunestyret', name: 'Kommunestyret' },
      title: 'Budsjettmøte',
      start: '2026-12-10T17:00:00+01:00',
      end: '2026-12-10T21:30:00+01:00',
      place: 'Kommunestyresalen',
      publicAccess: 'both',
    }),
  ],
}

/** The same, as the collector answers. */
export const answer: MeetingList = {
  ...list,
  meetings: list.meetings.map((one) => listed(one, 'nb', OSLO)),
  today: dayOf(NOW, 'nb', OSLO),
  updated: 'tirsdag 24. november kl. 10.42',
}
