import type { TemplateResult } from 'lit/html.js'
import type { Answer } from '../../contract/feedback.ts'
import { register, TorgetElement } from '../element.ts'
import { deliver, discard, type Listener, retry, waiting, watch } from '../outbox.ts'
import { newId } from '../post.ts'
import { receiptStyle } from '../receipt.ts'
import { TorgetSentEvent } from '../sent-event.ts'
import { TorgetSubmitEvent } from '../submit-event.ts'
import { fields, theme } from '../theme.ts'
import * as form from './state.ts'
import { styles } from './styles.ts'
import { view } from './view.ts'

/**
 * One quiet line at the foot of a page: did it help? The first press is sent at once; partly and no open a few reasons and
 * one text field in place. What is sent reaches the municipality's collector once, also through a lost network, and is
 * answered with a receipt. The child form is shown until the element wakes, and instead of it where scripts can't run.
 *
 * @element torget-feedback-form
 * @attr {string} site - The site's name in the collector, e.g. `torgvik`.
 * @attr {string} endpoint - Where the collector is. Default: where this script came from.
 * @attr {string} contact - An e-mail address that is offered when the collector can't take the message.
 * @fires {TorgetSubmitEvent} torget-submit - Before a step is sent; cancelable. `detail` is the step without the address.
 * @fires {TorgetSentEvent} torget-sent - After the collector has a step on disk. `detail` is the receipt.
 * @csspart box - The box around everything.
 * @csspart question - The question.
 * @csspart receipt - The receipt.
 * @slot - Not drawn: the form for those without scripts.
 */
export default class FeedbackForm extends TorgetElement {
  static override properties = {
    ...TorgetElement.properties,
    contact: { type: String },
    state: { state: true },
  }
  static override styles = [theme, fields, receiptStyle, styles]

  /** An e-mail address that is offered when the collector can't take the message. */
  declare contact: string
  declare private state: form.State
  #unwatch?: () => void
  #hadFocus = false

  constructor() {
    super()
    this.contact = ''
    this.state = form.start(newId())
  }

  get #page(): string {
    return location.origin + location.pathname
  }

  get #url(): string {
    return this.api('feedback').href
  }

  override connectedCallback(): void {
    // What the fallback took up, margins and all, is kept, so that nothing below moves when the element wakes.
    const before = this.#below
    const isNew = !this.renderRoot
    super.connectedCallback()
    if (isNew) this.updateComplete.then(() => this.#reserve(this.#box.offsetHeight + before - this.#below))
    this.#unwatch = watch(this.#onNews)
    if (this.state.view !== 'question') return
    const entry = waiting(this.#url).find((entry) => form.read(entry).page === this.#page && form.saysMore(entry))
    if (entry) this.state = form.resume(entry)
  }

  override disconnectedCallback(): void {
    this.#unwatch?.()
  }

  readonly #onNews: Listener = (entry, news) => {
    if (entry.submission === this.state.submission) {
      this.state = form.hear(this.state, news, newId())
      if (news.state === 'delivered') this.dispatchEvent(new TorgetSentEvent(news.receipt))
    } else if (entry.url === this.#url && Date.parse(entry.at) < performance.timeOrigin && form.saysMore(entry)) {
      this.state = form.hearOf(this.state, news)
    }
  }

  /** Sends what a state says, unless the page stops it. */
  #deliver(state: form.State): void {
    const body = form.bodyOf(state, { page: this.#page, title: document.title, language: this.language })
    const { email, ...step } = body
    if (!this.dispatchEvent(new TorgetSubmitEvent(Object.freeze(step)))) return
    this.#reserve(this.#box.offsetHeight)
    this.state = state
    deliver(this.#url, body, state.view === 'sending')
  }

  #press(answer: Answer): void {
    const state = form.press(this.state, answer)
    if (state !== this.state) this.#deliver(state)
  }

  #send(event: Event): void {
    event.preventDefault()
    if (this.state.view === 'sending') return
    const state = form.send(this.state)
    if (state.view === 'sending') this.#deliver(state)
    else this.#show(state)
  }

  /** Shows a state that the visitor asked for; `focus` names what they want to use next. */
  #show(state: form.State, focus?: string): void {
    this.state = state
    if (state.view !== 'more') this.#reserve(0)
    if (focus) this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus())
  }

  /** Where the page goes on below the element. */
  get #below(): number {
    const next = this.nextElementSibling?.getBoundingClientRect().top
    return next ?? this.parentElement?.getBoundingClientRect().bottom ?? 0
  }

  get #box(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.box')!
  }

  #reserve(height: number): void {
    this.#box.style.minBlockSize = height ? `${height}px` : ''
  }

  protected override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement)
  }

  /**
   * Where the button that was pressed is gone, the box takes the focus, so that the next Tab goes on from here. The receipt
   * gives back the room that the form took, unless the visitor has gone on to something else.
   */
  protected override updated(): void {
    const isReceipt = this.state.view === 'receipt'
    if (isReceipt && (this.#hadFocus || document.activeElement === document.body)) this.#reserve(0)
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#box.focus({ preventScroll: !isReceipt })
  }

  protected override render(): TemplateResult {
    return view({
      state: this.state,
      language: this.language,
      contact: this.contact,
      press: (answer) => this.#press(answer),
      edit: (typed) => this.#show(form.edit(this.state, typed)),
      send: (event) => this.#send(event),
      show: (state, focus) => this.#show(state, focus),
      tryNow: () => {
        this.state = { ...this.state, view: 'sending', fate: 'sending' }
        retry(this.state.submission)
      },
      discard: () => discard(this.state.submission),
    })
  }
}

register('feedback-form', FeedbackForm)

declare global {
  interface HTMLElementTagNameMap {
    'torget-feedback-form': FeedbackForm
  }
}
