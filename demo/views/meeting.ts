import { html } from 'hono/html'
import type { AgendaItem, Meeting, MeetingDocument } from '../../contract/meeting.ts'
import { formatDay, formatMoment, formatTime } from '../../languages/dates.ts'
import { formatBytes } from '../../languages/index.ts'
import { icon } from '../icons.ts'
import type { Html, Page, Visit } from '../page.ts'
import { meetings } from '../pages/meetings.ts'
import { capital } from '../prose.ts'
import { statuses, words } from './meeting-words.ts'

const status = ({ status }: Meeting, { say }: Visit): Html => {
  const { name, mark, tone } = statuses[status]
  return html`<span class="status ${tone}">${icon(mark)} ${say(name)}</span>`
}

/** When a meeting is, with what was announced before it moved struck through. */
function when({ start, end, previously, timeZone }: Meeting, { language }: Visit): Html {
  const style = { timeZone, year: true }
  const until = end ? `–${formatTime(end, language, timeZone)}` : ''
  const before = previously?.start
    ? html`<s>${capital(formatMoment(previously.start, language, { timeZone }))}</s> `
    : ''
  return html`${before}<time datetime="${start}">${capital(formatMoment(start, language, style))}${until}</time>`
}

const where = ({ place, previously }: Meeting): Html | string =>
  place ? html`${previously?.place ? html`<s>${previously.place}</s> ` : ''}${place}` : ''

/** A meeting in the plain list. */
export const meetingLine = (meeting: Meeting, visit: Visit): Html =>
  html`<h3><a href="${visit.href('meetings')}/${encodeURIComponent(meeting.id)}" lang="${meeting.language}">${meeting.body.name}</a> ${status(meeting, visit)}</h3>
<p>${when(meeting, visit)}${meeting.place ? html`<br>${where(meeting)}` : ''}</p>${meeting.note ? html`<p lang="${meeting.language}">${meeting.note}</p>` : ''}`

const documents = (some: MeetingDocument[], { language }: Visit): Html | string =>
  some.length === 0
    ? ''
    : html`<ul class="documents">${some.map(({ title, url, type, bytes }) => html`<li><a href="${url}">${icon('document')} ${title}</a> <span class="muted">${[type, bytes === undefined ? '' : formatBytes(bytes, language)].filter(Boolean).join(', ')}</span></li>`)}</ul>`

function item({ number, title, open, legalBasis, decision, votes, documents: papers }: AgendaItem, visit: Visit): Html {
  const { say } = visit
  const count =
    votes && (votes.against === 0 ? say(words.unanimous) : say(words.votes, { for: votes.for, against: votes.against }))
  return html`<li><span class="num muted">${number}</span><div><h3>${title}</h3>
${open ? '' : html`<p class="with-icon">${icon('lock')} ${say(words.closed)}${legalBasis ? ` (${legalBasis})` : ''}</p>`}
${decision ? html`<div class="decision"><b>${icon('check')} ${say(words.decision)}</b><p>${decision}</p>${count ? html`<p class="muted">${count}</p>` : ''}</div>` : ''}
${documents(papers, visit)}</div></li>`
}

/** A meeting's own page. */
export function meetingPage(meeting: Meeting): Page {
  const at = (path: string) => `${path}/${encodeURIComponent(meeting.id)}`
  const title = (language: 'nb' | 'nn' | 'sv' | 'en') =>
    `${meeting.body.name}, ${formatDay(meeting.start, language, { timeZone: meeting.timeZone, year: true })}`
  const { nb, nn, sv, en } = meetings.path
  const same = meeting.title ?? meeting.note ?? ''
  return {
    path: { nb: at(nb), nn: at(nn), sv: at(sv), en: at(en) },
    parent: 'meetings',
    title: { nb: title('nb'), nn: title('nn'), sv: title('sv'), en: title('en') },
    summary: { nb: same, nn: same, sv: same, en: same },
    body(visit) {
      const { say } = visit
      const row = (name: keyof typeof words, value: Html | string) =>
        value ? html`<dt>${say(words[name])}</dt><dd>${value}</dd>` : ''
      const access = meeting.publicAccess ? say(words[meeting.publicAccess]) : ''
      const stream =
        meeting.stream && new Date(meeting.end ?? meeting.start) > visit.now
          ? html` <a href="${visit.href('broadcast')}">${say(words.watch)}</a>`
          : ''
      return html`<p>${status(meeting, visit)}</p><dl class="facts">${row('time', when(meeting, visit))}${row('place', where(meeting))}${row('access', access ? html`${access}.${stream}` : '')}</dl>
${meeting.documents.length > 0 ? html`<h2>${say(words.documents)}</h2>${documents(meeting.documents, visit)}` : ''}
<h2>${say(words.agenda)}</h2>${say(words.original) ? html`<p class="muted">${say(words.original)}</p>` : ''}${meeting.items.length > 0 ? html`<ol class="items" lang="${meeting.language}">${meeting.items.map((each) => item(each, visit))}</ol>` : html`<p>${say(words.coming)}</p>`}`
    },
  }
}
