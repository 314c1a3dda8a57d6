import { html, type TemplateResult } from 'lit/html.js'
import { button, note } from './controls.ts'
import { TorgetElement } from './element.ts'
import { info } from './icons.ts'

/** How often the clock is looked at, so that things begin and end before the reader's eyes. */
const TICK = 30_000

/** What has been in sight for longer than this is read again when the reader comes back to the page. */
const KEEP = 15 * 60_000

const words = {
  loading: { nb: 'Henter …', nn: 'Hentar …', sv: 'Hämtar …', en: 'Fetching …' },
  failed: {
    nb: 'Vi får ikke hentet dette akkurat nå.',
    nn: 'Vi får ikkje henta dette akkurat no.',
    sv: 'Vi kan inte hämta det här just nu.',
    en: 'We cannot fetch this right now.',
  },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', sv: 'Försök igen', en: 'Try again' },
}

/** An element that shows what it reads from the collector. What it has read stays when something newer can't be had. */
export abstract class ReadingElement<T> extends TorgetElement {
  static override properties = {
    ...TorgetElement.properties,
    value: { state: true },
    failed: { state: true },
    now: { state: true },
  }

  /** What has been read; `undefined` until then. */
  declare protected value: T | undefined
  /** The last reading gave nothing that we know. */
  declare protected failed: boolean
  /** The time that is drawn. */
  declare protected now: Date
  #readAt = 0
  /** The address that was read last. */
  #source: string | undefined
  #clock: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.failed = false
    this.now = new Date()
  }

  /** Where to read. */
  protected abstract address(): URL
  /** The answer as far as it can be shown. */
  protected abstract guard(answer: unknown): T | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#clock = setInterval(this.#tick, TICK)
    document.addEventListener('visibilitychange', this.#tick)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#clock)
    document.removeEventListener('visibilitychange', this.#tick)
  }

  protected override willUpdate(): void {
    if (this.#source !== this.address().href) void this.read()
  }

  readonly #tick = (): void => {
    if (document.hidden) return
    this.now = new Date()
    if (this.value && Date.now() - this.#readAt > KEEP) void this.read()
  }

  /** Reads; anything but an answer that we know within 20 seconds is `failed`. Cookies are never sent. */
  protected readonly read = async (): Promise<void> => {
    this.failed = false
    this.#readAt = Date.now()
    this.#source = this.address().href
    const value = await fetch(this.#source, { credentials: 'omit', signal: AbortSignal.timeout(20_000) })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((answer) => this.guard(answer))
      .catch(() => undefined)
    this.now = new Date()
    this.failed = !value
    if (value) this.value = value
  }

  /** Stands in until something has been read: with the element's own child, which works by itself. */
  protected unread(): TemplateResult {
    return this.failed
      ? note(
          'warn',
          info,
          html`${this.say(words.failed)} <slot></slot><div class="row">${button(this.say(words.retry), this.read)}</div>`,
        )
      : html`<p class="muted">${this.say(words.loading)}</p><slot></slot>`
  }
}
