import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Meeting } from '../../contract/meeting.ts'
import { formatDay, formatMonth, isoDay } from '../../languages/dates.ts'
import { count, say } from '../../languages/index.ts'
import { down, filter, icon } from '../icons.ts'
import { meetingArticle, type View } from './meeting.ts'
import { byMonth, type Month } from './state.ts'
import { listing, someBodies } from './strings.ts'

const todayLine = ({ language, now }: View, timeZone: string | undefined) => {
  const day = formatDay(now, language, timeZone ? { timeZone } : {})
  return html`<p class="today"><span>${say(listing.today, language, { day })}</span></p>`
}

/** Meetings under their months. In the upcoming list, today has a line: the list begins there. */
export function meetings(shown: readonly Meeting[], view: View, withToday: boolean): TemplateResult {
  const months = byMonth(shown)
  const zone = months[0]?.timeZone
  const first = months[0] && isoDay(months[0].at, zone).slice(0, 7) === isoDay(view.now, zone).slice(0, 7)
  const month = ({ at, timeZone, meetings }: Month, index: number) => html`
    <h2 class="month">${formatMonth(at, view.language, timeZone)}</h2>
    ${withToday && first && index === 0 ? todayLine(view, zone) : nothing}
    ${meetings.map((meeting) => meetingArticle(meeting, view))}`
  return html`${withToday && !first ? todayLine(view, zone) : nothing}${months.map(month)}`
}

/** Upcoming or earlier. */
export function tabs(earlier: boolean, view: View, choose: (earlier: boolean) => void): TemplateResult {
  const tab = (value: boolean) =>
    html`<button type="button" class="btn" aria-pressed=${value === earlier} @click=${() => choose(value)}>${say(value ? listing.earlier : listing.upcoming, view.language)}</button>`
  return html`<div class="tabs" role="group" aria-label=${say(listing.which, view.language)}>${tab(false)}${tab(true)}</div>`
}

/** Which bodies' meetings are shown: none chosen is all. */
export function bodyFilter(
  bodies: readonly Meeting['body'][],
  chosen: readonly string[],
  { language }: View,
  choose: (bodies: readonly string[]) => void,
): TemplateResult {
  const named = bodies.filter(({ id }) => chosen.includes(id))
  const [only] = named
  const shown =
    named.length === 1 && only
      ? html`<bdi>${only.name}</bdi>`
      : named.length > 0
        ? count(someBodies, language, named.length)
        : say(listing.everyBody, language)
  const chip = (label: unknown, pressed: boolean, next: readonly string[]) =>
    html`<button type="button" class="btn chip" aria-pressed=${pressed} @click=${() => choose(next)}>${label}</button>`
  return html`<details class="filter">
    <summary class="btn">${icon(filter)}<span>${shown}</span>${icon(down)}</summary>
    <div class="row chips">
      ${chip(say(listing.everyBody, language), named.length === 0, [])}
      ${bodies.map(({ id, name }) => {
        const pressed = chosen.includes(id)
        return chip(html`<bdi>${name}</bdi>`, pressed, pressed ? chosen.filter((one) => one !== id) : [...chosen, id])
      })}
    </div>
  </details>`
}
