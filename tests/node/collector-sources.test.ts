import { describe, expect, test } from 'vitest'
import { sources } from '../../collector/sources/registry.ts'
import { MAX_BYTES, MAX_ITEMS } from '../../collector/sources/source.ts'
import { Meeting } from '../../contract/meeting.ts'
import { noon } from '../collector/places.ts'

const meeting = {
  id: 'fs-1',
  body: { id: 'formannskapet', name: 'Formannskapet' },
  language: 'nb',
  start: '2026-12-01T09:00:00+01:00',
  timeZone: 'Europe/Oslo',
  status: 'called',
  documents: [{ title: 'Innkalling', url: 'https://www.torgvik.example/innkalling.pdf' }],
  items: [{ id: '1', title: 'Økonomi', open: true, documents: [] }],
  updatedAt: '2026-11-20T10:00:00Z',
}

const json = (feed: unknown) =>
  sources['torget-json'].read(typeof feed === 'string' ? feed : JSON.stringify(feed), { now: noon })

describe('our own JSON', () => {
  test('comes through as it is, with or without the list’s name', () => {
    expect(json({ meetings: [meeting] })).toEqual({ meetings: [meeting], problems: [] })
    expect(json([meeting])).toEqual({ meetings: [meeting], problems: [] })
  })

  test.each([
    ['UTF-8', new TextEncoder().encode(JSON.stringify([meeting]))],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${JSON.stringify([meeting])}`)],
    ['windows-1252', Uint8Array.from(Buffer.from(JSON.stringify([meeting]), 'latin1'))],
  ])('in %s the letters are right', (_, bytes) => {
    const { meetings, problems } = sources['torget-json'].read(bytes, { now: noon })
    expect([meetings[0]?.items[0]?.title, problems]).toEqual(['Økonomi', []])
  })

  test('a bad meeting is left out and told of; the good ones stay', () => {
    const { meetings, problems } = json([
      { ...meeting, start: 'tomorrow' },
      null,
      { ...meeting, id: 'fs-2' },
      meeting,
      meeting,
    ])
    expect(meetings.map(({ id }) => id)).toEqual(['fs-2', 'fs-1'])
    expect(problems.map(({ at }) => at)).toEqual(['/meetings/0', '/meetings/1', '/meetings/4'])
    expect(problems[0]?.detail).toContain('start')
    expect(problems[2]?.detail).toContain('taken')
  })

  test('of a good meeting, what is bad in its lists alone is left out', () => {
    const runs = { title: 'Se her', url: 'javascript:alert(1)' }
    const documents = [runs, ...meeting.documents, { title: '', url: 'https://a.no/' }]
    const items = [
      ...meeting.items,
      { id: '2', title: 'Uten åpen', documents: [] },
      { ...meeting.items[0], id: '3', documents },
    ]
    const { meetings, problems } = json([{ ...meeting, documents, items }])
    expect(meetings[0]?.documents).toEqual(meeting.documents)
    expect(meetings[0]?.items.map(({ id, documents }) => [id, documents.length])).toEqual([
      ['1', 0],
      ['3', 1],
    ])
    expect(problems).toHaveLength(5)
  })

  test.each([
    ['nothing', ''],
    ['half', '{"meetings":['],
    ['a page', '<!doctype html><title>Logg inn</title>'],
    ['another list', '{"møter":[]}'],
    ['null', 'null'],
    ['a depth that breaks what walks it', `{"meetings":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['too many', JSON.stringify(Array(MAX_ITEMS + 1).fill(0))],
    ['too much', JSON.stringify(['x'.repeat(MAX_BYTES)])],
  ])('%s is told of in one sentence', (_, feed) => {
    const { meetings, problems } = json(feed)
    expect([meetings, problems.length, problems[0]?.at]).toEqual([[], 1, ''])
    expect(problems[0]?.detail).toMatch(/^The feed .*\.$/)
  })

  test('what pollutes others’ objects stays outside', () => {
    const { meetings } = json(`[${JSON.stringify(meeting).slice(0, -1)},"__proto__":{"polluted":1}}]`)
    expect(meetings).toHaveLength(1)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

const body = { id: 'grendeutvalet', name: 'Grendeutvalet' }
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...parts: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const ics = (feed: string | Uint8Array, options = {}) => sources.icalendar.read(feed, { now: noon, body, ...options })
const one = (...lines: string[]) => ics(calendar(event('UID:a', 'SUMMARY:Møte', ...lines)))
const START = 'DTSTART:20261201T170000Z'

describe('iCalendar', () => {
  test('an event becomes a meeting, with all that it says', () => {
    const { meetings, problems } = one(
      'DTSTAMP:20261110T120000Z',
      'LAST-MODIFIED:20261112T080000Z',
      'DTSTART;TZID=Europe/Oslo:20261202T190000',
      'DTEND;TZID=Europe/Oslo:20261202T210000',
      'LOCATION:Grendehuset\\, inngang ved kyrkja',
      'DESCRIPTION:Vi samlar idear. Kaffi og barnepass. Ferja ventar til vi er fer',
      ' dige.\\nOpe for alle.',
      'STATUS:CONFIRMED',
      'URL:https://indrefjord.example/mote',
      'ATTACH:https://indrefjord.example/sak%20om%20kaia.pdf',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
    )
    expect(problems).toEqual([])
    expect(meetings).toEqual([
      {
        id: 'a',
        body,
        title: 'Møte',
        language: 'nb',
        start: '2026-12-02T18:00:00.000Z',
        end: '2026-12-02T20:00:00.000Z',
        timeZone: 'Europe/Oslo',
        status: 'called',
        place: 'Grendehuset, inngang ved kyrkja',
        note: 'Vi samlar idear. Kaffi og barnepass. Ferja ventar til vi er ferdige.\nOpe for alle.',
        url: 'https://indrefjord.example/mote',
        documents: [{ title: 'sak om kaia.pdf', url: 'https://indrefjord.example/sak%20om%20kaia.pdf' }],
        items: [],
        updatedAt: '2026-11-12T08:00:00.000Z',
      },
    ])
    expect(Meeting.safeParse(meetings[0]).success).toBe(true)
  })

  test.each([
    ['STATUS:CANCELLED', 'cancelled'],
    ['STATUS:TENTATIVE', 'planned'],
    ['SEQUENCE:2', 'planned'],
  ])('%s is %s', (line, status) => expect(one(START, line).meetings[0]?.status).toBe(status))

  test.each([
    ['UTC is shown in the usual zone', START, '2026-12-01T17:00:00.000Z', 'Europe/Oslo'],
    [
      'a zone of its own',
      'DTSTART;TZID=Europe/Helsinki:20261201T170000',
      '2026-12-01T15:00:00.000Z',
      'Europe/Helsinki',
    ],
    [
      'as Windows calls it',
      'DTSTART;TZID=W. Europe Standard Time:20261201T170000',
      '2026-12-01T16:00:00.000Z',
      'Europe/Berlin',
    ],
    ['summer time', 'DTSTART;TZID=Europe/Oslo:20260701T170000', '2026-07-01T15:00:00.000Z', 'Europe/Oslo'],
    ['a day alone', 'DTSTART;VALUE=DATE:20261201', '2026-11-30T23:00:00.000Z', 'Europe/Oslo'],
  ])('%s', (_, line, start, timeZone) => {
    const [meeting] = one(line).meetings
    expect([meeting?.start, meeting?.timeZone, meeting?.end]).toEqual([start, timeZone, undefined])
  })

  test('whose meetings they are: as told, else by the calendar’s name, else by the event’s own', () => {
    const named = calendar('X-WR-CALNAME:Velet på Øya', event('UID:a', 'SUMMARY:Årsmøte', START))
    const read = (feed: string) => sources.icalendar.read(feed, { now: noon }).meetings[0]
    expect(ics(named).meetings[0]?.body).toEqual(body)
    expect(read(named)).toMatchObject({ body: { id: 'velet-pa-oya', name: 'Velet på Øya' }, title: 'Årsmøte' })
    const nameless = read(calendar(event('UID:a', 'SUMMARY:Eldrerådet', START)))
    expect([nameless?.body, nameless?.title]).toEqual([{ id: 'eldreradet', name: 'Eldrerådet' }, undefined])
  })

  test('what repeats is a meeting each time, over the change of the clock, without the ones that are taken out', () => {
    const { meetings } = one(
      'DTSTART;TZID=Europe/Oslo:20261006T180000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Oslo:20261020T180000',
    )
    const starts = ['2026-10-06T16', '2026-10-13T16', '2026-10-27T17', '2026-11-03T17'].map(
      (hour) => `${hour}:00:00.000Z`,
    )
    expect(meetings.map(({ start }) => start)).toEqual(starts)
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(4)
  })

  test('one time that was changed keeps its id and says what it is now', () => {
    const feed = calendar(
      event('UID:a', 'SUMMARY:Møte', START, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event('UID:a', 'SUMMARY:Møte', 'RECURRENCE-ID:20261208T170000Z', 'DTSTART:20261208T190000Z', 'STATUS:CANCELLED'),
    )
    const { meetings } = ics(feed)
    expect(meetings.map(({ id, start, status }) => [id, start, status])).toEqual([
      ['a 2026-12-01T17:00:00.000Z', '2026-12-01T17:00:00.000Z', 'planned'],
      ['a 2026-12-08T17:00:00.000Z', '2026-12-08T19:00:00.000Z', 'cancelled'],
      ['a 2026-12-15T17:00:00.000Z', '2026-12-15T17:00:00.000Z', 'planned'],
    ])
  })

  test('a bad event is left out and told of; the good ones before and after it stay', () => {
    const feed = calendar(
      event('UID:first', 'SUMMARY:En', START),
      event('SUMMARY:Uten UID', START),
      event('UID:no-start', 'SUMMARY:To'),
      event('UID:no-date', 'SUMMARY:To', 'DTSTART:soon'),
      event('UID:no-rule', 'SUMMARY:To', START, 'RRULE:FREQ=NEVER;BYDAY=XX'),
      event('UID:twice', 'SUMMARY:To', START),
      event('UID:twice', 'SUMMARY:Tre', START),
      event('UID:__proto__', 'SUMMARY:To', START, '__proto__:x', 'CONSTRUCTOR:y'),
      event('UID:last', 'SUMMARY:En', START),
    )
    const { meetings, problems } = ics(feed)
    expect(meetings.map(({ id }) => id).filter((id) => id !== '__proto__')).toEqual(['first', 'last'])
    const told = problems.map(({ at }) => at)
    for (const at of ['', 'no-start', 'no-date', 'no-rule', 'twice']) expect(told).toContain(at)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  test.each(['javascript:alert(1)', 'https:', 'data:text/html,x', 'ftp://a.no/'])(
    'an address like %s is not carried along',
    (address) => {
      const [meeting] = one(START, `URL:${address}`, `ATTACH:${address}`).meetings
      expect([meeting?.url, meeting?.documents]).toEqual([undefined, []])
    },
  )

  test.each([
    'FREQ=SECONDLY',
    'FREQ=HOURLY;COUNT=3',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYHOUR=1,2;BYMINUTE=1,2,3;BYSECOND=1,2',
    'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2',
    'FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=2',
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=YEARLY;BYWEEKNO=60',
  ])('%s is nobody’s meeting, and is not followed', (rule) => {
    const { meetings, problems } = one(START, `RRULE:${rule}`)
    expect([meetings, problems]).toEqual([[], [{ at: 'a', detail: `The rule ${rule} is not followed.` }]])
  })

  test('a feed that repeats for a century is followed for a second’s work, and the rest is told of', () => {
    // A century of days before the year that is shown: nothing to show for it, and long to walk.
    const rule = 'RRULE:FREQ=DAILY;UNTIL=19991231T000000Z'
    const old = (n: number) => event(`UID:${n}`, 'SUMMARY:x', 'DTSTART:19000101T000000Z', rule)
    const { meetings, problems } = ics(
      calendar(event('UID:a', START), ...Array.from({ length: 600 }, (_, n) => old(n))),
    )
    expect(meetings).toHaveLength(1)
    expect(problems.length).toBeLessThan(300)
    expect(problems.at(-1)?.detail).toContain('too long')
  })

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><p>Logg inn'],
    ['too many', calendar(...Array(MAX_ITEMS + 1).fill(event('UID:a')))],
    ['too much', calendar('X:'.padEnd(MAX_BYTES))],
  ])('%s is told of in one sentence', (_, feed) => {
    const { meetings, problems } = ics(feed)
    expect([meetings, problems.length]).toEqual([[], 1])
  })

  test('an empty calendar is no problem; several in one file are read; so is one that was cut off', () => {
    expect(ics('\ufeffBEGIN:VCALENDAR\nEND:VCALENDAR')).toEqual({ meetings: [], problems: [] })
    const two = calendar(event('UID:a', START)) + calendar(event('UID:b', START))
    expect(ics(two).meetings.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(ics(calendar(event('UID:a', START), 'BEGIN:VEVENT', 'UID:b')).meetings.map(({ id }) => id)).toEqual(['a'])
  })

  test('letters of an old system are right', () => {
    const bytes = Uint8Array.from(Buffer.from(calendar(event('UID:a', 'SUMMARY:Årsmøte på Øya', START)), 'latin1'))
    expect(ics(bytes).meetings[0]?.title).toBe('Årsmøte på Øya')
  })
})
