import type { AgendaItem, MeetingStatus } from '../../contract/meeting.ts'
import type { Meeting } from './wire.ts'

/** Where a meeting stands now: what the source says until it begins, what the clock says from then on. */
export type Standing = MeetingStatus | 'live' | 'ended'

/** After this long without news from the source, the list says how old it is. */
const FRESH_FOR = 12 * 3_600_000

/** Whether it is over, by the source or by the clock. */
export const isOver = (at: Standing): boolean => at === 'held' || at === 'ended'

/** Where a meeting stands at a moment. One without a clock time is never seen to be on. */
export function standing({ status, start, over, until }: Meeting, now: Date): Standing {
  const past = (moment: string) => Date.parse(moment) <= now.getTime()
  if (status === 'cancelled') return status
  if (!past(start)) return status === 'held' ? 'planned' : status
  if (status === 'held') return status
  if (past(over ?? until)) return 'ended'
  return over ? 'live' : status
}

/** Whether a meeting belongs under "upcoming": today counts until midnight where the meeting is. */
export const isUpcoming = ({ until }: Meeting, now: Date): boolean => now.getTime() < Date.parse(until)

/** What a list shows: bodies by id (none chosen is all), and days as `2026-11-24`, both ends included. */
export interface Selection {
  bodies: readonly string[]
  from?: string
  to?: string
}

const soonestFirst = (a: Meeting, b: Meeting) =>
  Date.parse(a.start) - Date.parse(b.start) || a.body.name.localeCompare(b.body.name) || (a.id < b.id ? -1 : 1)

const isDay = (day: string | undefined): day is string => /^\d{4}-\d\d-\d\d$/.test(day ?? '')

/** The chosen meetings: those of today and later soonest first, earlier ones latest first. */
export function select(meetings: readonly Meeting[], selection: Selection, now: Date) {
  const { bodies, from, to } = selection
  const chosen = meetings
    .filter((meeting) => {
      const { day } = meeting
      const inTime = (!isDay(from) || day >= from) && (!isDay(to) || day <= to)
      return inTime && (bodies.length === 0 || bodies.includes(meeting.body.id))
    })
    .sort(soonestFirst)
  return {
    upcoming: chosen.filter((meeting) => isUpcoming(meeting, now)),
    earlier: chosen.filter((meeting) => !isUpcoming(meeting, now)).reverse(),
  }
}

/** Meetings put together by month (`2026-11`), each in its own time zone, in the order in which they came. */
export function byMonth(meetings: readonly Meeting[]): { key: string; meetings: Meeting[] }[] {
  const months = new Map<string, Meeting[]>()
  for (const meeting of meetings) {
    const key = meeting.day.slice(0, 7)
    months.set(key, [...(months.get(key) ?? []), meeting])
  }
  return [...months].map(([key, meetings]) => ({ key, meetings }))
}

/** The bodies that can be chosen between: each once, those the list names and those that only a meeting names. */
export function bodiesOf(
  bodies: readonly Meeting['body'][],
  meetings: readonly Meeting[],
  only: readonly string[] = [],
) {
  const named = new Map([...meetings.map(({ body }) => body), ...bodies].map((body) => [body.id, body]))
  return [...named.values()]
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** The case that a live meeting has come to: the last whose time has come. */
export const currentItem = ({ items }: Meeting, now: Date): AgendaItem | undefined =>
  items
    .filter(({ start }) => start && Date.parse(start) <= now.getTime())
    .reduce<AgendaItem | undefined>(
      (latest, item) => (latest && Date.parse(latest.start ?? '') > Date.parse(item.start ?? '') ? latest : item),
      undefined,
    )

/** Whether everyone who voted was for. */
export const unanimous = ({ votes }: AgendaItem): boolean =>
  !!votes && votes.for > 0 && votes.against === 0 && !votes.blank

/** Whether the list is so old that the reader must be told. */
export const isStale = (updatedAt: string | undefined, now: Date): boolean =>
  !!updatedAt && now.getTime() - Date.parse(updatedAt) > FRESH_FOR
