import { html, type TemplateResult } from 'lit/html.js'
import type { Dialogue } from '../../contract/dialogue.ts'
import { type Language, say } from '../../languages/index.ts'
import { deliver, type Entry, type News, retry, waiting } from '../outbox.ts'
import { apart } from '../outside.ts'
import { newId } from '../post.ts'
import type { ReactiveElement } from '../reactive.ts'
import { receiptView } from '../receipt.ts'
import { TorgetSentEvent } from '../sent-event.ts'
import { TorgetSubmitEvent } from '../submit-event.ts'
import { type Hands, waitingView, writingView } from './form.ts'
import { lastMinute } from './state.ts'
import { facts, form } from './strings.ts'
import { begin, bodyOf, edit, hear, keepNumber, removeNumber, send, type Talk } from './talk.ts'
import { dayOf } from './when.ts'

/** What the visitor says, one talk for each dialogue: it outlives the panel being closed or turned to another dialogue. */
export class Talks {
  private readonly host: ReactiveElement
  private readonly address: (path: string) => string
  private readonly all = new Map<string, Talk>()
  private copied = ''

  /** @param address Gives an address of the site in the collector. */
  constructor(host: ReactiveElement, address: (path: string) => string) {
    this.host = host
    this.address = address
  }

  private url(id: string): string {
    return this.address(`dialogues/${id}/inputs`)
  }

  private get(id: string): Talk {
    return this.all.get(id) ?? begin(newId())
  }

  private set(id: string, talk: Talk): void {
    this.all.set(id, talk)
    this.host.requestUpdate()
  }

  /** Whether something was sent, so that it is shown even after the dialogue has closed. */
  isUnderWay(id: string): boolean {
    const { stage } = this.get(id)
    return stage !== 'writing'
  }

  /** Something from another visit may still wait for the network. */
  resume(id: string): void {
    const [entry] = waiting(this.url(id))
    if (entry && !this.all.has(id)) this.set(id, { ...begin(entry.submission), stage: 'waiting', kept: true })
  }

  /** What the outbox says, to whom it concerns. */
  hear({ submission }: Entry, news: News): void {
    for (const [id, talk] of this.all) {
      if (talk.submission !== submission) continue
      this.set(id, hear(talk, news))
      if (news.state === 'delivered') this.host.dispatchEvent(new TorgetSentEvent(news.receipt))
      this.focusOn('.thanks')
    }
  }

  private send(id: string, language: Language): void {
    const talk = send(this.get(id))
    if (talk.stage === 'sending') {
      const body = bodyOf(talk, language)
      const { email, name, ...step } = body
      if (!this.host.dispatchEvent(new TorgetSubmitEvent(Object.freeze(step)))) return
      deliver(this.url(id), body, true)
    }
    this.set(id, talk)
    this.focusOn(talk.odd ? `#${talk.odd}` : '.note button, .talk')
  }

  private focusOn(selector: string): void {
    void this.host.updateComplete.then(() => {
      const target = this.host.renderRoot.querySelector<HTMLElement>(selector)
      target?.focus()
      if (selector === '.thanks') target?.scrollIntoView()
    })
  }

  /** The field, or what has become of what was written in it. */
  view(dialogue: Dialogue, language: Language, now: Date): TemplateResult {
    const { id } = dialogue
    const talk = this.get(id)
    const set = (next: Talk) => this.set(id, next)
    const hands: Hands = {
      type: (typed) => set(edit(this.get(id), typed)),
      send: () => this.send(id, language),
      removeNumber: () => {
        set(removeNumber(this.get(id)))
        this.focusOn('#text')
      },
      keepNumber: () => {
        set(keepNumber(this.get(id)))
        this.focusOn('#text')
      },
      tryNow: () => retry(talk.submission),
    }
    return html`<div class="talk" tabindex="-1" role="status">${talk.stage === 'sending' || talk.stage === 'waiting' ? waitingView(talk, language, hands) : ''}</div>
      ${talk.stage === 'done' ? this.receipt(dialogue, talk, language, now) : talk.stage === 'writing' || talk.stage === 'refused' ? writingView(talk, language, hands) : ''}`
  }

  private receipt({ id, answer }: Dialogue, { receipt, submission }: Talk, language: Language, now: Date) {
    if (!receipt) return ''
    const day = dayOf(lastMinute(answer.by), language, now)
    return html`<div class="stack">
      ${receiptView(receipt, language, say(form.thanks, language), this.copied === submission, () => {
        this.copied = submission
        this.host.requestUpdate()
      })}
      <p>${say(facts.answerBy, language, { day, from: apart(answer.from) })} ${say(facts.promise, language)}</p>
      <p><button type="button" class="btn" @click=${() => {
        this.set(id, begin(newId()))
        this.focusOn('#text')
      }}>${say(form.another, language)}</button></p>
    </div>`
  }
}
