import { html, nothing, type TemplateResult } from 'lit/html.js'
import { type Language, say } from '../../languages/index.ts'
import { button, note, numberHint } from '../controls.ts'
import { icon, info, offline, send as plane } from '../icons.ts'
import * as words from './strings.ts'
import { edit, type Talk, type Typed } from './talk.ts'

/** What the form is drawn with: the talk, and what its controls do. */
export interface Desk {
  talk: Talk
  language: Language
  /** Goes to another state; `focus` is a selector for what the visitor wants to use next. */
  show: (talk: Talk, focus?: string) => void
  send: () => void
  tryNow: () => void
}

/** It is on its way, or waits for the network. */
export const waitingView = ({ talk, language, tryNow }: Desk): TemplateResult =>
  talk.stage === 'sending'
    ? html`<p class="muted">${say(words.sending, language)}</p>`
    : note(
        '',
        offline,
        html`<b>${say(words.waiting, language)}</b> ${say(talk.kept ? words.kept : words.notKept, language)}
          <div class="row">${button(say(words.tryNow, language), tryNow)}</div>`,
      )

/** The field, what not to write in it, and Send. Nothing leaves the device before Send is pressed. */
export function writingView(desk: Desk): TemplateResult {
  const { talk, language, show, send } = desk
  const { text, name, email, odd, stage } = talk
  const optional = html`<span class="muted">${say(words.optional, language)}</span>`
  const typed = (field: keyof Typed) => (event: Event) =>
    show(edit(talk, { [field]: (event.target as HTMLInputElement).value }))
  const submit = (event: Event) => {
    event.preventDefault()
    send()
  }
  return html`<form class="stack wide" novalidate @submit=${submit}>
    <div class="field">
      <label for="text">${say(words.say, language)}</label>
      <p class="muted" id="help">${say(words.help, language)}</p>
      <textarea id="text" maxlength="4000" aria-describedby="help odd" aria-invalid=${odd === 'text'} .value=${text} @input=${typed('text')}></textarea>
    </div>
    ${numberHint(talk, language, show)}
    <div class="cols">
      <div class="field">
        <label for="name">${say(words.name, language)} ${optional}</label>
        <input id="name" maxlength="200" autocomplete="name" .value=${name} @input=${typed('name')} />
      </div>
      <div class="field">
        <label for="email">${say(words.email, language)} ${optional}</label>
        <input id="email" type="email" maxlength="254" autocomplete="email" aria-describedby="odd" aria-invalid=${odd === 'email'} .value=${email} @input=${typed('email')} />
      </div>
    </div>
    ${odd ? html`<p class="odd" id="odd">${say(odd === 'text' ? words.empty : words.oddEmail, language)}</p>` : nothing}
    ${stage === 'refused' ? note('warn', info, html`<b>${say(words.refused, language)}</b>`) : nothing}
    <p><button class="btn primary">${icon(plane)} ${say(words.send, language)}</button></p>
  </form>`
}
