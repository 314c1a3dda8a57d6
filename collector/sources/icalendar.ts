import ical, { type DateWithTimeZone, type EventInstance, type ParameterValue, type VEvent } from 'node-ical'
import { slug } from '../slug.ts'
import { isTimeZone, localTime } from '../working-days.ts'
import { feedText, keepGood, MAX_ITEMS, type ReadOptions, type Source, tooBig, tooMany, unread } from './source.ts'

const DAY = 86_400_000
/** How many repetitions of a feed are walked through at the most, long past ones too: about a second's work. */
const MOST_STEPS = 20_000_000
/** Days from one repetition to the next, at the least. */
const PERIOD: Record<string, number> = { DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365 }

/** iCalendar (RFC 5545), as calendars and case systems publish it: one meeting for each event and each repetition. */
const icalendar: Source = {
  id: 'icalendar',
  name: 'iCalendar',
  read(feed, options) {
    const text = feedText(feed)?.replace(/[\r\n]+[ \t]/g, '')
    if (text === undefined) return unread(tooBig)
    if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return unread('The feed is not a calendar.')
    const events = text.match(EVENT) ?? []
    if (events.length > MAX_ITEMS) return unread(tooMany)
    const { items, problems } = followAll(events, contextOf(text, options))
    if (items.length > MAX_ITEMS) return unread(tooMany)
    const { meetings, problems: bad } = keepGood(items)
    return { meetings, problems: [...problems, ...bad] }
  },
}
export default icalendar

const EVENT = /^BEGIN:VEVENT\s*$.*?^END:VEVENT\s*$/gims
const TIME_ZONE = /^BEGIN:VTIMEZONE\s*$.*?^END:VTIMEZONE\s*$/gims

/** What holds for every event of the feed. */
interface Context extends Required<Pick<ReadOptions, 'now' | 'language' | 'timeZone'>> {
  body: ReadOptions['body']
  /** The lines that define time zones. */
  zones: string
}

function contextOf(text: string, { now, body, language = 'nb', timeZone }: ReadOptions): Context {
  const said = (name: string) => new RegExp(`^${name}(?:;[^:\n]*)?:(.+)$`, 'im').exec(text)?.[1]?.trim()
  const name = said('X-WR-CALNAME')
  return {
    now,
    language,
    body: body ?? (name ? { id: slug(name), name } : undefined),
    zones: text.match(TIME_ZONE)?.join('\n') ?? '',
    timeZone: [timeZone, said('X-WR-TIMEZONE')].find(isTimeZone) ?? 'Europe/Oslo',
  }
}

/**
 * Each event is parsed in a calendar of its own, together with the exceptions that have its UID: one that can't be
 * parsed takes nobody with it, and none silently takes another's place.
 */
function followAll(events: string[], context: Context) {
  const groups = Map.groupBy(events, (lines) => /^UID(?:;[^:\n]*)?:(.*)$/im.exec(lines)?.[1]?.trim() ?? '')
  const problems: { at: string; detail: string }[] = []
  const items: { at: string; item: unknown }[] = []
  const budget = { steps: MOST_STEPS }
  for (const [at, group] of groups) {
    try {
      if (!at) throw new Error('An event has no UID.')
      if (group.filter((lines) => !/^RECURRENCE-ID/im.test(lines)).length > 1) throw new Error('The UID is used twice.')
      items.push(...follow(group, context, budget).map((item) => ({ at, item })))
    } catch (error) {
      problems.push({ at, detail: (error as Error).message })
    }
  }
  return { items, problems }
}

