import { html, type TemplateResult } from 'lit/html.js'
import type { Answer, Reason } from '../../contract/feedback.ts'
import { formatDay } from '../../languages/dates.ts'
import { type Language, say, type Text } from '../../languages/index.ts'
import { check, icon, info, offline, pen, send as plane, trash } from '../icons.ts'
import { receiptView } from '../receipt.ts'
import { keepNumber, LONGEST, removeNumber, type State, type Typed } from './state.ts'
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
    <div class="line">
      <div role="status">${status(stage)}</div>
      ${beside(stage)}
    </div>
    ${open ? more(stage) : ''}
    ${receipt && receiptView(receipt, language, say(words.arrived, language), copied, onCopied)}
  </section>`
}

const good = (sentence: string) => html`<p class="thanks">${icon(check)} ${sentence}</p>`

const note = (kind: string, path: string, title: string, text: unknown) =>
  html`<div class="note ${kind}">${icon(path)}<div><b>${title}</b> ${text}</div></div>`

const button = (label: string, act: () => void, kind = '', path = '') =>
  html`<button type="button" class="btn ${kind}" @click=${act}>${path && icon(path)} ${label}</button>`

const question = ({ state, language, press }: Stage) => html`<div class="line">
  <p class="q" id="q" part="question">${say(words.question, language)}</p>
  <div class="row answers" role="group" aria-labelledby="q">
    ${Object.entries(answers).map(([answer, label]) => {
      const pressed = answer === state.answer
      return html`<button type="button" class="btn" aria-pressed=${pressed} @click=${() => press(answer as Answer)}>
        ${pressed ? icon(check) : ''} ${say(label, language)}
      </button>`
    })}
  </div>
</div>`

/** What has just happened. Screen readers read it out as it changes. */
function status({ state, language, contact }: Stage): Drawn {
  const { view, answer, answerIs, receipt, kept, expired } = state
  const said = (text: Text, values = {}) => say(text, language, values)
  if (view === 'receipt') return html`<p class="vh">${said(words.arrived)} ${receipt?.number}</p>`
  if (view === 'sending') return html`<p class="vh">${said(words.sending)}</p>`
  if (expired) return said(words.expired, { day: formatDay(expired, language) })
  if (view === 'waiting' || answerIs === 'waiting')
    return note('', offline, said(words.waiting), said(kept ? words.kept : words.notKept))
  if (view === 'refused' || answerIs === 'refused') {
    const address = html`<a href="mailto:${contact}">${contact}</a>`
    return note('warn', info, said(words.refused), html`${said(words.stillHere)} ${contact && address}`)
  }
  if (view === 'thanks' && answer === 'yes') return good(said(words.thanks))
  if (answerIs) return answerIs === 'sending' ? said(words.sending) : good(said(words.sent))
  return undefined
}

/** The buttons that belong to what has happened. */
function beside({ state, language, show, tryNow, discard }: Stage): Drawn {
  const { view, comment, answerIs } = state
  const act = (label: Text, press: () => void, kind?: string, path?: string) =>
    button(say(label, language), press, kind, path)
  const more = act(words.sayMore, () => show({ ...state, view: 'more' }, 'textarea'), 'quiet', pen)
  const remove = act(words.discard, discard, 'quiet', trash)
  if (view === 'thanks') return html`${more} ${answerIs === 'waiting' ? remove : ''}`
  if (view !== 'waiting' && view !== 'refused') return undefined
  return html`${comment && html`<p class="passage">${comment}</p>`}
    <div class="row">${act(words.tryNow, tryNow)} ${view === 'waiting' ? remove : more}</div>`
}

/** The reasons, the text field, and Send. While it is being sent it stands as it was, so that nothing jumps. */
function more({ state, language, edit, send, show }: Stage): TemplateResult {
  const { answer, comment, wantsReply, email, odd, hint, view, reasons: ticked } = state
  const said = (text: Text, values = {}) => say(text, language, values)
  const sending = view === 'sending'
  const typed = ({ target }: Event) => (target as HTMLInputElement).value
  const tick = (label: Text, checked: boolean, change: () => void) => html`<label class="tick">
    <input type="checkbox" .checked=${checked} ?disabled=${sending} @change=${change} /> ${said(label)}
  </label>`
  const ticks = (Object.keys(reasons) as Reason[]).map((reason) => {
    const others = ticked.filter((one) => one !== reason)
    const has = others.length < ticked.length
    return tick(reasons[reason], has, () => edit({ reasons: has ? others : [...others, reason] }))
  })
  const missing = html`<fieldset><legend>${said(words.missing)}</legend><div class="reasons">${ticks}</div></fieldset>`
  const address = html`<div class="field">
    <label for="email">${said(words.email)}</label>
    <input id="email" type="email" autocomplete="email" aria-describedby="odd" ?readonly=${sending} .value=${email}
      @input=${(event: Event) => edit({ email: typed(event) })} />
    <p class="odd" id="odd">${odd === 'email' ? said(words.oddEmail) : ''}</p>
  </div>`
  return html`<form class="more" novalidate @submit=${send}>
    ${answer === 'yes' ? '' : missing}
    <div class="field">
      <label for="comment">${said(words.comment)} <span class="muted optional">${said(words.optional)}</span></label>
      <p class="muted" id="help">${said(words.help)}</p>
      <textarea id="comment" aria-describedby="help long" ?readonly=${sending} .value=${comment}
        @input=${(event: Event) => edit({ comment: typed(event) })}></textarea>
      <p class="odd" id="long">${odd === 'comment' ? said(words.tooLong, { n: comment.length - LONGEST }) : ''}</p>
    </div>
    <div role="status">
      ${
        hint &&
        note(
          'warn',
          info,
          said(words[hint.kind], { number: comment.slice(hint.start, hint.end) }),
          html`${said(words.hint)}
            <div class="row">
              ${button(said(words.remove), () => show(removeNumber(state), 'textarea'))}
              ${button(said(words.keep), () => show(keepNumber(state), '.primary'), 'quiet')}
            </div>`,
        )
      }
    </div>
    ${tick(words.wantsReply, wantsReply, () => edit({ wantsReply: !wantsReply }))}
    ${wantsReply ? address : ''}
    ${sending ? html`<div class="bar"></div>` : ''}
    <div class="row">
      <button class="btn primary" aria-disabled=${sending}>${icon(plane)} ${said(sending ? words.sending : words.send)}</button>
      ${sending ? '' : button(said(words.notNow), () => show({ ...state, view: 'thanks' }), 'quiet')}
    </div>
    <p class="muted">${said(words.retention)}</p>
  </form>`
}
