import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Meeting, MeetingList } from '../../contract/meeting.ts'
import { dateParts } from '../../languages/dates.ts'
import { byMonth, isUpcoming, select, standing } from '../../widgets/meeting-agenda/state.ts'
import { hours, movedHours } from '../../widgets/meeting-agenda/when.ts'
import { meetingList } from '../../widgets/meeting-agenda/wire.ts'
import { item, list, meeting, NOW } from '../meetings.ts'
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

/** Everything that is drawn of a list, without drawing it. */
function drawAll(meetings: Meeting[]) {
  const { upcoming, earlier } = select(meetings, { bodies: [] }, NOW)
  byMonth([...upcoming, ...earlier])
  return meetings.map((one) => [standing(one, NOW), isUpcoming(one, NOW), hours(one, 'nn'), movedHours(one, 'sv')])
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
      const answer = JSON.parse(JSON.stringify({ meetings, bodies: [], updatedAt })) as unknown
      expect(MeetingList.safeParse(answer).success).toBe(true)
      expect(meetingList(answer)).toEqual(answer)
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
      for (const one of kept.meetings) expect(() => dateParts(one.start, one.timeZone)).not.toThrow()
    }),
    { numRuns: 1000 },
  )
})

test('what is kept of an odd meeting is what the contract allows, or only longer, or a date said otherwise', () => {
  fc.assert(
    fc.property(oddly(meeting({ items: [item({ title: 'Benker' })] })), (odd) => {
      const [kept] = meetingList({ meetings: [odd], bodies: [] })?.meetings ?? []
      const misfits = kept ? (Meeting.safeParse(kept).error?.issues ?? []) : []
      const isDate = (path: PropertyKey[]) => /start|end|At$/.test(String(path.at(-1)))
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
  const bad = [null, 7, [], {}, { ...good, start: 'soon' }, { ...good, body: { id: 'x' } }, { ...good, status: 'late' }]
  expect(meetingList({ meetings: [...bad, good, ...bad], bodies: [] })?.meetings).toEqual([good])
})

test('a bad item, document or field costs itself alone', () => {
  const odd = {
    ...meeting({ items: [item({ title: 'Benker' })] }),
    place: 7,
    end: 'later',
    publicAccess: 'everyone',
    documents: [
      { title: 'A', url: 'javascript:alert(1)' },
      { title: 'B', url: 'https://b.example', bytes: -1 },
    ],
  }
  odd.items.push({ ...item({ title: 'x' }), title: '' })
  expect(meetingList({ meetings: [odd], bodies: [] })?.meetings).toEqual([
    { ...meeting({ items: [item({ title: 'Benker' })] }), documents: [{ title: 'B', url: 'https://b.example' }] },
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
    const [one] = meetingList({ meetings: [{ ...meeting(), url }], bodies: [] })?.meetings ?? []
    expect(one?.url).toBe(kept ? url : undefined)
  })
})

test('a time zone that nobody knows reads as Oslo', () => {
  expect(meetingList({ meetings: [meeting({ timeZone: 'Mars/Olympus' })], bodies: [] })?.meetings[0]?.timeZone).toBe(
    'Europe/Oslo',
  )
})

test.each([undefined, null, 'x', 7, [], {}, { meetings: {} }, { meetings: [] }, { meetings: [], bodies: 'all' }])(
  'an answer that is no list of meetings: %j',
  (answer) => expect(meetingList(answer)).toBeUndefined(),
)
