import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Dialogue } from '../../contract/dialogue.ts'
import { type Language, say } from '../../languages/index.ts'
import { check, icon, lock } from '../icons.ts'
import { apart, outside } from '../outside.ts'
import { answerStatus, outcomeOf } from './outcome.ts'
import { ladder, stairs } from './stairs.ts'
import { lastMinute, phase } from './state.ts'
import { facts, five, rungs } from './strings.ts'
import { dayOf, momentOf, remaining } from './when.ts'

function whatCanChange({ canChange, fixed, language: content }: Dialogue, language: Language) {
  const box = (tone: string, shape: string, head: string, points: string[]) =>
    points.length > 0
      ? html`<div><p class="with-i ${tone}">${icon(shape)}<b>${head}</b></p><ul class="points">${points.map((point) => html`<li>${outside(point, content)}</li>`)}</ul></div>`
      : nothing
  return html`<div class="cols">${box('good', check, say(facts.open, language), canChange)}${box('muted', lock, say(facts.fixed, language), fixed)}</div>`
}

function howLong(dialogue: Dialogue, language: Language, now: Date) {
  const at = phase(dialogue, now)
  if (at === 'coming') return say(facts.opens, language, { moment: momentOf(dialogue.opens, language, now) })
  const moment = momentOf(lastMinute(dialogue.closes), language, now)
  return at === 'open'
    ? html`<b>${say(facts.untilMoment, language, { moment })}</b>, ${remaining(dialogue, language, now)}`
    : say(facts.closed, language, { moment })
}

function whenAnswered({ decision, answer, language: content }: Dialogue, language: Language, now: Date) {
  const decided = say(facts.decision, language, { body: apart(decision.body), day: dayOf(decision.at, language, now) })
  const day = dayOf(lastMinute(answer.by), language, now)
  return html`<p>${decision.url ? html`<a href=${decision.url}>${decided}</a>` : decided}</p>
    <p><b>${say(facts.answerBy, language, { day, from: apart(answer.from) })}</b> ${say(facts.promise, language)} ${outside(answer.where, content)}</p>`
}

/** One dialogue: the promise, what came of it, and the five answers, always in this order. What follows comes last: `form`. */
export function dialogueView(dialogue: Dialogue, language: Language, now: Date, form: unknown): TemplateResult {
  const { title, rung, why, who, how, language: content } = dialogue
  const answers: [keyof typeof five, unknown][] = [
    ['what', whatCanChange(dialogue, language)],
    ['who', outside(who, content)],
    ['long', howLong(dialogue, language, now)],
    [
      'how',
      html`<ul class="points">${how.map(({ text, url }) => html`<li>${url ? html`<a href=${url}>${outside(text, content)}</a>` : outside(text, content)}</li>`)}</ul>`,
    ],
    ['answer', whenAnswered(dialogue, language, now)],
  ]
  return html`<article class="stack wide one">
    <div class="stack">
      ${answerStatus(dialogue, language, now)}
      <h2 id="title" tabindex="-1">${outside(title, content)}</h2>
      <p class="said" dir="auto" lang=${content}>${why}</p>
      <div class="promise">
        ${stairs(rung)}
        <div><b>${say(rungs[rung].label, language)}</b><p>${say(rungs[rung].promise, language)}</p>${ladder(rung, language)}</div>
      </div>
    </div>
    ${outcomeOf(dialogue, language, now)}
    <dl class="five">${answers.map(([question, answer]) => html`<div><dt>${say(five[question], language)}</dt><dd>${answer}</dd></div>`)}</dl>
    ${form}
  </article>`
}
