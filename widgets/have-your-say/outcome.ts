import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Dialogue, OutcomeRow } from '../../contract/dialogue.ts'
import { count, type Language, say } from '../../languages/index.ts'
import { check, clock, half, halfFill, icon, minus } from '../icons.ts'
import { apart, outside } from '../outside.ts'
import { daysLate, lastMinute, phase } from './state.ts'
import { cameLate, deeds, overdue, outcome as words } from './strings.ts'
import { dayOf } from './when.ts'

const marks: Record<OutcomeRow['done'], TemplateResult> = {
  yes: icon(check),
  partly: icon(half, halfFill),
  no: icon(minus),
}

/** Where the answer stands, in a pill: answered, promised, or late. Nothing while people can still write. */
export function answerStatus(dialogue: Dialogue, language: Language, now: Date) {
  const at = phase(dialogue, now)
  const pill = (tone: string, shape: string, text: string) =>
    html`<p><span class="status ${tone}">${icon(shape)} ${text}</span></p>`
  if (at === 'answered')
    return pill(
      'good',
      check,
      say(words.answered, language, { day: dayOf(dialogue.outcome?.at ?? now, language, now) }),
    )
  if (at === 'late') return pill('warn', clock, say(words.late, language))
  if (at === 'waiting')
    return pill('', clock, say(words.waiting, language, { day: dayOf(lastMinute(dialogue.answer.by), language, now) }))
  return nothing
}

const rowOf = (
  { said, did, because, done }: OutcomeRow,
  language: Language,
  content: Language,
) => html`<li class="row3 ${done}">
  <div><b class="muted">${say(words.said, language)}</b><p><q>${outside(said, content)}</q></p></div>
  <div><b class="muted">${say(words.did, language)}</b><p class="deed">${marks[done]} ${say(deeds[done], language)}</p><p>${outside(did, content)}</p></div>
  <div><b class="muted">${say(words.because, language)}</b><p>${outside(because, content)}</p></div>
</li>`

/** What came of a closed dialogue: you said, we did, because; also what was not done. Late is said to be late. */
export function outcomeOf(dialogue: Dialogue, language: Language, now: Date): TemplateResult | typeof nothing {
  const { answer, outcome, language: content } = dialogue
  const late = daysLate(dialogue, now)
  const at = phase(dialogue, now)
  if (at === 'late') {
    const day = dayOf(lastMinute(answer.by), language, now)
    return html`<div class="note warn">${icon(clock)}<div class="stack tight">
      <p><b>${say(words.due, language, { day })}</b> ${count(overdue, language, late)}</p>
      <p>${say(words.from, language, { from: apart(answer.from) })}</p>
    </div></div>`
  }
  if (at !== 'answered' || !outcome) return nothing
  return html`<section class="stack">
    ${late > 0 ? html`<p class="with-i late">${icon(clock)}<span>${count(cameLate, language, late)}</span></p>` : nothing}
    <p class="said" dir="auto" lang=${content}>${outcome.summary}</p>
    <h3>${say(words.heading, language)}</h3>
    <ul class="ysd">${outcome.rows.map((row) => rowOf(row, language, content))}</ul>
  </section>`
}
