import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { AgendaItem, MeetingDocument } from '../../contract/meeting.ts'
import { formatBytes, formatNumber, type Language, say } from '../../languages/index.ts'
import { check, document, icon, lock, play } from '../icons.ts'
import { apart, outside } from '../outside.ts'
import { unanimous } from './state.ts'
import { agenda } from './strings.ts'

/** One link to a document: its title, and its type and size for those who pay for what they fetch. */
export function documentLink(
  { title, url, type, bytes }: MeetingDocument,
  language: Language,
  content: Language,
): TemplateResult {
  const shape = /video|audio|mp4|mp3/i.test(type ?? '') ? play : document
  const size = [type, bytes && formatBytes(bytes, language)].filter(Boolean).join(', ')
  return html`<li><a href=${url}>${icon(shape)}<span><u>${outside(title, content)}</u>${size ? html` <span class="muted num"><bdi>${size}</bdi></span>` : nothing}</span></a></li>`
}

/** The documents of a meeting or an item. */
export const documentLinks = (documents: MeetingDocument[], language: Language, content: Language) =>
  documents.length > 0
    ? html`<ul class="docs">${documents.map((one) => documentLink(one, language, content))}</ul>`
    : nothing

/** `20 for, 15 mot`, in the words of the language. */
export function voteWords({ votes }: AgendaItem, language: Language): string {
  if (!votes) return ''
  const part = (n: number, word: keyof typeof agenda) =>
    `${formatNumber(n, language)} ${say(agenda[word] as typeof agenda.for, language)}`
  return [part(votes.for, 'for'), part(votes.against, 'against'), votes.blank && part(votes.blank, 'blank')]
    .filter(Boolean)
    .join(', ')
}

const decision = (item: AgendaItem, language: Language, content: Language) => {
  const { decision: words, votes } = item
  if (!words && !votes) return nothing
  const head = say(agenda.decision, language) + (unanimous(item) ? `, ${say(agenda.unanimous, language)}` : '')
  return html`<div class="decision">
    <p class="with-i good">${icon(check)}<b>${head}</b></p>
    ${words ? html`<p class="said" dir="auto" lang=${content}>${words}</p>` : nothing}
    ${
      votes
        ? html`<div class="vote">
            <div class="bar" aria-hidden="true"><i .style=${`flex-grow:${votes.for}`}></i><i class="against" .style=${`flex-grow:${votes.against}`}></i></div>
            <p class="num">${voteWords(item, language)}</p>
          </div>`
        : nothing
    }
  </div>`
}

const closed = ({ legalBasis }: AgendaItem, language: Language) => {
  const why = legalBasis ? say(agenda.closedBy, language, { basis: apart(legalBasis) }) : say(agenda.closed, language)
  return html`<p class="with-i">${icon(lock)}<span>${why}</span></p>`
}

/** One case: number, title, what was decided, how the vote went, its documents. */
export function agendaItem(item: AgendaItem, language: Language, content: Language): TemplateResult {
  const { number, title, caseNumber, open, documents } = item
  return html`<li>
    <span class="no num">${number ? html`<bdi>${number}</bdi>` : nothing}</span>
    <div class="body">
      <h4>${outside(title, content)}</h4>
      ${caseNumber ? html`<p class="muted num">${say(agenda.case, language, { number: apart(caseNumber) })}</p>` : nothing}
      ${open ? nothing : closed(item, language)}
      ${decision(item, language, content)}
      ${documentLinks(documents, language, content)}
    </div>
  </li>`
}
