import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { DialogueList } from '../../contract/dialogue.ts'
import { count } from '../../languages/index.ts'
import { register, TorgetElement } from '../element.ts'
import { back, bubble, clock, cross, icon, info, up } from '../icons.ts'
import { type Listener, watch } from '../outbox.ts'
import { type Reading, read } from '../reading.ts'
import { receiptStyle } from '../receipt.ts'
import { fields, prose, status, theme } from '../theme.ts'
import { dialogueView } from './dialogue.ts'
import { closedList, openList } from './list.ts'
import { arrange, daysLeft, takesInput } from './state.ts'
import { panel, someOpen } from './strings.ts'
import { dialogueStyles } from './styles/dialogue.ts'
import { panelStyles } from './styles/panel.ts'
import { Talks } from './talks.ts'
import { dialogueList } from './wire.ts'

/** How often the clock is looked at, so that a dialogue opens and closes before the reader's eyes. */
const TICK = 30_000

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
 * @slot - A link to the dialogues; shown in the panel when they can't be fetched.
 */
export default class TorgetHaveYourSay extends TorgetElement {
  static override properties = {
    ...TorgetElement.properties,
    reading: { state: true },
    now: { state: true },
    place: { state: true },
    opened: { state: true },
  }
  static override styles = [theme, prose, fields, status, receiptStyle, panelStyles, dialogueStyles]

  declare private reading: Reading<DialogueList>
  declare private now: Date
  /** What the panel shows: the open ones, the closed ones, or one dialogue by its id. */
  declare private place: { list: 'open' | 'closed' } | { id: string }
  declare private opened: boolean
  private clock: ReturnType<typeof setInterval> | undefined
  private unwatch: (() => void) | undefined
  private talks = new Talks(this, (path) => this.api(path).href)

  constructor() {
    super()
    this.reading = { state: 'loading' }
    this.now = new Date()
    this.place = { list: 'open' }
    this.opened = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.clock = setInterval(this.tick, TICK)
    document.addEventListener('visibilitychange', this.tick)
    const listener: Listener = (entry, news) => this.talks.hear(entry, news)
    this.unwatch = watch(listener)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.clock)
    document.removeEventListener('visibilitychange', this.tick)
    this.unwatch?.()
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('site') || changed.has('endpoint')) void this.fetch()
  }

  private tick = (): void => {
    if (!document.hidden) this.now = new Date()
  }

  private fetch = async (): Promise<void> => {
    this.reading = { state: 'loading' }
    const address = this.api('dialogues')
    address.searchParams.set('language', this.language)
    this.reading = await read(address, dialogueList)
    this.now = new Date()
  }

  /** Shows a dialogue or a list; the reader goes on from its heading. */
  private go = (to: string): void => {
    const from = this.place
    this.place = to === 'open' || to === 'closed' ? { list: to } : { id: to }
    if ('id' in this.place) this.talks.resume(this.place.id)
    this.focusOn(to === 'open' && 'id' in from ? `[data-id="${from.id}"]` : '#title')
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => {
      const target =
        this.renderRoot.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector<HTMLElement>('#title')
      this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0)
      target?.focus()
    })
  }

  private onToggle = ({ newState }: ToggleEvent): void => {
    this.opened = newState === 'open'
    if (this.opened) this.focusOn('#title')
  }

  /** Whoever tabs on to the page behind must see where they are: the panel makes way. What is typed is kept. */
  private onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const box = currentTarget as HTMLElement
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) box.hidePopover()
  }

  protected override render(): TemplateResult {
    const { reading, language, place } = this
    const { open, coming, closed } = arrange(reading.state === 'read' ? reading.value.dialogues : [], this.now)
    const deeper = 'id' in place || place.list === 'closed'
    return html`${this.button(
      reading.state,
      open.length,
      open.some((one) => daysLeft(one, this.now) === 0),
    )}
      <div id="panel" class="panel ${'id' in place ? 'tall' : ''}" part="panel" popover role="dialog" aria-labelledby="title" lang=${language} @toggle=${this.onToggle} @focusout=${this.onFocusOut}>
        <div class="head">
          ${
            deeper
              ? html`<button type="button" class="btn quiet" @click=${() => this.go('open')}>${icon(back)} ${this.say(panel.back)}</button>`
              : html`<h2 id="title" tabindex="-1">${this.say(panel.title)}</h2>`
          }
          <button type="button" class="btn quiet" popovertarget="panel" popovertargetaction="hide">${icon(cross)} ${this.say(panel.close)}</button>
        </div>
        <div class="scroll">${this.content(open, coming, closed)}</div>
      </div>`
  }

  private button(state: Reading<unknown>['state'], open: number, lastDay: boolean) {
    const { opened, language } = this
    const label =
      open === 0 ? this.say(panel.noneOpen) : lastDay ? this.say(panel.lastDay) : count(someOpen, language, open)
    const calm = opened || (state === 'read' && open === 0)
    return html`<button type="button" class="btn say ${calm ? '' : 'primary'}" part="button" popovertarget="panel" lang=${language}>
      ${icon(lastDay && !opened ? clock : bubble)} ${this.say(panel.title)}
      ${opened ? icon(up) : state === 'read' ? html`<span class="count num ${open === 0 ? 'none' : ''}">${label}</span>` : nothing}
    </button>`
  }

  private content(...[open, coming, closed]: DialogueList['dialogues'][]) {
    const { reading, place, language, now, go } = this
    if (reading.state === 'loading') return html`<p class="dlg muted" role="status">${this.say(panel.loading)}</p>`
    if (reading.state === 'failed')
      return html`<div class="dlg"><div class="note warn">${icon(info)}<div class="stack" role="status"><p>${this.say(panel.failed)}</p><slot></slot><p><button type="button" class="btn" @click=${this.fetch}>${this.say(panel.retry)}</button></p></div></div></div>`
    const dialogue = 'id' in place ? reading.value.dialogues.find(({ id }) => id === place.id) : undefined
    if (dialogue)
      return dialogueView(
        dialogue,
        language,
        now,
        takesInput(dialogue, now) || this.talks.isUnderWay(dialogue.id)
          ? this.talks.view(dialogue, language, now)
          : nothing,
      )
    const view = { language, now, go }
    return 'list' in place && place.list === 'closed'
      ? closedList(closed ?? [], view)
      : openList(open ?? [], coming ?? [], closed?.length ?? 0, view)
  }
}

// Without popovers (browsers from before 2024) the link inside the element is the better way.
if ('popover' in HTMLElement.prototype) register('have-your-say', TorgetHaveYourSay)
