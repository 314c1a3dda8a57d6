import { html, type TemplateResult } from 'lit/html.js'
import type { Answer, Reason } from '../../contract/feedback.ts'
import type { Language, Text } from '../../languages/index.ts'
import { written } from '../../languages/written.ts'
import { button, note, numberHint } from '../controls.ts'
import { check, icon, info, offline, send as plane } from '../icons.ts'
import { receiptView } from '../receipt.ts'
import type { State, Typed } from './state.ts'
import * as words from './strings.ts'

/** What is drawn from, and what its controls do. */
export interface Stage {
  state: State
  language: Language
  contact: string
  press(answer: Answer): void
  edit(typed: Typed): void
  send(event: Event): void
  /** Goes to a state; `focus` is a selector for what the visitor wants to use next. */
  show(state: State, focus?: string): void
  tryNow(): void
  discard(): void
}

type Drawn = TemplateResult | string | undefined

/** The form as it stands. */
export function view({ state, language, contact, press, edit, send, show, tryNow, discard }: Stage): TemplateResult {
  const { view, answer, fate, receipt, kept, expired, text, wantsReply, email, reasons: ticked } = state
  const sending = view === 'sending'
  const open = sending || view === 'more'
  const said = (text: Text) => written(text, language)

  const titled = (title: Text, more: Drawn) => html`<b>${said(title)}</b> ${more}`
  const good = (text: Text) => html`<p class="thanks">${icon(check)}${said(text)}</p>`
  const tick = (label: Text, checked: boolean, change: () => void) =>
    html`<label class="tick"><input type="checkbox" .checked=${checked} ?disabled=${sending} @change=${change} />${said(label)}</label>`
  const type = (field: 'text' | 'email') => (event: Event) =>
    edit({ [field]: (event.target as HTMLInputElement).value })

  const question = () => html`<div class="row line">
    <p class="q" id="q" part="question">${said(words.question)}</p>
    <div class="row answers" role="group" aria-labelledby="q">
      ${(Object.keys(words.answers) as Answer[]).map((one) => button(said(words.answers[one]), () => press(one), '', one === answer))}
    </div>
  </div>`

  /** What has just happened. Screen readers read it out as it changes. */
  const status = (): Drawn => {
    if (receipt) return receiptView(receipt)
    if (expired) return html`<p>${said(words.expired)}</p>`
    if (fate === 'waiting') return note('', offline, titled(words.waiting, said(kept ? words.kept : words.notKept)))
    if (fate === 'refused')
      return note('warn', info, titled(words.refused, contact && html`<a href="mailto:${contact}">${contact}</a>`))
    if (fate === 'sending' && view !== 'thanks') return html`<p>${said(words.sending)}</p>`
    return fate && good(words.thanks)
  }

  /** The buttons that belong to what has happened. */
  const beside = (): Drawn => {
    const remove = fate === 'waiting' ? button(said(words.discard), discard, 'quiet') : ''
    if (view === 'thanks')
      return html`${button(said(words.sayMore), () => show({ ...state, view: 'more' }, 'textarea'), 'quiet')}${remove}`
    return view === 'waiting'
      ? html`${text && html`<p class="muted passage">${text}</p>`}${button(said(words.tryNow), tryNow)}${remove}`
      : ''
  }

  const reasons = () => html`<fieldset>
    <legend>${said(words.missing)}</legend>
    ${(Object.keys(words.reasons) as Reason[]).map((reason) => {
      const others = ticked.filter((one) => one !== reason)
      const has = others.length < ticked.length
      return tick(words.reasons[reason], has, () => edit({ reasons: has ? others : [...others, reason] }))
    })}
  </fieldset>`

  /** The reasons, the text field, and Send. While it is being sent it stands as it was, so that nothing jumps. */
  const more = () => html`<form class="more" @submit=${send}>
    ${answer === 'yes' ? '' : reasons()}
    <div class="field">
      <label for="c">${said(words.comment)}</label>
      <p class="muted" id="help">${said(words.help)}</p>
      <textarea id="c" aria-describedby="help" maxlength="4000" ?readonly=${sending} .value=${text} @input=${type('text')}></textarea>
    </div>
    <div role="status">${numberHint(state, language, show)}</div>
    ${tick(words.wantsReply, wantsReply, () => edit({ wantsReply: !wantsReply }))}
    ${
      wantsReply
        ? html`<label class="field">${said(words.email)}<input type="email" required pattern=".+@.+[.].+" autocomplete="email" ?readonly=${sending} .value=${email} @input=${type('email')} /></label>`
        : ''
    }
    ${sending ? html`<progress aria-label=${said(words.sending)}></progress>` : ''}
    <div class="row">
      <button class="btn primary" aria-disabled=${sending}>${icon(plane)}${said(sending ? words.sending : words.send)}</button>
      ${sending ? '' : button(said(words.notNow), () => show({ ...state, view: 'thanks' }), 'quiet')}
    </div>
    <p class="muted">${said(words.retention)}</p>
  </form>`

  return html`<section class="box" part="box" tabindex="-1" lang=${language} aria-label=${said(words.question)}>
    ${open || view === 'question' ? question() : ''}
    <div class="row line"><div role="status">${status()}</div>${beside()}</div>
    ${open ? more() : ''}
  </section>`
}
