import { html } from 'hono/html'
import type { Dialogue } from '../../contract/dialogue.ts'
import { formatDay } from '../../languages/dates.ts'
import { type Icon, icon } from '../icons.ts'
import type { Html, Visit } from '../page.ts'
import { stairs } from './rungs.ts'

const words = {
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

/** Where a dialogue stands by the clock. */
export type Standing = 'coming' | 'open' | 'waiting' | 'late' | 'answered'

/** Where a dialogue stands: late as soon as the promised day is over without an answer. */
export function standing({ opens, closes, late, outcome }: Dialogue, now: Date): Standing {
  if (outcome) return 'answered'
  if (now < new Date(opens)) return 'coming'
  if (now < new Date(closes)) return 'open'
  return now < new Date(late) ? 'waiting' : 'late'
}

/** One line with an icon on where the dialogue stands. */
export function standingLine(dialogue: Dialogue, { say, now, language }: Visit): Html {
  const day = (moment: string) => formatDay(moment, language)
  const { opens, until, answered = '' } = dialogue.words
  const line = (name: Icon, text: string, tone = '') =>
    html`<p class="standing ${tone}">${icon(name)} <span>${text}</span></p>`
  switch (standing(dialogue, now)) {
    case 'coming':
      return line('calendar', opens)
    case 'open':
      return line('clock', until, now < new Date(dialogue.lastDay) ? '' : 'warn')
    case 'waiting':
      return line('clock', say(words.waiting, { day: day(dialogue.answer.by) }))
    case 'late':
      return line('clock', say(words.late, { day: day(dialogue.answer.by) }), 'warn')
    case 'answered':
      return line('check', answered, 'good')
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
