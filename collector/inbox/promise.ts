import type { Thread } from '../../contract/thread.ts'
import { formatDayShort } from '../../languages/dates.ts'
import { count, type Language, say } from '../../languages/index.ts'
import type { Icon } from '../pages/icons.ts'
import { daysBetween } from './age.ts'
import * as words from './words.ts'

/** An icon with its word; the tone only supports them. */
export interface Mark {
  icon: Icon
  word: string
  tone?: 'good' | 'late'
}

/** How the promise to the citizen stands: kept, due, or late and by how much; or that the answer did not get through. */
export function promise(thread: Thread, language: Language, now: Date, timeZone: string): Mark {
  const { state, readBy, replyBy, wantsReply } = thread
  if (thread.replies.at(-1)?.refusedAt) return { icon: 'late', word: say(words.notDelivered, language), tone: 'late' }
  if (state === 'answered') return { icon: 'check', word: say(words.answered, language), tone: 'good' }
  const overdue = (due: string | undefined) => due !== undefined && new Date(due) < now
  const late = state === 'new' && overdue(readBy) ? readBy : overdue(replyBy) ? replyBy : undefined
  if (late) {
    const days = daysBetween(late, now, timeZone)
    const word = days > 0 ? count(words.late, language, days) : say(words.lateToday, language)
    return { icon: 'late', word, tone: 'late' }
  }
  const due = replyBy ?? (state === 'new' ? readBy : undefined)
  if (!due) return { icon: wantsReply ? 'mail' : 'check', word: say(words.needsNoReply, language) }
  const day = formatDayShort(due, language, { timeZone })
  return { icon: 'clock', word: say(replyBy ? words.replyBy : words.readBy, language, { day }) }
}
