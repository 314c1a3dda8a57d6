import { html, nothing, type TemplateResult } from 'lit/html.js'
import { count, type Language, say } from '../../languages/index.ts'
import {
  calendar,
  check,
  clock,
  cross,
  down,
  icon,
  live,
  lock,
  mail,
  moved,
  pin,
  play,
  users,
  video,
} from '../icons.ts'
import { outside } from '../outside.ts'
import { agendaItem, documentLinks, voteWords } from './item.ts'
import { currentItem, isOver, type Standing, standing } from './state.ts'
import * as words from './strings.ts'
import type { Meeting } from './wire.ts'

/** What a meeting is drawn with. */
export interface View {
  language: Language
  now: Date
  /** The meetings whose agenda is folded out. */
  open: ReadonlySet<Meeting>
  toggle: (meeting: Meeting, open: boolean) => void
}

/** Tone and icon of a standing; the word carries it, colour is third. */
const looks: Record<Standing, [tone: string, TemplateResult]> = {
  planned: ['', icon(calendar)],
  called: ['accent', icon(mail)],
  moved: ['warn', icon(moved)],
  cancelled: ['stop', icon(cross)],
  held: ['good', icon(check)],
  live: ['live', icon(live)],
  ended: ['', icon(check)],
}

const fact = (shape: string, content: unknown) =>
  content ? html`<li class="with-i">${icon(shape)}<span>${content}</span></li>` : nothing

/** The old value struck through, the new one bold; said in words too, since a voice does not strike through. */
const change = (before: unknown, now: unknown, language: Language) =>
  html`<s><span class="vh">${say(words.before, language)}</span> ${before}</s> <b><span class="vh">${say(words.now, language)}</span> ${now}</b>`

/** When, where, and how to attend. */
function facts(meeting: Meeting, at: Standing, language: Language) {
  const { place, publicAccess: access = '', stream, previously, words: times, language: content } = meeting
  const over = isOver(at)
  const moved = over ? undefined : times.moved
  const where = place && outside(place, content)
  const before = over || previously?.place === place ? undefined : previously?.place
  const streamed = say(words.stream, language)
  return html`<ul class="facts muted">
    ${fact(clock, moved ? change(moved.before, moved.now, language) : times.time)}
    ${fact(pin, before && where ? change(outside(before, content), where, language) : where)}
    ${fact(users, !over && ['hall', 'both'].includes(access) && say(words.everyone, language))}
    ${fact(lock, access === 'none' && say(words.closed, language))}
    ${fact(video, !over && (stream ? at !== 'live' && html`<a href=${stream}>${streamed}</a>` : ['stream', 'both'].includes(access) && streamed))}
  </ul>`
}

/** What matters most just now: the case that a live meeting has come to, or the first thing that was decided. */
function headline(meeting: Meeting, at: Standing, { language, now }: View) {
  const { items, language: content } = meeting
  const current = at === 'live' ? currentItem(meeting, now) : undefined
  if (current)
    return html`<p>${say(words.now, language)} <b><bdi>${current.number}</bdi></b> ${outside(current.title, content)}</p>`
  const done = isOver(at) ? items.find(({ decision }) => decision) : undefined
  return done?.decision
    ? html`<p class="decided"><b>${say(words.decision, language)}:</b> ${outside(done.decision, content)} <bdi class="muted num">${[done.number, voteWords(done, language)].filter(Boolean).join(', ')}</bdi></p>`
    : nothing
}

function cases(meeting: Meeting, { language, open, toggle }: View) {
  const { items, language: content } = meeting
  return items.length > 0
    ? html`<details ?open=${open.has(meeting)} @toggle=${({ target }: Event) => toggle(meeting, (target as HTMLDetailsElement).open)}>
        <summary>${icon(down)}<b>${say(words.agenda, language)}</b><span class="muted">${count(words.someItems, language, items.length)}</span></summary>
        <ol class="items">${items.map((item) => agendaItem(item, language, content))}</ol>
      </details>`
    : nothing
}

/** One meeting of the list. Its heading is date, body and status; the large day beside it is for the eye alone. */
export function meetingArticle(meeting: Meeting, view: View): TemplateResult {
  const { language, now } = view
  const { day, body, title, url, note, stream, recording, words: times, language: content } = meeting
  const at = standing(meeting, now)
  const [tone, shape] = looks[at]
  const name = outside(body.name, content)
  const film = { title: say(words.recording, language), url: recording ?? '', type: 'video' }
  return html`<article class="meet ${at}">
    <p class="day muted" aria-hidden="true"><b class="num">${times.day}</b>${times.weekday}</p>
    <div class="body">
      <h3>
        <time class="vh" datetime=${day}>${times.date}:</time>
        ${url ? html`<a href=${url}>${name}</a>` : html`<span class="name">${name}</span>`}
        <span class="status ${tone}">${shape} ${say(words.standings[at], language)}</span>
      </h3>
      ${title && title !== body.name ? html`<p>${outside(title, content)}</p>` : nothing}
      ${at === 'cancelled' ? nothing : facts(meeting, at, language)}
      ${headline(meeting, at, view)}
      ${note ? html`<p class="said" dir="auto" lang=${content}>${note}</p>` : nothing}
      ${at === 'moved' && times.changed ? html`<p class="muted">${say(words.changed, language, { moment: times.changed })}</p>` : nothing}
      ${documentLinks(recording ? [...meeting.documents, film] : meeting.documents, language, content)}
      ${cases(meeting, view)}
    </div>
    ${at === 'live' && stream ? html`<a class="btn primary" href=${stream}>${icon(play)} ${say(words.watch, language)}</a>` : nothing}
  </article>`
}
