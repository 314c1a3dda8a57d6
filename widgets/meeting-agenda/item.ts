import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { AgendaItem, MeetingDocument } from '../../contract/meeting.ts'
import { formatBytes, formatNumber, type Language, say } from '../../languages/index.ts'
import { check, document, icon, lock, play } from '../icons.ts'
import { apart, outside } from '../outside.ts'
import { unanimous } from './state.ts'
import * as words from './strings.ts'

/** Links to documents: each its title, and its type and size for those who pay for what they fetch. */
export const documentLinks = (documents: MeetingDocument[], language: Language, content: Language) =>
  documents.length > 0
    ? html`<ul class="docs">${documents.map(({ title, url, type, bytes }) => {
        const size = [type, bytes && formatBytes(bytes, language)].filter(Boolean).join(', ')
        return html`<li><a href=${url}>${icon(/video|audio|mp[34]/i.test(type ?? '') ? play : document)}<span><u>${outside(title, content)}</u> <bdi class="muted num">${size}</bdi></span></a></li>`
      })}</ul>`
    : nothing

/** `20 for, 15 mot`, in the words of the language. */
export function voteWords({ votes }: AgendaItem, language: Language): string {
  if (!votes) return ''
  const n = (amount: number) => formatNumber(amount, language)
  const blank = votes.blank ? `, ${say(words.blank, language, { n: n(votes.blank) })}` : ''
  return say(words.votes, language, { for: n(votes.for), against: n(votes.against) }) + blank
}

const decisionOf = (item: AgendaItem, language: Language, content: Language) => {
  const { decision, votes } = item
  return decision || votes
    ? html`<div class="decision">
        <p class="with-i">${icon(check)}<b>${say(words.decision, language)}${unanimous(item) ? `, ${say(words.unanimous, language)}` : ''}</b></p>
        <p class="said" dir="auto" lang=${content}>${decision}</p>
        ${votes ? html`<div class="bar"><i .style=${`flex-grow:${votes.for}`}></i>${votes.against > 0 ? html`<i .style=${`flex-grow:${votes.against}`}></i>` : nothing}</div>` : nothing}
        <p class="num">${voteWords(item, language)}</p>
      </div>`
    : nothing
}

/** One case: number, title, why it is closed, what was decided, how the vote went, its documents. */
export function agendaItem(item: AgendaItem, language: Language, content: Language): TemplateResult {
  const { number, title, caseNumber, open, legalBasis, documents } = item
  const closed = legalBasis ? say(words.closedBy, language, { basis: apart(legalBasis) }) : say(words.closed, language)
  return html`<li>
    <bdi class="muted num">${number}</bdi>
    <div class="body">
      <h4>${outside(title, content)}</h4>
      ${caseNumber ? html`<p class="muted num">${say(words.caseNumber, language, { number: apart(caseNumber) })}</p>` : nothing}
      ${open ? nothing : html`<p class="with-i">${icon(lock)}<span>${closed}</span></p>`}
      ${decisionOf(item, language, content)}
      ${documentLinks(documents, language, content)}
    </div>
  </li>`
}
