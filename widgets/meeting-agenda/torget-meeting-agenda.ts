import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Meeting, MeetingList } from '../../contract/meeting.ts'
import { formatMoment } from '../../languages/dates.ts'
import { count } from '../../languages/index.ts'
import { register, TorgetElement } from '../element.ts'
import { calendar, icon, info } from '../icons.ts'
import { type Reading, read } from '../reading.ts'
import { prose, status, theme } from '../theme.ts'
import { bodyFilter, meetings, tabs } from './list.ts'
import type { View } from './meeting.ts'
import { bodiesOf, isStale, select } from './state.ts'
import { fetching, listing, someMeetings } from './strings.ts'
import { styles } from './styles.ts'
import { meetingList } from './wire.ts'

/** How many earlier meetings are shown at a time. */
const PAGE = 20

/** How often the clock is looked at, so that a meeting goes live and ends before the reader's eyes. */
const TICK = 30_000

/** A list that has been in sight for longer than this is fetched again when the reader comes back to the page. */
const KEEP = 15 * 60_000

const words = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean)

/**
 * The meetings of a municipality's bodies: a list first, in the language of the page. What stands inside the element, a
 * link to the meeting plan, is what a reader gets without JavaScript and when the list can't be fetched.
 *
 * @slot - A link to the meeting plan; shown while nothing has been fetched.
 * @cssprop --torget-agenda-size - The least height, kept in every state so that the page does not jump. Default: 36rem.
 */
export default class TorgetMeetingAgenda extends TorgetElement {
  static override properties = {
    ...TorgetElement.properties,
    body: { type: String },
    from: { type: String },
    to: { type: String },
    limit: { type: Number },
    reading: { state: true },
    now: { state: true },
    chosen: { state: true },
    earlier: { state: true },
    pages: { state: true },
    told: { state: true },
  }
  static override styles = [theme, prose, status, styles]

  /** Ids of the bodies to show, separated by spaces or commas; without it, all of them. */
  declare body: string
  /** The first day to show, e.g. `2026-11-24`. */
  declare from: string
  /** The last day to show. */
  declare to: string
  /** Show only so many of the next meetings, without the choices above the list. */
  declare limit: number

  declare private reading: Reading<MeetingList>
  declare private now: Date
  declare private chosen: readonly string[]
  declare private earlier: boolean
  declare private pages: number
  declare private told: string
  private open = new Set<string>()
  private clock: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.body = this.from = this.to = this.told = ''
    this.limit = 0
    this.reading = { state: 'loading' }
    this.now = new Date()
    this.chosen = []
    this.earlier = false
    this.pages = 1
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.clock = setInterval(this.tick, TICK)
    document.addEventListener('visibilitychange', this.tick)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.clock)
    document.removeEventListener('visibilitychange', this.tick)
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('site') || changed.has('endpoint')) void this.fetch()
  }

  private tick = (): void => {
    if (document.hidden) return
    this.now = new Date()
    if (this.reading.state === 'read' && this.now.getTime() - this.reading.at.getTime() > KEEP) void this.fetch()
  }

  /** Fetches the list. One that is already shown stays when a newer can't be had; the line below says how old it is. */
  private async fetch(): Promise<void> {
    const next = await read(this.api('meetings'), meetingList)
    this.now = new Date()
    if (next.state === 'read' || this.reading.state !== 'read') this.reading = next
    if (next.state === 'failed' && this.reading.state !== 'read') this.told = this.say(fetching.failed)
  }

  private retry = (): void => {
    this.reading = { state: 'loading' }
    this.told = ''
    void this.fetch()
  }

  private shown(list: MeetingList) {
    const only = words(this.body)
    const bodies = this.chosen.length > 0 ? this.chosen : only
    return { only, ...select(list.meetings, { bodies, from: this.from, to: this.to }, this.now) }
  }

  private choose(change: () => void): void {
    change()
    if (this.reading.state !== 'read') return
    const { upcoming, earlier } = this.shown(this.reading.value)
    this.told = count(someMeetings, this.language, (this.earlier ? earlier : upcoming).length)
  }

  private get view(): View {
    const key = ({ id, start }: Meeting) => `${id} ${start}`
    return {
      language: this.language,
      now: this.now,
      isOpen: (meeting) => this.open.has(key(meeting)),
      toggle: (meeting, open) => {
        if (open === this.open.has(key(meeting))) return
        if (open) this.open.add(key(meeting))
        else this.open.delete(key(meeting))
        this.requestUpdate()
      },
    }
  }

  protected override render(): TemplateResult {
    const { reading } = this
    return html`<div class="agenda" part="agenda">
      ${reading.state === 'read' ? this.list(reading.value) : this.waiting(reading.state)}
      <p class="vh" role="status">${this.told}</p>
    </div>`
  }

  private waiting(state: 'loading' | 'failed') {
    return state === 'loading'
      ? html`<p class="muted">${this.say(fetching.loading)}</p><slot></slot>`
      : html`<div class="note warn">${icon(info)}<div class="stack"><p>${this.say(fetching.failed)}</p><slot></slot><p><button type="button" class="btn" @click=${this.retry}>${this.say(fetching.retry)}</button></p></div></div>`
  }

  private list(list: MeetingList) {
    const { view, limit } = this
    const { only, upcoming, earlier } = this.shown(list)
    const bodies = bodiesOf(list.bodies, list.meetings, only)
    const all = this.earlier ? earlier : upcoming
    const shown = limit > 0 ? all.slice(0, limit) : this.earlier ? all.slice(0, this.pages * PAGE) : all
    return html`
      ${
        limit > 0
          ? nothing
          : html`<div class="head">
              ${tabs(this.earlier, view, (value) => this.choose(() => (this.earlier = value)))}
              ${bodies.length > 1 ? bodyFilter(bodies, this.chosen, view, (next) => this.choose(() => (this.chosen = next))) : nothing}
            </div>`
      }
      ${isStale(list.updatedAt, this.now) ? this.stale(list) : nothing}
      <div class="list">
        ${meetings(shown, view, !this.earlier)}
        ${shown.length === 0 ? html`<div class="note">${icon(calendar)}<p>${this.say(this.earlier ? listing.noEarlier : listing.noUpcoming)}</p></div>` : nothing}
      </div>
      ${shown.length < all.length && limit === 0 ? html`<p><button type="button" class="btn" @click=${() => (this.pages += 1)}>${this.say(listing.more)}</button></p>` : nothing}
      ${list.updatedAt && limit === 0 && !isStale(list.updatedAt, this.now) ? html`<p class="muted">${this.say(fetching.fetched, { moment: formatMoment(list.updatedAt, this.language) })}</p>` : nothing}
    `
  }

  /** The list is too old to be trusted blindly, and says so. */
  private stale({ updatedAt = '' }: MeetingList) {
    const moment = formatMoment(updatedAt, this.language)
    return html`<div class="note warn">${icon(info)}<p><b>${this.say(fetching.stale, { moment })}</b> ${this.say(fetching.since)}</p></div>`
  }
}

register('meeting-agenda', TorgetMeetingAgenda)
