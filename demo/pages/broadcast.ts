import { html } from 'hono/html'
import { formatMoment } from '../../languages/dates.ts'
import { art } from '../art.ts'
import type { Page } from '../page.ts'
import { article, type Section } from '../prose.ts'

const words = {
  now: {
    nb: '{body} har møte nå. Lyden kommer når møtelederen klubber i gang neste sak.',
    nn: '{body} har møte no. Lyden kjem når møteleiaren klubbar i gang neste sak.',
    sv: '{body} har möte nu. Ljudet kommer när ordföranden öppnar nästa ärende.',
    en: '{body} is meeting now. Sound comes when the chair opens the next case.',
  },
  next: {
    nb: 'Neste sending: {body}, {moment}.',
    nn: 'Neste sending: {body}, {moment}.',
    sv: 'Nästa sändning: {body}, {moment}.',
    en: 'Next broadcast: {body}, {moment}.',
  },
  none: {
    nb: 'Ingen sendinger er satt opp akkurat nå.',
    nn: 'Ingen sendingar er sette opp akkurat no.',
    sv: 'Inga sändningar är planerade just nu.',
    en: 'No broadcasts are planned right now.',
  },
}

const sections: Section[] = [
  {
    heading: { nb: 'Slik ser du på', nn: 'Slik ser du på', sv: 'Så tittar du', en: 'How to watch' },
    parts: [
      {
        nb: 'Sendingen begynner på denne siden fem minutter før møtet. Du trenger ikke logge inn. Slå på teksting under bildet. Opptaket får du på servicetorget dagen etter, delt opp etter saker.',
        nn: 'Sendinga byrjar på denne sida fem minutt før møtet. Du treng ikkje logge inn. Slå på teksting under biletet. Opptaket får du på servicetorget dagen etter, delt opp etter saker.',
        sv: 'Sändningen börjar på den här sidan fem minuter före mötet. Du behöver inte logga in. Slå på textning under bilden. Inspelningen får du hos servicecenter dagen efter, uppdelad efter ärenden.',
        en: 'The broadcast starts on this page five minutes before the meeting. No sign-in is needed. Turn on captions below the picture. The service desk has the recording the day after, split by case.',
      },
      {
        nb: 'Blir møtet lukket, ser du bildet av torget til det åpner igjen. Vil du heller sitte i salen? [Slik gjør du det](politics).',
        nn: 'Blir møtet lukka, ser du biletet av torget til det opnar att. Vil du heller sitje i salen? [Slik gjer du det](politics).',
        sv: 'Stängs mötet ser du bilden av torget tills det öppnar igen. Vill du hellre sitta i salen? [Så gör du](politics).',
        en: 'If the meeting closes, you see the picture of the square until it opens again. Would you rather sit in the hall? [This is how](politics).',
      },
    ],
  },
]

/** Where meetings are broadcast. */
export const broadcast: Page = {
  path: { nb: '/politikk/direkte', nn: '/nn/politikk/direkte', sv: '/sv/politik/direkt', en: '/en/politics/live' },
  parent: 'politics',
  title: { nb: 'Direktesending', nn: 'Direktesending', sv: 'Direktsändning', en: 'Live broadcast' },
  summary: {
    nb: 'Kommunestyret og formannskapet sendes direkte, med teksting.',
    nn: 'Kommunestyret og formannskapet blir sende direkte, med teksting.',
    sv: 'Kommunestyret och formannskapet sänds direkt, med textning.',
    en: 'The council and the executive committee are broadcast live, with captions.',
  },
  async body(visit) {
    const { say, now, language } = visit
    const streamed = (await visit.square.meetings()).filter(({ stream, status }) => stream && status !== 'cancelled')
    const next = streamed.find(({ start, end }) => new Date(end ?? start) > now)
    const live = next && new Date(next.start) <= now
    const values = next && { body: next.body.name, moment: formatMoment(next.start, language) }
    const line = values ? say(live ? words.now : words.next, values) : say(words.none)
    return html`<div class="screen">${art.square}<p role="status">${line}</p></div>${article(sections, visit)}`
  },
}
