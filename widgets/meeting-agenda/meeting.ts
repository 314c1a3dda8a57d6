import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Meeting } from '../../contract/meeting.ts'
import { formatDay, formatDayNumber, formatMoment, formatWeekday, isoDay } from '../../languages/dates.ts'
import { count, type Language, say } from '../../languages/index.ts'
import * as icons from '../icons.ts'
import { outside } from '../outside.ts'
import { agendaItem, documentLink, voteWords } from './item.ts'
import { currentItem, type Standing, standing } from './state.ts'
import { agenda, attending, someDecisions, someItems, standings } from './strings.ts'
import { hours, movedHours } from './when.ts'

/** What a meeting is drawn with. */
export interface View {
  language: Language
  now: Date
  /** Whether the agenda of a meeting is folded out. */
  isOpen: (meeting: Meeting) => boolean
  toggle: (meeting: Meeting, open: boolean) => void
}

const { icon } = icons

/** Icon and tone of a standing; the word carries it, colour is third. */
const looks: Record<Standing, [tone: string, TemplateResult]> = {
  planned: ['', icon(icons.calendar)],
  called: ['accent', icon(icons.mail)],
  moved: ['warn', icon(icons.moved)],
  cancelled: ['stop', icon(icons.cross)],
  held: ['good', icon(icons.check)],
  live: ['live', icon(icons.live, icons.liveFill)],
  ended: ['', icon(icons.check)],
}

const fact = (shape: string, words: unknown) => html`<li>${icon(shape)}<span>${words}</span></li>`

/** The old value struck through, the new one bold; said in words too, since a voice does not strike through. */
const change = (before: unknown, now: unknown, language: Language) =>
  html`<s><span class="vh">${say(attending.before, language)}</span> ${before}</s> <b><span class="vh">${say(attending.now, language)}</span> ${now}</b>`

function facts(meeting: Meeting, at: Standing, { language }: View) {
  const { place, publicAccess, stream, previously, language: content } = meeting
  const over = at === 'held' || at === 'ended'
  const moved = over ? undefined : movedHours(meeting, language)
  const movedFrom = over || !place || previously?.place === place ? undefined : previously?.place
  const streamed = stream || publicAccess === 'stream' || publicAccess === 'both'
  const words = say(attending.stream, language)
  return html`<ul class="facts">
    ${fact(icons.clock, moved ? change(moved.before, moved.now, language) : hours(meeting, language))}
    ${place ? fact(icons.pin, movedFrom ? change(outside(movedFrom, content), outside(place, content), language) : outside(place, content)) : nothing}
    ${!over && (publicAccess === 'hall' || publicAccess === 'both') ? fact(icons.users, say(attending.everyone, language)) : nothing}
    ${publicAccess === 'none' ? fact(icons.lock, say(attending.nobody, language)) : nothing}
    ${!over && at !== 'live' && streamed ? fact(icons.video, stream ? html`<a href=${stream}>${words}</a>` : words) : nothing}
  </ul>`
}

function documents({ documents: all, recording, language: content }: Meeting, language: Language) {
  if (all.length === 0 && !recording) return nothing
  return html`<ul class="docs">
    ${all.map((one) => documentLink(one, language, content))}
    ${recording ? documentLink({ title: say(attending.recording, language), url: recording, type: 'video' }, language, language) : nothing}
  </ul>`
}

function cases(meeting: Meeting, at: Standing, { language, isOpen, toggle }: View) {
  const { items, language: content } = meeting
  if (items.length === 0)
    return at === 'planned' || at === 'moved' ? html`<p class="muted">${say(agenda.none, language)}</p>` : nothing
  const decided = items.filter(({ decision }) => decision).length
  const amount = [count(someItems, language, items.length), decided && count(someDecisions, language, decided)]
  return html`<details ?open=${isOpen(meeting)} @toggle=${({ target }: Event) => toggle(meeting, (target as HTMLDetailsElement).open)}>
    <summary>${icon(icons.down)}<span><b>${say(agenda.heading, language)}</b> <span class="muted num">${amount.filter(Boolean).join(', ')}</span></span></summary>
    <ol class="items">${items.map((item) => agendaItem(item, language, content))}</ol>
  </details>`
}

/** What matters most just now: the case a live meeting has come to, or the first thing a held one decided. */
function headline(meeting: Meeting, at: Standing, { language, now }: View) {
  const { language: content } = meeting
  const current = at === 'live' ? currentItem(meeting, now) : undefined
  if (current)
    return html`<p>${say(attending.now, language)} <b class="num"><bdi>${current.number ?? ''}</bdi></b> ${outside(current.title, content)}</p>`
  const done = at === 'held' || at === 'ended' ? meeting.items.find(({ decision }) => decision) : undefined
  if (!done) return nothing
  const source = [done.number, voteWords(done, language)].filter(Boolean).join(', ')
  return html`<p class="decided"><b>${say(agenda.decided, language)}</b> ${outside(done.decision ?? '', content)} ${source ? html`<span class="muted num"><bdi>${source}</bdi></span>` : nothing}</p>`
}

/** One meeting of the list. Its heading is date, body and status; the large day beside it is for the eye alone. */
export function meetingArticle(meeting: Meeting, view: View): TemplateResult {
  const { language, now } = view
  const { start, timeZone, body, title, url, note, previously, stream, language: content } = meeting
  const at = standing(meeting, now)
  const [tone, shape] = looks[at]
  const name = outside(body.name, content)
  return html`<article class="meet ${at}">
    <p class="day" aria-hidden="true"><b class="num">${formatDayNumber(start, language, timeZone)}</b><span class="long">${formatWeekday(start, language, timeZone)}</span><span class="short">${formatWeekday(start, language, timeZone, true)}</span></p>
    <div class="body">
      <h3>
        <span class="vh"><time datetime=${isoDay(start, timeZone)}>${formatDay(start, language, { timeZone, year: true })}</time>, </span>
        ${url ? html`<a href=${url}>${name}</a>` : html`<span>${name}</span>`}
        <span class="vh">, </span><span class="status ${tone}">${shape} ${say(standings[at], language)}</span>
      </h3>
      ${title && title !== body.name ? html`<p>${outside(title, content)}</p>` : nothing}
      ${at === 'cancelled' ? nothing : facts(meeting, at, view)}
      ${headline(meeting, at, view)}
      ${note ? html`<p class="said" dir="auto" lang=${content}>${note}</p>` : nothing}
      ${previously?.changedAt && at === 'moved' ? html`<p class="muted">${say(attending.changed, language, { moment: formatMoment(previously.changedAt, language, { timeZone }) })}</p>` : nothing}
      ${documents(meeting, language)}
      ${cases(meeting, at, view)}
    </div>
    ${at === 'live' && stream ? html`<p class="watch"><a class="btn primary" href=${stream}>${icon(icons.play)} ${say(attending.watch, language)}</a></p>` : nothing}
  </article>`
}
