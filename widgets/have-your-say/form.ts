import { html, nothing, type TemplateResult } from 'lit/html.js'
import { type Language, say, type Text } from '../../languages/index.ts'
import { icon, info, offline, send as plane } from '../icons.ts'
import { form, looksLike } from './strings.ts'
import type { Talk, Typed } from './talk.ts'

/** What a press in the form does. */
export interface Hands {
  type: (typed: Typed) => void
  send: () => void
  removeNumber: () => void
  keepNumber: () => void
  tryNow: () => void
}

const note = (tone: string, shape: string, head: string, more: unknown) =>
  html`<div class="note ${tone}">${icon(shape)}<div class="stack"><p><b>${head}</b></p>${more}</div></div>`

const button = (label: string, press: () => void) =>
  html`<button type="button" class="btn" @click=${press}>${label}</button>`

const numberHint = ({ hint, text }: Talk, language: Language, hands: Hands) =>
  hint
    ? note(
        'warn',
        info,
        say(looksLike[hint.kind], language, { number: text.slice(hint.start, hint.end) }),
        html`<p>${say(form.hint, language)}</p>
          <div class="row">${button(say(form.remove, language), hands.removeNumber)}${button(say(form.keep, language), hands.keepNumber)}</div>`,
      )
    : nothing

/** It is on its way, or waits for the network. */
export const waitingView = ({ stage, kept }: Talk, language: Language, { tryNow }: Hands): TemplateResult =>
  stage === 'sending'
    ? html`<p class="muted">${say(form.sending, language)}</p>`
    : note(
        '',
        offline,
        say(form.waiting, language),
        html`<p>${say(kept ? form.kept : form.unkept, language)}</p><div class="row">${button(say(form.tryNow, language), tryNow)}</div>`,
      )

/** The field, what not to write in it, and Send. Nothing leaves the device before Send is pressed. */
export function writingView(talk: Talk, language: Language, hands: Hands): TemplateResult {
  const { text, name, email, odd, stage } = talk
  const words = (sentence: Text) => say(sentence, language)
  const typed = (field: keyof Typed) => (event: Event) =>
    hands.type({ [field]: (event.target as HTMLInputElement).value })
  const optional = html` <span class="muted optional">${words(form.optional)}</span>`
  return html`<form class="stack wide" novalidate @submit=${(event: Event) => {
    event.preventDefault()
    hands.send()
  }}>
    <div class="field">
      <label for="text">${words(form.say)}</label>
      <span class="muted" id="leave-out">${words(form.leaveOut)}</span>
      <textarea id="text" maxlength="4000" aria-describedby="leave-out text-odd" aria-invalid=${odd === 'text'} .value=${text} @input=${typed('text')}></textarea>
      <span class="odd" id="text-odd">${odd === 'text' ? words(form.text) : ''}</span>
    </div>
    ${numberHint(talk, language, hands)}
    <div class="cols">
      <div class="field">
        <label for="name">${words(form.name)}${optional}</label>
        <input id="name" maxlength="200" autocomplete="name" .value=${name} @input=${typed('name')} />
      </div>
      <div class="field">
        <label for="email">${words(form.email)}${optional}</label>
        <input id="email" type="email" maxlength="254" autocomplete="email" aria-describedby="email-help email-odd" aria-invalid=${odd === 'email'} .value=${email} @input=${typed('email')} />
        <span class="muted" id="email-help">${words(form.emailHelp)}</span>
        <span class="odd" id="email-odd">${odd === 'email' ? words(form.emailOdd) : ''}</span>
      </div>
    </div>
    ${stage === 'refused' ? note('warn', info, words(form.refused), html`<p>${words(form.stillHere)}</p>`) : nothing}
    <p><button class="btn primary">${icon(plane)} ${words(form.send)}</button></p>
  </form>`
}
