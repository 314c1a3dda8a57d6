import { html } from 'hono/html'
import type { Thread } from '../../contract/thread.ts'
import { formatDay } from '../../languages/dates.ts'
import { say } from '../../languages/index.ts'
import type { Site } from '../site.ts'
import type { Markup } from './document.ts'
import { icon } from './icons.ts'
import * as words from './receipt-words.ts'
import { when } from './when.ts'

/** A step on the way from word to answer. `late` is a step that should have been taken. */
interface Step {
  state: 'done' | 'next' | 'later' | 'late'
  title: string
  detail?: Markup | string
  /** Said quietly after the detail. */
  more?: string
}

/** What has happened to a thread and what is promised, in order. */
function steps(thread: Thread, site: Site, now: Date): Step[] {
  const { language, state, readBy, replyBy, replies } = thread
  const { timeZone, name: who } = site
  const due = (moment: string) => say(words.by, language, { day: formatDay(moment, language, { timeZone }) })
  const late = (moment: string) => say(words.late, language, { day: formatDay(moment, language, { timeZone }) })
  const isLate = (moment: string) => new Date(moment) < now

  const received: Step = {
    state: 'done',
    title: say(words.received, language),
    detail: when(thread.createdAt, language, timeZone),
  }
  const read: Step =
    state === 'new'
      ? {
          state: isLate(readBy) ? 'late' : 'next',
          title: say(words.willRead, language, { who }),
          detail: isLate(readBy) ? late(readBy) : due(readBy),
        }
      : { state: 'done', title: say(words.read, language, { who }) }

  const [reply] = replies
  if (reply)
    return [
      received,
      read,
      { state: 'done', title: say(words.answered, language), detail: when(reply.at, language, timeZone) },
    ]
  const waiting = state === 'new' ? 'later' : 'next'
  if (!replyBy)
    return [
      received,
      read,
      { state: waiting, title: say(words.replyHere, language), detail: say(words.noAddress, language) },
    ]
  const detail = isLate(replyBy) ? late(replyBy) : due(replyBy)
  const step = { title: say(words.willReply, language), detail, more: say(words.alsoHere, language) }
  return [received, read, { ...step, state: isLate(replyBy) ? 'late' : waiting }]
}

const drawing = { done: 'check', next: 'clock', later: 'clock', late: 'late' } as const

/** The way from word to answer; each step has an icon and says in words how it stands. */
export const timeline = (thread: Thread, site: Site, now: Date): Markup => html`
<ol class="steps">${steps(thread, site, now).map(
  ({ state, title, detail, more }) => html`
<li data-step="${state}">${icon(drawing[state])}<div><b>${title}</b>${detail ? html`<p class="detail">${detail}</p>` : ''}${more ? html`<p class="muted">${more}</p>` : ''}</div></li>`,
)}</ol>`
