import { html, nothing, type TemplateResult } from 'lit/html.js'
import { count } from '../../languages/index.ts'
import { button, note } from '../controls.ts'
import { register } from '../element.ts'
import { calendar, info } from '../icons.ts'
import { ReadingElement } from '../reading-element.ts'
import { prose, status, theme } from '../theme.ts'
import { bodyFilter, monthsOf, tabs } from './list.ts'
import { bodiesOf, isStale, select } from './state.ts'
import * as words from './strings.ts'
import { styles } from './styles.ts'
import { type Meeting, meetingList } from './wire.ts'

type List = NonNullable<ReturnType<typeof meetingList>>

/** How many earlier meetings are shown before the reader asks for all. */
const EARLIER = 20

/**
 * The meetings of a municipality's bodies: a list first, in the language of the page. What stands inside the element, a
 * link to the meeting plan, is what a reader gets without JavaScript and when the list can't be fetched.
 *
 * @element torget-meeting-agenda
 * @attr {string} site - The site's name in the collector, e.g. `torgvik`.
 * @attr {string} endpoint - Where the collector is. Default: where this script came from.
 * @attr {string} body - Ids of the bodies to show, separated by spaces or commas. Default: all of them.
 * @attr {string} from - The first day to show, e.g. `2026-11-24`.
 * @attr {string} to - The last day to show.
 * @attr {number} limit - Show only so many of the next meetings, without the choices above the list.
 * @slot - A link to the meeting plan; shown while nothing has been fetched.
 * @csspart agenda - The box around everything.
 * @cssprop --torget-agenda-size - The least height, kept in every state so that the page does not jump. Default: 36rem.
 */
export default class TorgetMeetingAgenda extends ReadingElement<List> {
  static override properties = {
    ...ReadingElement.properties,
    body: { type: String },
    from: { type: String },
    to: { type: String },
    limit: { type: Number },
    chosen: { state: true },
    earlier: { state: true },
    all: { state: true },
  }
  static override styles = [theme, prose, status, styles]

  /** Ids of the bodies to show. */
  declare body: string
  /** The first day to show. */
  declare from: string
  /** The last day to show. */
  declare to: string
  /** How many of the next meetings to show; 0 is all of them. */
  declare limit: number
  declare private chosen: readonly string[]
  declare private earlier: boolean
  declare private all: boolean
  readonly #open = new Set<Meeting>()

  constructor() {
    super()
    this.body = this.from = this.to = ''
    this.limit = 0
    this.chosen = []
    this.earlier = this.all = false
  }

  protected override address = (): URL => this.api(`meetings?language=${this.language}`)
  protected override guard = meetingList

  protected override render(): TemplateResult {
    const { value } = this
    return html`<div class="agenda" part="agenda" lang=${this.language}>${value ? this.#list(value) : html`<div role="status">${this.unread()}</div>`}</div>`
  }

  #list({ meetings, bodies, today, updatedAt, updated: moment = '' }: List): TemplateResult {
    const { now, language, limit, earlier, chosen, from, to } = this
    const only = this.body.split(/[\s,]+/).filter(Boolean)
    const choices = bodiesOf(bodies, meetings, only)
    const selection = { bodies: chosen.length > 0 ? chosen : only, from, to }
    const found = select(meetings, selection, now)[earlier ? 'earlier' : 'upcoming']
    const shown = found.slice(0, limit || (earlier && !this.all ? EARLIER : undefined))
    const stale = isStale(updatedAt, now)
    const view = { language, now, open: this.#open, toggle: this.#toggle }
    return html`
      ${
        limit
          ? nothing
          : html`<div class="row">
              ${tabs(earlier, language, (value) => (this.earlier = value))}
              ${choices.length > 1 ? bodyFilter(choices, chosen, language, (value) => (this.chosen = value)) : nothing}
            </div>
            <p class="vh" role="status">${count(words.someMeetings, language, found.length)}</p>`
      }
      ${stale ? note('warn', info, this.say(words.stale, { moment })) : nothing}
      <div>
        ${monthsOf(shown, view, !earlier && now.getTime() < Date.parse(today.until) ? today : undefined)}
        ${shown.length > 0 ? nothing : note('', calendar, this.say(words.none))}
      </div>
      ${!limit && shown.length < found.length ? html`<p>${button(this.say(words.more), () => (this.all = true))}</p>` : nothing}
      ${limit || stale || !moment ? nothing : html`<p class="muted">${this.say(words.fetched, { moment })}</p>`}
    `
  }

  /** Drawn again, so that the place in the list where another meeting comes to stand knows that it was open. */
  readonly #toggle = (meeting: Meeting, open: boolean): void => {
    if (open === this.#open.has(meeting)) return
    if (open) this.#open.add(meeting)
    else this.#open.delete(meeting)
    this.requestUpdate()
  }
}

register('meeting-agenda', TorgetMeetingAgenda)
