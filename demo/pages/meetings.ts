import { html } from 'hono/html'
import { formatDay } from '../../languages/dates.ts'
import type { Page } from '../page.ts'
import { meetingLine } from '../views/meeting.ts'

const words = {
  ahead: { nb: 'Framover', nn: 'Framover', sv: 'Kommande', en: 'Ahead' },
  before: { nb: 'Tidligere', nn: 'Tidlegare', sv: 'Tidigare', en: 'Earlier' },
  none: {
    nb: 'Ingen møter er lagt ut ennå.',
    nn: 'Ingen møte er lagde ut enno.',
    sv: 'Inga möten är publicerade ännu.',
    en: 'No meetings have been published yet.',
  },
  today: { nb: 'I dag er det {day}.', nn: 'I dag er det {day}.', sv: 'I dag är det {day}.', en: 'Today is {day}.' },
}

/** All meetings as a plain list: where the agenda's link leads when the widget can't run. */
export const meetings: Page = {
  path: { nb: '/politikk/moter', nn: '/nn/politikk/mote', sv: '/sv/politik/moten', en: '/en/politics/meetings' },
  parent: 'politics',
  title: { nb: 'Møter og saker', nn: 'Møte og saker', sv: 'Möten och ärenden', en: 'Meetings and cases' },
  summary: {
    nb: 'Alle møter med sakslister, dokumenter og vedtak.',
    nn: 'Alle møte med sakslister, dokument og vedtak.',
    sv: 'Alla möten med ärendelistor, handlingar och beslut.',
    en: 'Every meeting with its agenda, papers and decisions.',
  },
  async body(visit) {
    const { say, now, language } = visit
    const all = await visit.square.meetings()
    const isAhead = ({ start, end }: (typeof all)[number]) => new Date(end ?? start) >= now
    const [ahead, before] = [all.filter(isAhead), all.filter((each) => !isAhead(each)).reverse()]
    const list = (heading: string, some: typeof all) =>
      some.length > 0
        ? html`<h2>${heading}</h2><ul class="plain">${some.map((each) => html`<li>${meetingLine(each, visit)}</li>`)}</ul>`
        : ''
    if (all.length === 0) return html`<p>${say(words.none)}</p>`
    return html`<p class="muted">${say(words.today, { day: formatDay(now, language, { year: true }) })}</p>${list(say(words.ahead), ahead)}${list(say(words.before), before)}`
  },
}
