import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Dialogue, DialogueList } from '../../contract/dialogue.ts'
import { count, say } from '../../languages/index.ts'
import { register } from '../element.ts'
import { back, bubble, check, clock, cross, icon, up } from '../icons.ts'
import { watch } from '../outbox.ts'
import { ReadingElement } from '../reading-element.ts'
import { receiptStyle } from '../receipt.ts'
import { fields, prose, status, theme } from '../theme.ts'
import { dialogueItem, dialogueView } from './dialogue.ts'
import { arrange, isLastDay } from './state.ts'
import * as words from './strings.ts'
import { dialogueStyles } from './styles/dialogue.ts'
import { panelStyles } from './styles/panel.ts'
import { Talks } from './talks.ts'
import { dialogueList } from './wire.ts'

/** What the panel shows: a list, or one dialogue. No dialogue's id is empty or has a capital. */
const OPEN = ''
const CLOSED = 'CLOSED'

/**
 * One button that tells how many dialogues are open. Its panel lists them; each answers what can change, who it concerns,
 * how long, how to take part, and when and where the answer comes, before it asks. What stands inside the element, a link
 * to the dialogues, is what a reader gets without JavaScript and when the list can't be fetched.
 *
 * @element torget-have-your-say
 * @attr {string} site - The site's name in the collector, e.g. `torgvik`.
 * @attr {string} endpoint - Where the collector is. Default: where this script came from.
 * @fires {TorgetSubmitEvent} torget-submit - Before an input is sent; cancelable. `detail` has neither name nor address.
 * @fires {TorgetSentEvent} torget-sent - After the collector has it on disk. `detail` is the receipt.
 * @csspart button - The button.
 * @csspart panel - The panel.
 * @slot - A link to the dialogues; shown in the panel while nothing has been fetched.
 */
export default class TorgetHaveYourSay extends ReadingElement<DialogueList> {
  static override properties = { ...ReadingElement.properties, place: { state: true }, isOpen: { state: true } }
  static override styles = [theme, prose, fields, status, receiptStyle, panelStyles, dialogueStyles]

  declare private place: string
  declare private isOpen: boolean
  readonly #talks = new Talks(this, (id) => this.api(`dialogues/${id}/inputs`).href)
  #unwatch?: () => void

  constructor() {
    super()
    this.place = OPEN
    this.isOpen = false
  }

  protected override address = (): URL => this.api(`dialogues?language=${this.language}`)
  protected override guard = dialogueList

  override connectedCallback(): void {
    super.connectedCallback()
    this.#unwatch = watch((entry, news) => this.#talks.hear(entry, news))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#unwatch?.()
  }

  /** Shows a list or a dialogue; the reader goes on from its heading. */
  #go(place: string): void {
    this.place = place
    this.#talks.turnTo(place)
    this.#focusTitle()
  }

  #focusTitle(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0)
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus()
    })
  }

  #toggle({ newState }: ToggleEvent): void {
    this.isOpen = newState === 'open'
    if (this.isOpen) this.#focusTitle()
    // Chromium forgets inside a shadow root who had the focus; a visitor who has gone elsewhere keeps it there.
    else if (document.activeElement === document.body || document.activeElement === this)
      this.renderRoot.querySelector<HTMLElement>('.open')?.focus()
  }

  /** Whoever tabs on to the page behind must see where they are: the panel makes way. What is typed is kept. */
  #leave({ currentTarget, relatedTarget }: FocusEvent): void {
    const panel = currentTarget as HTMLElement
    if (relatedTarget && !panel.contains(relatedTarget as Node)) panel.hidePopover()
  }

  protected override render(): TemplateResult {
    const { value, language, place, now } = this
    const { open, coming, closed } = arrange(value?.dialogues ?? [], now)
    const one = value?.dialogues.find(({ id }) => id === place)
    const title = (text: string) => html`<h2 id="title" tabindex="-1">${text}</h2>`
    const head = place
      ? html`<button class="btn quiet" @click=${() => this.#go(OPEN)}>${icon(back)} ${this.say(words.back)}</button>`
      : title(this.say(words.title))
    const items = (all: Dialogue[]) =>
      html`<ul>${all.map((each) => dialogueItem(each, language, now, () => this.#go(each.id)))}</ul>`
    const lists = () =>
      place
        ? html`${title(this.say(words.cameOf))}${items(closed)}`
        : html`${open.length > 0 ? nothing : html`<p class="dlg">${this.say(words.noneOpen)}</p>`}${items([...open, ...coming])}
          ${closed.length > 0 ? html`<p class="came"><button class="btn quiet" @click=${() => this.#go(CLOSED)}>${icon(check)} <u>${this.say(words.cameOf)}</u> ${count(words.someClosed, language, closed.length)}</button></p>` : nothing}`
    return html`${this.#button(open)}
      <div id="panel" class="panel ${one ? 'tall' : ''}" part="panel" popover role="dialog" aria-labelledby="title" lang=${language} @toggle=${this.#toggle} @focusout=${this.#leave}>
        <div class="head">${head}<button class="btn quiet" popovertarget="panel" popovertargetaction="hide">${icon(cross)} ${this.say(words.close)}</button></div>
        <div class="scroll">
          ${value ? (one ? dialogueView(one, language, now, this.#talks.view(one, language, now)) : lists()) : html`<div class="dlg" role="status">${this.unread()}</div>`}
        </div>
      </div>`
  }

  #button(open: Dialogue[]): TemplateResult {
    const { isOpen, language } = this
    const lastDay = open.some((one) => isLastDay(one, this.now))
    const amount = lastDay
      ? say(words.lastDay, language)
      : open.length > 0
        ? count(words.someOpen, language, open.length)
        : say(words.noneOpen, language)
    const isCalm = isOpen || (this.value && open.length === 0)
    return html`<button class="btn open ${isCalm ? '' : 'primary'}" part="button" popovertarget="panel" lang=${language}>
      ${icon(lastDay ? clock : bubble)} ${this.say(words.title)}
      ${isOpen ? icon(up) : this.value ? html`<span class="count num">${amount}</span>` : nothing}
    </button>`
  }
}

// Without popovers (browsers from before 2024) the link inside the element is the better way.
if ('popover' in HTMLElement.prototype) register('have-your-say', TorgetHaveYourSay)
