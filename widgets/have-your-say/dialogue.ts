import { html, nothing, svg, type TemplateResult } from 'lit/html.js'
import type { Dialogue, Rung } from '../../contract/dialogue.ts'
import { type Language, say, type Text } from '../../languages/index.ts'
import { check, clock, icon, lock } from '../icons.ts'
import { outside } from '../outside.ts'
import { answerStatus, outcomeOf } from './outcome.ts'
import { howLong, phase, rungs } from './state.ts'
import * as words from './strings.ts'

/** Five steps, one of them filled. It stands beside the promise in words, so readers pass it by. */
const stairs = (rung: Rung): TemplateResult =>
  html`<svg class="stairs" viewBox="0 0 64 45" aria-hidden="true">${rungs.map((step, i) => svg`<rect x=${1 + i * 12.6} y=${36 - i * 8.6} width="10.8" height=${8 + i * 8.6} rx="1.5" class=${step === rung ? 'on' : ''} />`)}</svg>`

const points = (all: unknown[]) => html`<ul class="points">${all.map((point) => html`<li>${point}</li>`)}</ul>`

const linked = (words: unknown, url: string | undefined) => (url ? html`<a href=${url}>${words}</a>` : words)

/** One dialogue in a list: what is promised, what it is about, how long it is open; or where the answer stands. */
export function dialogueItem(dialogue: Dialogue, language: Language, now: Date, open: () => void): TemplateResult {
  const { rung, promise, title, why, language: content } = dialogue
  const at = phase(dialogue, now)
  return html`<li class="dlg">
    ${at === 'open' || at === 'coming' ? html`<p class="rung">${stairs(rung)}<b>${promise.name}</b></p>` : answerStatus(dialogue, language, now)}
    <h3><button class="title" @click=${open}>${outside(title, content)}</button></h3>
    <p class="why">${outside(why, content)}</p>
    <p class="with-i muted">${icon(clock)}<span>${howLong(dialogue, now)}</span></p>
  </li>`
}

/** One dialogue: the promise, what came of it, and the five answers, always in this order; then the field. */
export function dialogueView(dialogue: Dialogue, language: Language, now: Date, field: unknown): TemplateResult {
  const {
    title,
    rung,
    promise,
    why,
    canChange,
    fixed,
    who,
    how,
    decision,
    answer,
    words: times,
    language: content,
  } = dialogue
  const box = (tone: string, shape: string, head: Text, all: string[]) =>
    all.length > 0
      ? html`<div><p class="with-i ${tone}">${icon(shape)}<b>${say(head, language)}</b></p>${points(all.map((point) => outside(point, content)))}</div>`
      : nothing
  const answers: [Text, unknown][] = [
    [
      words.what,
      html`<div class="cols">${box('good', check, words.open, canChange)}${box('muted', lock, words.fixed, fixed)}</div>`,
    ],
    [words.who, outside(who, content)],
    [words.long, howLong(dialogue, now)],
    [words.how, points(how.map(({ text, url }) => linked(outside(text, content), url)))],
    [
      words.answer,
      html`<p>${linked(times.decision, decision.url)}</p><p><b>${times.answerBy}</b> ${outside(answer.where, content)}</p>`,
    ],
  ]
  return html`<div class="stack wide one">
    ${answerStatus(dialogue, language, now)}
    <h2 id="title" tabindex="-1">${outside(title, content)}</h2>
    <p class="said" dir="auto" lang=${content}>${why}</p>
    <div class="rung promise">${stairs(rung)}<p><b>${promise.name}</b><br />${promise.text}</p></div>
    ${outcomeOf(dialogue, language)}
    <dl>${answers.map(([question, answer]) => html`<dt>${say(question, language)}</dt><dd>${answer}</dd>`)}</dl>
    ${field}
  </div>`
}
