import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Answer, Reason } from '../../contract/feedback.ts'
import { formatDay } from '../../languages/dates.ts'
import { type Language, say, type Text } from '../../languages/index.ts'
import { check, icon, info, offline, pen, send as plane, trash } from '../icons.ts'
import { receiptView } from '../receipt.ts'
import { keepNumber, removeNumber, type State, type Typed } from './state.ts'
import { answers, reasons, words } from './strings.ts'

/** What is drawn from, and what its controls do. */
export interface Stage {
  state: State
  language: Language
  contact: string
  copied: boolean
  press(answer: Answer): void
  edit(typed: Typed): void
  send(event: Event): void
  /** Goes to a state; `focus` is a selector for what the visitor wants to use next. */
  show(state: State, focus?: string): void
  tryNow(): void
  discard(): void
  onCopied(): void
}

type Drawn = TemplateResult | string | undefined

/** The form as it stands. */
export function view(stage: Stage): TemplateResult {
  const { state, language, copied, onCopied } = stage
  const { view, receipt } = state
  const open = view === 'more' || view === 'sending'
  return html`<section class="box" part="box" tabindex="-1" lang=${language} aria-label=${say(words.question, language)}>
    ${open || view === 'question' ? question(stage) : ''}
    <div class="row line">
      <div role="status">${status(stage)}</div>
      ${beside(stage)}
    </div>
    ${open ? more(stage) : ''} ${receipt && receiptView(receipt, language, say(words.arrived, language), copied, onCopied)}
  </section>`
}

const button = (label: string, press: () => void, kind = '', path = '', pressed: boolean | typeof nothing = nothing) =>
  html`<button type="button" class="btn ${kind}" aria-pressed=${pressed} @click=${press}>
    ${path && icon(path)} ${label}
  </button>`

const note = (kind: string, path: string, title: string, text: Drawn) =>
  html`<div class="note ${kind}">${icon(path)}<div><b>${title}</b> ${text}</div></div>`

const question = ({ state, language, press }: Stage) => html`<div class="row line">
  <p class="q" id="q" part="question">${say(words.question, language)}</p>
  <div class="row answers" role="group" aria-labelledby="q">
    ${(Object.keys(answers) as Answer[]).map((answer) => {
      const pressed = answer === state.answer
      return button(say(answers[answer], language), () => press(answer), '', pressed ? check : '', pressed)
    })}
  </div>
</div>`

/** What has just happened. Screen readers read it out as it changes. */
function status({ state, language, contact }: Stage): Drawn {
  const { view, answer, fate, receipt, kept, expired } = state
  const said = (text: Text, values = {}) => say(text, language, values)
  if (expired) return html`<p>${said(words.expired, { day: formatDay(expired, language) })}</p>`
  if (receipt) return html`<p class="vh">${said(words.arrived)} ${receipt.number}</p>`
  if (fate === 'waiting') return note('', offline, said(words.waiting), said(kept ? words.kept : words.notKept))
  if (fate === 'refused') {
    const address = contact && html`<a href="mailto:${contact}">${contact}</a>`
    return note('warn', info, said(words.refused), html`${said(words.stillHere)} ${address}`)
  }
  const good = (text: Text) => html`<p class="thanks">${icon(check)} ${said(text)}</p>`
  if (view === 'thanks' && answer === 'yes') return good(words.thanks)
  if (fate === 'sending') return html`<p>${said(words.sending)}</p>`
  return fate && good(words.sent)
}

/** The buttons that belong to what has happened. */
function beside({ state, language, show, tryNow, discard }: Stage): Drawn {
  const { view, comment, fate } = state
  const act = (label: Text, press: () => void, kind?: string, path?: string) =>
    button(say(label, language), press, kind, path)
  const more = act(words.sayMore, () => show({ ...state, view: 'more' }, 'textarea'), 'quiet', pen)
  const remove = act(words.discard, discard, 'quiet', trash)
  if (view === 'thanks') return html`${more} ${fate === 'waiting' ? remove : ''}`
  const passage = comment && html`<p class="muted passage">${comment}</p>`
  return view === 'waiting' ? html`${passage} ${act(words.tryNow, tryNow)} ${remove}` : ''
}

/** The reasons, the text field, and Send. While it is being sent it stands as it was, so that nothing jumps. */
function more({ state, language, edit, send, show }: Stage): TemplateResult {
  const { answer, comment, wantsReply, email, hint, view, reasons: ticked } = state
  const said = (text: Text, values = {}) => say(text, language, values)
  const sending = view === 'sending'
  const type = (field: 'comment' | 'email') => (event: Event) =>
    edit({ [field]: (event.target as HTMLInputElement).value })
  const tick = (label: Text, checked: boolean, change: () => void) => html`<label class="tick">
    <input type="checkbox" .checked=${checked} ?disabled=${sending} @change=${change} /> ${said(label)}
  </label>`
  const ticks = (Object.keys(reasons) as Reason[]).map((reason) => {
    const others = ticked.filter((one) => one !== reason)
    const has = others.length < ticked.length
    return tick(reasons[reason], has, () => edit({ reasons: has ? others : [...others, reason] }))
  })
  const missing = html`<fieldset><legend>${said(words.missing)}</legend><div class="reasons">${ticks}</div></fieldset>`
  const address = html`<label class="field">${said(words.email)}
    <input type="email" required pattern=".+@.+[.].+" autocomplete="email" ?readonly=${sending} .value=${email}
      @input=${type('email')} /></label>`
  const doubt = () =>
    note(
      'warn',
      info,
      said(words[hint!.kind], { number: comment.slice(hint!.start, hint!.end) }),
      html`${said(words.hint)}
      <div class="row">
        ${button(said(words.remove), () => show(removeNumber(state), 'textarea'))}
        ${button(said(words.keep), () => show(keepNumber(state), '.primary'), 'quiet')}
      </div>`,
    )
  return html`<form class="more" @submit=${send}>
    ${answer === 'yes' ? '' : missing}
    <div class="field">
      <label for="c">${said(words.comment)} <span class="muted">${said(words.optional)}</span></label>
      <p class="muted" id="help">${said(words.help)}</p>
      <textarea id="c" aria-describedby="help" maxlength="4000" ?readonly=${sending} .value=${comment}
        @input=${type('comment')}></textarea>
    </div>
    <div role="status">${hint && doubt()}</div>
    ${tick(words.wantsReply, wantsReply, () => edit({ wantsReply: !wantsReply }))} ${wantsReply ? address : ''}
    ${sending ? html`<progress aria-label=${said(words.sending)}></progress>` : ''}
    <div class="row">
      <button class="btn primary" aria-disabled=${sending}>${icon(plane)} ${said(sending ? words.sending : words.send)}</button>
      ${sending ? '' : button(said(words.notNow), () => show({ ...state, view: 'thanks' }), 'quiet')}
    </div>
    <p class="muted">${said(words.retention)}</p>
  </form>`
}
