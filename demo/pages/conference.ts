import { html } from 'hono/html'
import { formatDay, isoDay } from '../../languages/dates.ts'
import { art } from '../art.ts'
import { icon } from '../icons.ts'
import type { Page, Visit } from '../page.ts'
import { article, capital } from '../prose.ts'
import { conferenceDays } from './conference-days.ts'
import { facts, introduction, practical, type Slot, seats, tuesday, wednesday, words } from './conference-words.ts'

const EMAIL = 'dagene@torgvik.kommune.example'

/** The conference: two linked events, with what a hall full of people needs to know before they travel. */
export const conference: Page = {
  path: {
    nb: '/politikk/naerdemokratidagene',
    nn: '/nn/politikk/naerdemokratidagane',
    sv: '/sv/politik/nardemokratidagarna',
    en: '/en/politics/local-democracy-days',
  },
  parent: 'politics',
  title: { nb: 'Nærdemokrati­dagene', nn: 'Nærdemokrati­dagane', sv: 'Närdemokrati­dagarna', en: 'Local Democracy Days' },
  summary: {
    nb: 'Når vi møtes på torget: to dager om å lytte, svare og bestemme sammen. For folkevalgte, ansatte og innbyggere.',
    nn: 'Når vi møtest på torget: to dagar om å lytte, svare og bestemme saman. For folkevalde, tilsette og innbyggjarar.',
    sv: 'När vi möts på torget: två dagar om att lyssna, svara och besluta tillsammans. För förtroendevalda, anställda och invånare.',
    en: 'When we meet on the square: two days on listening, answering and deciding together. For the elected, for staff and for residents.',
  },
  body(visit) {
    const { say, now } = visit
    const { youth, first, second, deadline } = conferenceDays(now)
    const day = (date: Date) => capital(formatDay(date, visit.language, { year: true }))
    const values = {
      youth: formatDay(youth, visit.language, { year: true }),
      first: day(first),
      second: day(second),
      deadline: day(deadline),
    }
    const fact = ({ name, text, mark }: (typeof facts)[number]) =>
      html`<dt>${icon(mark)} ${say(name)}</dt><dd>${say(text, values)}</dd>`
    return html`<div class="picture">${art.square}</div><dl class="facts">${facts.map(fact)}</dl>
${article(introduction, visit)}
${programme(visit, words.tuesday, first, tuesday)}${programme(visit, words.wednesday, second, wednesday)}
${article(practical(values.youth), visit)}`
  },
  aside(visit) {
    const { say, now, language } = visit
    const { deadline, answerBy, year } = conferenceDays(now)
    const day = (date: Date) => formatDay(date, language)
    const open = isoDay(now) <= isoDay(deadline)
    const subject = encodeURIComponent(`${say(words.subject)} ${year}`)
    return html`<div class="aside seats"><h2>${say(open ? seats.left : seats.closed)}</h2>
<p>${say(open ? seats.deadline : seats.after, { day: day(deadline) })}</p>
<p><a class="ds-button" href="mailto:${EMAIL}?subject=${subject}">${icon('mail')} ${say(open ? seats.register : seats.ask)}</a></p>
<p>${say(seats.how, { email: EMAIL })}</p><p class="muted">${say(seats.full, { day: day(answerBy) })}</p></div>
<div class="aside"><h2>${say(words.press)}</h2><p>${say(words.pressText)}</p></div>
<div class="aside"><h2>${say(words.remote)}</h2><p>${say(words.remoteText)}</p><p><a href="${visit.href('broadcast')}">${say(words.stream)} ${icon('arrow')}</a></p></div>`
  },
}

function programme({ say, language }: Visit, heading: (typeof words)['tuesday'], day: Date, slots: Slot[]) {
  const slot = ({ time, what, who }: Slot) =>
    html`<li><span class="num">${time}</span><div><b>${say(what)}</b>${who ? html`<p class="muted">${say(who)}</p>` : ''}</div></li>`
  return html`<h2>${say(heading, { day: formatDay(day, language, { weekday: false }) })}</h2><ol class="programme">${slots.map(slot)}</ol>`
}
