import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Dialogue } from '../../contract/dialogue.ts'
import { count, type Language, say } from '../../languages/index.ts'
import { check, clock, icon, users } from '../icons.ts'
import { outside } from '../outside.ts'
import { answerStatus } from './outcome.ts'
import { stairs } from './stairs.ts'
import { panel, rungs, someClosed, someInputs } from './strings.ts'
import { openLine } from './when.ts'

/** What a list is drawn with. `go` shows a dialogue by its id, or the closed ones. */
export interface View {
  language: Language
  now: Date
  go: (to: string | 'closed') => void
}

const title = ({ id, title: words, language: content }: Dialogue, { go }: View) =>
  html`<h3><button type="button" class="title" @click=${() => go(id)}>${outside(words, content)}</button></h3>`

const openOne = (dialogue: Dialogue, view: View) => {
  const { language, now } = view
  const { rung, why, inputs, language: content } = dialogue
  return html`<li class="dlg">
    <p class="rung">${stairs(rung)}<b>${say(rungs[rung].label, language)}</b></p>
    ${title(dialogue, view)}
    <p class="why">${outside(why, content)}</p>
    <p class="with-i muted">${icon(clock)}<span>${openLine(dialogue, language, now)}</span></p>
    ${inputs > 0 ? html`<p class="with-i muted">${icon(users)}<span>${count(someInputs, language, inputs)}</span></p>` : nothing}
  </li>`
}

/** The dialogues that can be read about or written in, and the way to those that are over. */
export function openList(open: Dialogue[], coming: Dialogue[], closed: number, view: View): TemplateResult {
  const all = [...open, ...coming]
  const { language } = view
  return html`
    ${all.length > 0 ? html`<ul>${all.map((dialogue) => openOne(dialogue, view))}</ul>` : html`<p class="dlg">${say(panel.nothing, language)}</p>`}
    ${
      closed > 0
        ? html`<p class="came"><button type="button" class="btn quiet" @click=${() => view.go('closed')}>${icon(check)}<span><u>${say(panel.cameOf, language)}</u> ${count(someClosed, language, closed)}</span></button></p>`
        : nothing
    }`
}

/** The dialogues that are over, each with where its answer stands. */
export const closedList = (closed: Dialogue[], view: View): TemplateResult =>
  html`<h2 id="title" tabindex="-1">${say(panel.cameOf, view.language)}</h2>
    <ul>${closed.map((dialogue) => html`<li class="dlg">${answerStatus(dialogue, view.language, view.now)}${title(dialogue, view)}</li>`)}</ul>`