/** The meetings that one event stands for: itself, or its repetitions around now. */
function follow(group: string[], context: Context, budget: { steps: number }): unknown[] {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', context.zones, ...group, 'END:VCALENDAR']
  const calendar = ical.sync.parseICS(lines.filter(Boolean).join('\n'))
  const event = Object.values(calendar).find((part): part is VEvent => part?.type === 'VEVENT')
  if (!event) throw new Error('It could not be read.')
  if (!event.rrule) return [meeting(event, event, context)]
  group.forEach(checkRule)
  const [from, to] = [new Date(context.now.getTime() - 60 * DAY), new Date(context.now.getTime() + 366 * DAY)]
  const period = PERIOD[/^RRULE.*FREQ=(\w+)/im.exec(group.join('\n'))?.[1]?.toUpperCase() ?? ''] ?? 1
  budget.steps -= (to.getTime() - (event.start?.getTime() ?? 0)) / DAY / period
  if (budget.steps < 0) throw new Error('What repeats in this feed takes too long to follow.')
  return ical.expandRecurringEvent(event, { from, to }).map((one) => meeting(one, event, context))
}

/** Rules as calendars make them. Others may never come true, and to find that out takes the parser half a minute. */
const RULE =
  /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=\d{1,3}|COUNT=\d{1,4}|UNTIL=[\dTZ]+|WKST=[A-Z]{2}|BYMONTH=[\d,]+|BYMONTHDAY=(-1|1?\d|2[0-8])|BYDAY=(-?[1-4]?[A-Z]{2},?)+|BYSETPOS=-?[1-4]))*$/i

function checkRule(lines: string): void {
  const rule = /^RRULE(?:;[^:\n]*)?:(.*)$/im.exec(lines)?.[1]?.trim() ?? ''
  const strange = /BYSETPOS/i.test(rule) && !/;BYDAY=[A-Z,]+(;|$)/i.test(rule)
  if (rule && (strange || !RULE.test(rule))) throw new Error(`The rule ${rule} is not followed.`)
}

/** What an event says, in the shape of a Meeting; the contract decides whether it is one. */
function meeting(
  one: Partial<EventInstance>,
  event: VEvent,
  { body, language, timeZone: usual, now }: Context,
): unknown {
  const said = one.event ?? event
  const title = plain(said.summary).slice(0, 500)
  const whole = body ?? (title ? { id: slug(title), name: title.slice(0, 200) } : undefined)
  const name = title.replace(`${whole?.name}: `, '')
  const own = said.start?.tz
  const timeZone = isTimeZone(own) && own !== 'Etc/UTC' ? own : usual
  const moment = (date: DateWithTimeZone | undefined) => date && at(date, timeZone)
  const [start, end] = [moment(one.start), moment(one.end)]
  return {
    id: event.rrule ? `${event.uid} ${moment(said.recurrenceid ?? one.start)}` : event.uid,
    body: whole,
    ...(name && name !== whole?.name && { title: name }),
    language,
    start,
    // node-ical gives an event without an end its start, or the whole day.
    ...(start && end && end > start && !one.start?.dateOnly && { end }),
    timeZone,
    status: said.status === 'CANCELLED' ? 'cancelled' : said.status === 'CONFIRMED' ? 'called' : 'planned',
    ...(plain(said.location) && { place: plain(said.location).slice(0, 500) }),
    ...(plain(said.description) && { note: plain(said.description).slice(0, 2000) }),
    ...(isWeb(said.url) && { url: said.url }),
    documents: [said['attach'] ?? []]
      .flat()
      .map((file) => plain(file as ParameterValue))
      .filter(isWeb)
      .map(document),
    items: [],
    updatedAt: moment(said.lastmodified) ?? moment(said.dtstamp) ?? now.toISOString(),
  }
}

/** A value with or without parameters, as text. */
const plain = (value: ParameterValue | undefined): string => {
  const text: unknown = typeof value === 'object' ? value.val : value
  return typeof text === 'string' ? text.trim() : ''
}

const isWeb = (url: unknown): boolean => typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url)

/** What is attached by address, named by the end of it. */
function document(url: string): { title: string; url: string } {
  const name = new URL(url).pathname.split('/').at(-1) ?? ''
  return { title: (decoded(name) || url).slice(0, 500), url }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** A day without a clock time begins at midnight where the meeting is; node-ical puts it at midnight where we are. */
function at(date: DateWithTimeZone, timeZone: string): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined
  if (!date.dateOnly) return date.toISOString()
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return localTime(day, 0, timeZone).toISOString()
}
