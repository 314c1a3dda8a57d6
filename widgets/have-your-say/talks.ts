import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Dialogue } from '../../contract/dialogue.ts'
import type { Language } from '../../languages/index.ts'
import { deliver, type Entry, type News, retry, waiting } from '../outbox.ts'
import { newId } from '../post.ts'
import type { ReactiveElement } from '../reactive.ts'
import { receiptView } from '../receipt.ts'
import { TorgetSentEvent } from '../sent-event.ts'
import { TorgetSubmitEvent } from '../submit-event.ts'
import { waitingView, writingView } from './form.ts'
import { takesInput } from './state.ts'
import { begin, bodyOf, hear, send, type Talk } from './talk.ts'

/** What the visitor says, one talk for each dialogue: it outlives the panel being closed or turned to another dialogue. */
export class Talks {
  readonly #host: ReactiveElement
  readonly #url: (id: string) => string
  readonly #all = new Map<string, Talk>()

  /** @param url Where the inputs of a dialogue go. */
  constructor(host: ReactiveElement, url: (id: string) => string) {
    this.#host = host
    this.#url = url
  }

  /** A dialogue is turned to: what was sent is done with, and something from another visit may still wait. */
  turnTo(id: string): void {
    const talk = this.#all.get(id)
    const [entry] = waiting(this.#url(id))
    if (talk?.stage === 'done') this.#all.delete(id)
    else if (!talk && entry) this.#all.set(id, { ...begin(entry.submission), stage: 'waiting', kept: true })
  }

  /** What the outbox says, to whom it concerns. */
  hear({ submission }: Entry, news: News): void {
    for (const [id, talk] of this.#all) {
      if (talk.submission !== submission) continue
      this.#show(id, hear(talk, news), '.thanks, .note .btn')
      if (news.state === 'delivered') this.#host.dispatchEvent(new TorgetSentEvent(news.receipt))
    }
  }

  #show(id: string, talk: Talk, focus?: string): void {
    this.#all.set(id, talk)
    this.#host.requestUpdate()
    if (!focus) return
    void this.#host.updateComplete.then(() => {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(focus)
      target?.focus()
      target?.scrollIntoView({ block: 'center' })
    })
  }

  #send(id: string, talk: Talk, language: Language): void {
    const next = send(talk)
    if (next.stage === 'sending') {
      const body = bodyOf(next, language)
      const { email, name, ...step } = body
      if (!this.#host.dispatchEvent(new TorgetSubmitEvent(Object.freeze(step)))) return
      deliver(this.#url(id), body, true)
    }
    this.#show(id, next, next.odd ? `#${next.odd}` : '.talk, .note .btn')
  }

  /** The field, or what has become of what was written in it. */
  view(dialogue: Dialogue, language: Language, now: Date): TemplateResult {
    const { id } = dialogue
    const talk = this.#all.get(id) ?? begin(newId())
    const { stage, receipt, submission } = talk
    const desk = {
      talk,
      language,
      show: (next: Talk, focus?: string) => this.#show(id, next, focus),
      send: () => this.#send(id, talk, language),
      tryNow: () => retry(submission),
    }
    const isWriting = stage === 'writing' || stage === 'refused'
    return html`<div role="status">${stage === 'sending' || stage === 'waiting' ? html`<div class="talk" tabindex="-1">${waitingView(desk)}</div>` : nothing}</div>
      ${isWriting && takesInput(dialogue, now) ? writingView(desk) : nothing}
      ${receipt ? html`${receiptView(receipt)}<p>${dialogue.words.answerBy}</p>` : nothing}`
  }
}
