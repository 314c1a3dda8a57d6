import { html } from 'hono/html'
import type { Dialogue } from '../../contract/dialogue.ts'
import { formatDay, formatMoment } from '../../languages/dates.ts'
import { type Counted, count } from '../../languages/index.ts'
import { type Icon, icon } from '../icons.ts'
import type { Html, Visit } from '../page.ts'
import { stairs } from './rungs.ts'

const words = {
  until: {
    nb: 'Åpent til {day}, {left}',
    nn: 'Ope til {day}, {left}',
    sv: 'Öppet till {day}, {left}',
    en: 'Open until {day}, {left}',
  },
  today: { nb: 'Siste dag i dag', nn: 'Siste dag i dag', sv: 'Sista dagen i dag', en: 'Last day today' },
  opens: { nb: 'Åpner {moment}', nn: 'Opnar {moment}', sv: 'Öppnar {moment}', en: 'Opens {moment}' },
  answered: { nb: 'Besvart {day}', nn: 'Svart på {day}', sv: 'Besvarad {day}', en: 'Answered {day}' },
  late: {
    nb: 'Svaret er forsinket. Vi lovet det til {day}',
    nn: 'Svaret er forseinka. Vi lova det til {day}',
    sv: 'Svaret är försenat. Vi lovade det till {day}',
    en: 'The answer is late. We promised it by {day}',
  },
  waiting: {
    nb: 'Avsluttet. Svaret kommer senest {day}',
    nn: 'Avslutta. Svaret kjem seinast {day}',
    sv: 'Avslutad. Svaret kommer senast {day}',
    en: 'Closed. The answer comes by {day}',
  },
  none: {
    nb: 'Ingen dialoger er åpne akkurat nå.',
    nn: 'Ingen dialogar er opne akkurat no.',
    sv: 'Inga dialoger är öppna just nu.',
    en: 'No dialogues are open right now.',
  },
}

const daysLeft: Counted = {
  one: { nb: '{n} dag igjen', nn: '{n} dag att', sv: '{n} dag kvar', en: '{n} day left' },
  other: { nb: '{n} dager igjen', nn: '{n} dagar att', sv: '{n} dagar kvar', en: '{n} days left' },
}

/** Where a dialogue stands by the clock. */
export type Standing = 'coming' | 'open' | 'waiting' | 'late' | 'answered'

/** Where a dialogue stands: late as soon as the promised day is over without an answer. */
export function standing({ opens, closes, answer, outcome }: Dialogue, now: Date): Standing {
  if (outcome) return 'answered'
  if (now < new Date(opens)) return 'coming'
  if (now < new Date(closes)) return 'open'
  return now > new Date(answer.by) ? 'late' : 'waiting'
}

/** One line with an icon on where the dialogue stands. */
export function standingLine(dialogue: Dialogue, { say, now, language }: Visit): Html {
  const day = (moment: string) => formatDay(moment, language)
  const left = Math.floor((new Date(dialogue.closes).getTime() - now.getTime()) / 86_400_000)
  const line = (name: Icon, text: string, tone = '') =>
    html`<p class="standing ${tone}">${icon(name)} <span>${text}</span></p>`
  switch (standing(dialogue, now)) {
    case 'coming':
      return line('calendar', say(words.opens, { moment: formatMoment(dialogue.opens, language) }))
    case 'open':
      return left < 1
        ? line('clock', say(words.today), 'warn')
        : line('clock', say(words.until, { day: day(dialogue.closes), left: count(daysLeft, language, left) }))
    case 'waiting':
      return line('clock', say(words.waiting, { day: day(dialogue.answer.by) }))
    case 'late':
      return line('clock', say(words.late, { day: day(dialogue.answer.by) }), 'warn')
    case 'answered':
      return line('check', say(words.answered, { day: day(dialogue.outcome?.at ?? dialogue.closes) }), 'good')
  }
}

/** A dialogue in a list: the rung in words, what it is about, how long. */
export const dialogueCard = (dialogue: Dialogue, visit: Visit, level: 'h3' | 'h4' = 'h3'): Html => {
  const title = html`<a href="${visit.href('dialogues')}/${dialogue.id}">${dialogue.title}</a>`
  return html`<article class="card"><p class="rung">${stairs(dialogue.rung)} <b>${dialogue.promise.name}</b></p>
${level === 'h3' ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}<p>${dialogue.why}</p>${standingLine(dialogue, visit)}</article>`
}

/** The dialogues that are open now. */
export async function openDialogues(visit: Visit): Promise<Html> {
  const open = (await visit.square.dialogues(visit.language)).filter((each) => standing(each, visit.now) === 'open')
  if (open.length === 0) return html`<p>${visit.say(words.none)}</p>`
  return html`<div class="cards">${open.map((each) => dialogueCard(each, visit))}</div>`
}
