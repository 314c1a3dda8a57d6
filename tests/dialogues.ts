import { timesOf } from '../collector/dialogue-words.ts'
import type { Dialogue, DialogueList, DialogueTexts } from '../contract/dialogue.ts'
import type { Language } from '../languages/index.ts'
import { NOW, OSLO } from './meetings.ts'

type Told = Omit<Dialogue, 'lastDay' | 'late' | 'words'>

const told = (more: Partial<Told>): Told => ({
  id: 'torget',
  language: 'nb',
  title: 'Nytt torg og gågate i sentrum',
  rung: 'consult',
  promise: { name: 'Vi spør om råd', text: 'Vi leser alt og lager en samlet oppsummering.' },
  why: 'Hva vil du gjøre på torget om ti år? Benker, trær og trafikken i Strandgata kan fortsatt endres.',
  canChange: ['Benker, trær, lek og lys', 'Trafikken i Strandgata'],
  fixed: ['Rammen på 24 millioner', 'Bussen skal gå forbi'],
  who: 'Alle som bor, handler, leker eller venter på bussen i sentrum. Vi spør også barna på Nordnes skole.',
  opens: '2026-11-10T08:00:00+01:00',
  closes: '2026-12-14T00:00:00+01:00',
  how: [
    { text: 'Skriv her' },
    { text: 'Kom på folkemøte torsdag 3. desember kl. 18.00', url: 'https://torgvik.example/folkemote' },
    { text: 'Lever på biblioteket' },
  ],
  decision: { body: 'Formannskapet', at: '2027-01-19T10:00:00+01:00', url: 'https://torgvik.example/formannskapet' },
  answer: {
    by: '2027-01-29T16:00:00+01:00',
    from: 'Avdeling for plan og teknikk',
    where: 'Svaret kommer her på siden.',
  },
  inputs: 113,
  ...more,
})

/** One dialogue that asks for advice and is open on 24 November 2026, unless said otherwise; its times said at a moment. */
export function dialogue(more: Partial<Told> = {}, language: Language = 'nb', now = NOW): Dialogue {
  const one = told(more)
  return { ...one, ...timesOf(one, language, OSLO, now) }
}

const closed = (more: Partial<Told>) =>
  dialogue({ opens: '2026-03-01T08:00:00+01:00', closes: '2026-04-15T23:59:00+02:00', ...more })

/** The whole list: open on three rungs and in two languages, coming, answered, late, and waiting for the answer. */
export const dialogues: DialogueList = {
  dialogues: [
    dialogue(),
    dialogue({
      id: 'grendehuset',
      language: 'nn',
      rung: 'dialogue',
      title: 'Kva skal grendehuset i Indre Fjord brukast til?',
      why: 'Tre kveldar saman med grendeutvalet. Du kan vere med på ein eller alle.',
      closes: '2026-12-20T23:59:00+01:00',
      inputs: 1,
    }),
    dialogue({
      id: 'strandgata',
      rung: 'inform',
      title: 'Strandgata stenges i mars',
      why: 'Vannrøret må skiftes. Har du spørsmål, ring 71 00 00 00.',
      canChange: [],
      fixed: ['Gata stenges i fire uker'],
      closes: '2027-03-01T12:00:00+01:00',
      inputs: 0,
    }),
    dialogue({ id: 'budsjettet', title: 'Budsjettet for 2027', opens: '2026-12-01T08:00:00+01:00', inputs: 0 }),
    closed({
      id: 'lekeplassen',
      title: 'Lekeplassen i Parken',
      inputs: 112,
      decision: { body: 'Formannskapet', at: '2026-09-08T10:00:00+02:00' },
      answer: { by: '2026-10-30T16:00:00+01:00', from: 'Park og idrett', where: 'Svaret kommer her på siden.' },
      outcome: {
        at: '2026-11-02T12:00:00+01:00',
        summary: '112 barn og voksne sa hva de ville ha. Det meste ble noe av.',
        rows: [
          {
            said: 'Vi trenger et sted å sitte i skyggen.',
            did: 'Fire benker under trærne, satt ut 28. oktober.',
            because: 'Foreldre og besteforeldre blir lenger når de kan sitte.',
            done: 'yes',
          },
          {
            said: 'Gjerdet må være høyere mot veien.',
            did: 'Nytt gjerde langs Parkveien. Sørsiden tar vi i 2027.',
            because: 'Pengene rakk til den siden der bilene kjører.',
            done: 'partly',
          },
          {
            said: 'Bygg en vannlekeplass.',
            did: 'Forslaget er lagt ved budsjettet for 2028.',
            because: 'Drift koster 400 000 kroner i året, og det var ikke penger til det nå.',
            done: 'no',
          },
        ],
      },
    }),
    closed({
      id: 'gangveien',
      title: 'Trygg gangvei til Vestre havn',
      answer: { by: '2026-10-15T16:00:00+02:00', from: 'Avdeling for plan og teknikk', where: 'Svaret kommer her.' },
    }),
    closed({ id: 'biblioteket', title: 'Åpent bibliotek om søndagen', closes: '2026-11-20T23:59:00+01:00' }),
  ],
}

/** A dialogue as the municipality writes it: its texts in its one language. */
export function asWritten(dialogue: Dialogue): DialogueTexts {
  const { language, promise, lastDay, late, words, ...rest } = dialogue
  const written = (text: string) => ({ [language]: text })
  const { decision, answer, outcome } = rest
  return {
    ...rest,
    title: written(rest.title),
    why: written(rest.why),
    canChange: rest.canChange.map(written),
    fixed: rest.fixed.map(written),
    who: written(rest.who),
    how: rest.how.map((way) => ({ ...way, text: written(way.text) })),
    decision: { ...decision, body: written(decision.body) },
    answer: { by: answer.by, from: written(answer.from), where: written(answer.where) },
    outcome: outcome && {
      at: outcome.at,
      summary: written(outcome.summary),
      rows: outcome.rows.map(({ said, did, because, done }) => ({
        said: written(said),
        did: written(did),
        because: written(because),
        done,
      })),
    },
  }
}
