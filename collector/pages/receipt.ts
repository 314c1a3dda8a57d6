import { html } from 'hono/html'
import type { Thread } from '../../contract/thread.ts'
import { type Language, say } from '../../languages/index.ts'
import type { Site } from '../site.ts'
import { document, type Markup } from './document.ts'
import { icon } from './icons.ts'
import * as words from './receipt-words.ts'
import { sheet, sheetAddress } from './sheet.ts'
import { timeline } from './timeline.ts'
import { when } from './when.ts'
import { answers, comment, dialogue, missing, number, page, question, reasons } from './words.ts'

const replies = ({ replies, language }: Thread, { timeZone }: Site): Markup[] =>
  replies.map(
    ({ id, author, text, at }) => html`
<article class="answer" aria-labelledby="reply-${id}"><h2 class="ds-heading" id="reply-${id}">${say(words.replyFrom, language, { who: author })}</h2>
<p class="words">${text}</p><p>${when(at, language, timeZone)}</p></article>`,
  )

/** What it is about: the page or the dialogue, by title and where it is. */
const about = (thread: Thread): Markup => {
  const { language, title, kind } = thread
  const name = title ?? thread.page ?? thread.dialogue ?? thread.number
  return html`<dt>${say(kind === 'page-feedback' ? page : dialogue, language)}</dt>
<dd>${thread.page ? html`<a class="ds-link" href="${thread.page}">${name}</a>` : name}</dd>`
}

const sent = (thread: Thread): Markup => {
  const { language, answer, reasons: missed, comment: text } = thread
  return html`<section aria-labelledby="sent"><h2 class="ds-heading" id="sent">${say(words.youSent, language)}</h2><dl>
${about(thread)}
${answer ? html`<dt>${say(question, language)}</dt><dd>${say(answers[answer], language)}</dd>` : ''}
${missed.length > 0 ? html`<dt>${say(missing, language)}</dt><dd><ul>${missed.map((reason) => html`<li>${say(reasons[reason], language)}</li>`)}</ul></dd>` : ''}
${text ? html`<dt>${say(comment, language)}</dt><dd class="words">${text}</dd>` : ''}
</dl></section>`
}

const back = ({ page: address, title, language }: Thread): Markup | string =>
  address
    ? html`<p class="no-print"><a class="ds-button" data-variant="secondary" href="${address}">${icon('back')} <span>${
        title ? say(words.backTo, language, { title }) : say(words.backToPage, language)
      }</span></a></p>`
    : ''

/** The citizen's page: the number, the answer, what happens when, and what was sent; in the language it was sent in. */
export function receiptPage(thread: Thread, site: Site, now: Date): Markup {
  const { language, kind } = thread
  const hasReply = thread.replies.length > 0
  const title = say(hasReply ? words.replied : words.arrived[kind], language)
  const heading = say(hasReply ? words.soFar : words.next, language)
  return document({
    language,
    style: sheetAddress,
    surface: 'receipt',
    title: `${say(words.receipt, language)} ${thread.number} – ${site.name}`,
    body: html`<main>
<p class="owner">${site.name}</p>
<h1 class="thanks">${icon(hasReply ? 'mail' : 'check')} <span>${title}</span></h1>
<p class="reference"><span class="muted">${say(number, language)}</span> <b>${thread.number}</b></p>
${replies(thread, site)}
<section aria-labelledby="next"><h2 class="ds-heading" id="next">${heading}</h2>${timeline(thread, site, now)}</section>
${sent(thread)}
<p class="note">${icon('info')}<span>${say(words.keep, language)}</span></p>
${back(thread)}
</main>`,
  })
}

/** The page for an address that opens nothing. */
export const unknownReceipt = (language: Language): Markup =>
  sheet(language, say(words.unknown, language), say(words.unknownHelp, language), say(words.unknownNext, language))
