import { html } from 'hono/html'
import type { Thread } from '../../contract/thread.ts'
import { formatDay } from '../../languages/dates.ts'
import { type Language, say } from '../../languages/index.ts'
import type { Markup } from '../pages/document.ts'
import { type Icon, icon } from '../pages/icons.ts'
import { when } from '../pages/when.ts'
import { answers, missing, question, reasons } from '../pages/words.ts'
import { keepText } from './notice.ts'
import { promise } from './promise.ts'
import { type Draft, replyForm } from './reply.ts'
import { titleOf } from './row.ts'
import { address } from './show.ts'
import * as words from './thread-words.ts'
import type { Viewer } from './viewer.ts'
import { kinds, toList } from './words.ts'

/** The promises made to the citizen, with their days; whether they are kept where that is settled. */
function promises(thread: Thread, { language, now, site }: Viewer): Markup {
  const { timeZone } = site
  const { tone, icon: drawing, word } = promise(thread, language, now, timeZone)
  const day = (moment: string) => formatDay(moment, language, { timeZone })
  const mark = (name: Icon, text: string, tone = '') =>
    html`<span class="mark" data-tone="${tone}">${icon(name)}<span>${text}</span></span>`
  return html`<p class="promises muted">${tone ? mark(drawing, word, tone) : ''}
${thread.state === 'answered' ? '' : mark('eye', say(words.promisedRead, language, { day: day(thread.readBy) }))}
${thread.replyBy ? mark('clock', say(words.promisedReply, language, { day: day(thread.replyBy) })) : ''}</p>`
}

/** What the form asked and was answered, in the clerk's language. */
const asked = ({ answer, reasons: missed }: Thread, language: Language): Markup => html`
${answer ? html`<p><span class="muted">${say(question, language)}</span> <b>${say(answers[answer], language)}</b></p>` : ''}
${missed.length > 0 ? html`<div><p class="muted">${say(missing, language)}</p><ul>${missed.map((reason) => html`<li>${say(reasons[reason], language)}</li>`)}</ul></div>` : ''}`

const fromPage = ({ page, number, kind }: Thread, language: Language): Markup => {
  const path = page && new URL(page).pathname
  return html`<p class="muted"><span class="num">${number}</span> · ${
    path
      ? html`${say(words.fromPage, language)} <a class="ds-link" href="${page}" rel="noreferrer">${path}</a>`
      : say(kinds[kind], language)
  }</p>`
}

const said = (thread: Thread, { language, site }: Viewer): Markup => html`
<article class="said"><header><b>${thread.name ?? say(words.someone, language)}</b>${when(thread.createdAt, language, site.timeZone)}</header>
${asked(thread, language)}
${thread.comment ? html`<p class="words" lang="${thread.language}">${thread.comment}</p>` : ''}
<p class="muted with-icon">${icon(thread.wantsReply ? 'mail' : 'info')}<span>${say(thread.wantsReply ? words.wantsReply : words.noAddress, language)}</span></p>
</article>`

const replies = (thread: Thread, { language, site }: Viewer): Markup[] =>
  thread.replies.map(
    ({ id, author, at, text, refusedAt }) => html`
<article class="said ours" id="reply-${id}"><header><b>${author}</b>${when(at, language, site.timeZone)}</header>
<p class="words" lang="${thread.language}">${text}</p>
${refusedAt ? html`<p class="mark" data-tone="late">${icon('late')}<span>${say(words.refused, language)}</span></p>` : ''}</article>`,
  )

/** The right pane: what was said, what was promised, what was replied, and the reply to write. */
export function threadView(thread: Thread, viewer: Viewer, draft: Draft): Markup {
  const { language } = viewer
  return html`
<section class="thread" id="thread" aria-labelledby="thread-heading">
<p class="back"><a class="ds-link" href="${address('', viewer)}">${icon('back')} <span>${say(toList, language)}</span></a></p>
<div><h1 class="ds-heading" data-size="sm" id="thread-heading" lang="${thread.language}">${titleOf(thread)}</h1>
${fromPage(thread, language)}${promises(thread, viewer)}</div>
${said(thread, viewer)}${replies(thread, viewer)}
${replyForm(thread, viewer, draft)}
</section>`
}

/** The right pane when the thread has been deleted since; a reply that was written meanwhile is given back. */
export const goneView = (viewer: Viewer, { text }: Draft): Markup => html`
<section class="thread" id="thread" aria-labelledby="thread-heading">
<p class="back"><a class="ds-link" href="${address('', viewer)}">${icon('back')} <span>${say(toList, viewer.language)}</span></a></p>
<h1 class="ds-heading" data-size="sm" id="thread-heading">${say(words.gone, viewer.language)}</h1>
<p>${say(words.goneHelp, viewer.language)}</p>
${text ? keepText(viewer.language, text) : ''}</section>`
