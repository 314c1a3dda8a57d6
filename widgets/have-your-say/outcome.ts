import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Dialogue, OutcomeRow } from '../../contract/dialogue.ts'
import { type Language, say, type Text } from '../../languages/index.ts'
import { check, clock, half, icon, minus } from '../icons.ts'
import { outside } from '../outside.ts'
import { isLate, phase } from './state.ts'
import * as words from './strings.ts'

const marks: Record<OutcomeRow['done'], TemplateResult> = {
  yes: icon(check),
  partly: icon(half),
  no: icon(minus),
}

/** Where the answer stands: promised, late or given. An answer that came late still says so. */
export function answerStatus(dialogue: Dialogue, language: Language, now: Date) {
  const { words: times } = dialogue
  const at = phase(dialogue, now)
  if (at === 'coming' || at === 'open') return nothing
  const [tone, shape, text] =
    at === 'answered'
      ? ['good', check, times.answered]
      : at === 'late'
        ? ['warn', clock, say(words.late, language)]
        : ['', clock, times.awaited]
  return html`<p class="row"><span class="status ${tone}">${icon(shape)} ${text}</span>${isLate(dialogue, now) ? html`<b class="odd">${times.due}</b>` : nothing}</p>`
}

/** What came of a closed dialogue: you said, we did, because; also what was not done. */
export function outcomeOf({ outcome, language: content }: Dialogue, language: Language) {
  if (!outcome) return nothing
  const part = (head: Text, body: unknown, before: unknown = '') =>
    html`<div><b class="muted">${say(head, language)}</b>${before}<p>${body}</p></div>`
  return html`<p class="said" dir="auto" lang=${content}>${outcome.summary}</p>
    <ul>${outcome.rows.map(
      ({ said, did, because, done }) => html`<li class="ysd ${done}">
        ${part(words.said, html`<q>${outside(said, content)}</q>`)}
        ${part(words.did, outside(did, content), html`<p class="deed">${marks[done]} ${say(words.deeds[done], language)}</p>`)}
        ${part(words.because, outside(because, content))}
      </li>`,
    )}</ul>`
}
