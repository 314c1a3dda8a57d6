import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { MeetingList } from '../../contract/meeting.ts'
import { type Language, say } from '../../languages/index.ts'
import { button } from '../controls.ts'
import { down, filter, icon } from '../icons.ts'
import { meetingArticle, type View } from './meeting.ts'
import { byMonth } from './state.ts'
import * as words from './strings.ts'
import type { Meeting } from './wire.ts'

/** Meetings under their months. In the upcoming list, `today` has a line: the list begins there. */
export function monthsOf(shown: readonly Meeting[], view: View, now?: MeetingList['today']): TemplateResult {
  const months = byMonth(shown)
  const thisMonth = months[0]?.key === now?.day.slice(0, 7)
  const today = now ? html`<p class="today">${say(words.today, view.language, { day: now.words })}</p>` : nothing
  return html`${thisMonth ? nothing : today}
    ${months.map(
      ({ meetings }, index) => html`<h2>${meetings[0]?.words.month}</h2>
        ${thisMonth && index === 0 ? today : nothing}
        ${meetings.map((meeting) => meetingArticle(meeting, view))}`,
    )}`
}

const toggle = (label: unknown, pressed: boolean, press: () => void) => button(label, press, '', pressed)

/** Upcoming or earlier. */
export const tabs = (earlier: boolean, language: Language, choose: (earlier: boolean) => void): TemplateResult =>
  html`<div class="tabs">${[false, true].map((value) => toggle(say(value ? words.earlier : words.upcoming, language), value === earlier, () => choose(value)))}</div>`

/** Which bodies' meetings are shown: none chosen is all. */
export function bodyFilter(
  bodies: readonly Meeting['body'][],
  chosen: readonly string[],
  language: Language,
  choose: (bodies: readonly string[]) => void,
): TemplateResult {
  const named = bodies.filter(({ id }) => chosen.includes(id))
  const all = say(words.everyBody, language)
  const more = named.length > 1 ? ` +${named.length - 1}` : ''
  return html`<details class="filter">
    <summary class="btn">${icon(filter)}<span><bdi>${named[0]?.name ?? all}</bdi>${more}</span>${icon(down)}</summary>
    <div class="row">
      ${toggle(all, named.length === 0, () => choose([]))}
      ${bodies.map(({ id, name }) => {
        const pressed = chosen.includes(id)
        return toggle(html`<bdi>${name}</bdi>`, pressed, () =>
          choose(pressed ? chosen.filter((one) => one !== id) : [...chosen, id]),
        )
      })}
    </div>
  </details>`
}
