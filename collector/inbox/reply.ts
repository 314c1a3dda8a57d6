import { html } from 'hono/html'
import { plainText } from '../../contract/fields.ts'
import type { Thread } from '../../contract/thread.ts'
import { formatNumber, type Language, say, type Text } from '../../languages/index.ts'
import type { Markup } from '../pages/document.ts'
import { icon } from '../pages/icons.ts'
import { address } from './show.ts'
import * as words from './thread-words.ts'
import type { Viewer } from './viewer.ts'

/** How long a reply can be, in UTF-16 units. */
export const longest = 8000

const Words = plainText(longest)

/** The reply as it is being written: the text is always given back, whatever is to be said about it. */
export interface Draft {
  text: string
  /** What to do before it can be sent. */
  hint?: Text
  /** A reply has just been sent. */
  sent?: boolean
}

/** A reply that can be sent, or the draft with what to do about it. */
export function readReply(field: unknown): { text: string } | Draft {
  // A form sends a line break as two characters; the clerk counts it as one.
  const text = typeof field === 'string' ? field.replace(/\r\n?/g, '\n') : ''
  if (!text.trim()) return { text, hint: words.writeFirst }
  const parsed = Words.safeParse(text)
  if (parsed.success) return { text: parsed.data }
  return { text, hint: text.length > longest ? words.tooLong : words.oddCharacters }
}

const hintFor = (hint: Text, language: Language): string =>
  say(hint, language, { max: formatNumber(longest, language) })

const sentNote = ({ wantsReply }: Thread, language: Language): Markup => html`
<p class="note" data-tone="good" role="status" id="sent" tabindex="-1">${icon('check')}<span>${say(wantsReply ? words.sentByMail : words.sentToReceipt, language)}</span></p>`

/** The form for a reply: in which language to write, where it goes, whose name stands under it. */
export function replyForm(thread: Thread, viewer: Viewer, { text, hint, sent }: Draft): Markup {
  const { language, clerk } = viewer
  const heading = thread.replies.length > 0 ? words.anotherReply : words.reply
  return html`${sent ? sentNote(thread, language) : ''}
<form class="reply" method="post" action="${address(`/threads/${thread.id}`, viewer)}" data-draft>
<div class="ds-field"><h2 class="ds-heading"><label for="text">${say(heading, language)}</label></h2>
<p class="with-icon" id="how">${icon('globe')}<span>${say(words.replyIn[thread.language], language)}</span></p>
<textarea class="ds-input" id="text" name="text" rows="6" lang="${thread.language}" aria-describedby="${hint ? 'hint ' : ''}how where"
${hint ? html`aria-invalid="true" autofocus` : ''}>
${text}</textarea>
${hint ? html`<p class="ds-validation-message" data-color="warning" id="hint">${hintFor(hint, language)}</p>` : ''}</div>
<p class="muted" id="where">${say(thread.wantsReply ? words.goesByMail : words.goesToReceipt, language)} ${say(words.signedAs, language, { name: clerk.name })}</p>
<p><button class="ds-button">${icon('send')} ${say(words.send, language)}</button></p>
</form>`
}
