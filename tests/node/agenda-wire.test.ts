import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, listed } from '../../collector/meeting.ts'
import { ListedMeeting, MeetingList } from '../../contract/meeting.ts'
import { byMonth, isUpcoming, select, standing } from '../../widgets/meeting-agenda/state.ts'
import { type Meeting, meetingList } from '../../widgets/meeting-agenda/wire.ts'
import { item, answer as list, shown as meeting, NOW, OSLO } from '../meetings.ts'
import { address, anyText, moment, oddly } from '../odd.ts'

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const document = fc.record(
  { title: anyText(500), url: address, type: fc.constantFrom('PDF', 'video'), bytes: fc.nat() },
  { requiredKeys: ['title', 'url'] },
)
const votes = fc.record({ for: fc.nat(), against: fc.nat(), blank: fc.nat() }, { requiredKeys: ['for', 'against'] })
const agendaItem = fc.record(
  {
    id: anyText(200),
    title: anyText(1000),
    open: fc.boolean(),
    documents: fc.array(document, { maxLength: 3 }),
    number: anyText(40),
    caseNumber: anyText(60),
    legalBasis: anyText(200),
    start: moment,
    decision: anyText(10000),
    votes,
  },
  { requiredKeys: ['id', 'title', 'open', 'documents'] },
)
const anyMeeting = fc.record(
  {
    id: anyText(200),
    body: fc.record({ id: anyText(200), name: anyText(200) }),
    language: fc.constantFrom('nb', 'nn', 'sv', 'en'),
    start: moment,
    timeZone: fc.constantFrom('Europe/Oslo', 'Europe/Stockholm', 'UTC', 'America/New_York'),
    status: fc.constantFrom('planned', 'called', 'moved', 'cancelled', 'held'),
    documents: fc.array(document, { maxLength: 3 }),
    items: fc.array(agendaItem, { maxLength: 4 }),
    updatedAt: moment,
    end: moment,
    title: anyText(500),
    previously: fc.record({ start: moment, place: anyText(500), changedAt: moment }, { requiredKeys: [] }),
    place: anyText(500),
    publicAccess: fc.constantFrom('hall', 'stream', 'both', 'none'),
    stream: address,
    recording: address,
    url: address,
    note: anyText(2000),
    publishedAt: moment,
  },
  {
    requiredKeys: ['id', 'body', 'language', 'start', 'timeZone', 'status', 'documents', 'items', 'updatedAt'],
  },
)

/** A meeting without what is not shown of it. */
function used(meeting: object): Record<string, unknown> {
  const { timeZone, end, previously, publishedAt, updatedAt, ...rest } = meeting as Partial<ListedMeeting>
  const { place } = previously ?? {}
  return { ...rest, ...(previously && { previously: place === undefined ? {} : { place } }) }
}

/** Everything that is drawn of a list, without drawing it. */
function drawAll(meetings: Meeting[]) {
  const { upcoming, earlier } = select(meetings, { bodies: [] }, NOW)
  byMonth([...upcoming, ...earlier])
  return meetings.map((one) => [standing(one, NOW), isUpcoming(one, NOW)])
}

const links = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        ['url', 'stream', 'recording'].includes(key) && typeof inner === 'string' ? [inner] : links(inner),
      )
    : []

test('what the contract lets through is shown, whole', () => {
  fc.assert(
    fc.property(fc.array(anyMeeting, { maxLength: 4 }), optional(moment), (meetings, updatedAt) => {
      const told = meetings.map((one) => listed(one as Meeting & typeof one, 'nn', OSLO))
      const answer = { meetings: told, bodies: [], updatedAt, today: dayOf(NOW, 'nn', OSLO) }
      const wire = JSON.parse(JSON.stringify(answer)) as { meetings: object[] }
      expect(MeetingList.safeParse(wire).success).toBe(true)
      expect(meetingList(wire)).toEqual({ ...wire, meetings: wire.meetings.map(used) })
    }),
  )
})

test('an odd answer never breaks the page: what is kept can be drawn, and links lead to the web alone', () => {
  fc.assert(
    fc.property(oddly(list), (answer) => {
      const kept = meetingList(answer)
      if (!kept) return
      drawAll(kept.meetings)
      for (const url of links(kept)) expect(new URL(url).protocol).toMatch(/^https?:$/)
    }),
    { numRuns: 1000 },
  )
})

test('what is kept of an odd meeting is what the contract allows, or only longer, or a date said otherwise', () => {
  fc.assert(
    fc.property(oddly(meeting({ items: [item({ title: 'Benker' })] })), (odd) => {
      const [kept] = meetingList({ ...list, meetings: [odd] })?.meetings ?? []
      const misfits = kept
        ? (ListedMeeting.omit({ timeZone: true, updatedAt: true }).safeParse(kept).error?.issues ?? [])
        : []
      const isDate = (path: PropertyKey[]) => /start|over|until|day$/.test(String(path.at(-1)))
      const harmless = misfits.filter(
        ({ code, path }) => code === 'too_big' || (code === 'invalid_format' && isDate(path)),
      )
      expect(misfits).toEqual(harmless)
    }),
    { numRuns: 1000 },
  )
})

test('a bad meeting costs itself alone', () => {
  const good = meeting({ id: 'good' })
  const bad = [
    null,
    7,
    [],
    {},
    { ...good, start: 'soon' },
    { ...good, words: {} },
    { ...good, body: { id: 'x' } },
    { ...good, status: 'late' },
  ]
  expect(meetingList({ ...list, meetings: [...bad, good, ...bad] })?.meetings).toEqual([used(good)])
})

test('a bad item, document or field costs itself alone', () => {
  const odd = {
    ...meeting({ items: [item({ title: 'Benker' })] }),
    place: 7,
    over: 'later',
    publicAccess: 'everyone',
    documents: [
      { title: 'A', url: 'javascript:alert(1)' },
      { title: 'B', url: 'https://b.example', bytes: -1 },
    ],
  }
  odd.items.push({ ...item({ title: 'x' }), title: '' })
  const { over: _, ...rest } = used(meeting({ items: [item({ title: 'Benker' })] }))
  expect(meetingList({ ...list, meetings: [odd] })?.meetings).toEqual([
    { ...rest, documents: [{ title: 'B', url: 'https://b.example' }] },
  ])
})

describe('links', () => {
  test.each([
    ['https://torgvik.example/a', true],
    ['http://torgvik.example', true],
    ['HTTPS://torgvik.example', true],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['blob:https://torgvik.example/1', false],
    ['file:///etc/passwd', false],
    ['//torgvik.example', false],
    ['/relative', false],
    [`https://torgvik.example/${'a'.repeat(2048)}`, false],
  ])('%s: %s', (url, kept) => {
    const [one] = meetingList({ ...list, meetings: [{ ...meeting(), url }] })?.meetings ?? []
    expect(one?.url).toBe(kept ? url : undefined)
  })
})

test.each([
  undefined,
  null,
  'x',
  7,
  [],
  {},
  { meetings: {} },
  { meetings: [] },
  { meetings: [], bodies: 'all' },
  { meetings: [], bodies: [] },
])('an answer that is no list of meetings: %j', (answer) => expect(meetingList(answer)).toBeUndefined())
