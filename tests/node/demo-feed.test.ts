import { describe, expect, test } from 'vitest'
import icalendar from '../../collector/sources/icalendar.ts'
import torgetJson from '../../collector/sources/torget-json.ts'
import { documentBytes } from '../../demo/documents/documents.ts'
import { wrap } from '../../demo/documents/pdf.ts'
import { fill } from '../../demo/feed.ts'
import { conferenceDays } from '../../demo/pages/conference-days.ts'
import { dialogues, meetingsFeed, villageCalendar } from '../../demo/seed.ts'
import { dateParts, isoDay } from '../../languages/dates.ts'

const base = 'http://localhost:4040'
const tuesday = new Date('2026-11-24T10:00:00+01:00')

describe('a place in a feed file, read on Tuesday 24 November 2026', () => {
  test.each([
    ['{{base}}/x', `${base}/x`],
    ['PS 12/{{yy}}', 'PS 12/26'],
    ['{{+3d 18:00}}', '2026-11-27T18:00:00+01:00'],
    ['{{-1d 09:30}}', '2026-11-23T09:30:00+01:00'],
    ['{{tue+1 10:00}}', '2026-12-01T10:00:00+01:00'],
    ['{{tue-1 10:00}}', '2026-11-17T10:00:00+01:00'],
    ['{{tue-2 10:00}}', '2026-11-10T10:00:00+01:00'],
    ['{{wed+1 10:00}}', '2026-11-25T10:00:00+01:00'],
    ['{{mon-1 10:00}}', '2026-11-23T10:00:00+01:00'],
    ['{{mon+2 10:00}}', '2026-12-07T10:00:00+01:00'],
    ['{{workday 09:00}}', '2026-11-24T09:00:00+01:00'],
    ['{{wed-10 10:00}}', '2026-09-16T10:00:00+02:00'],
    ['{{ics wed+1 19:00}}', '20261125T190000'],
    ['{{utc wed+1 19:00}}', '20261125T180000Z'],
    ['{{nn tue+1}}', 'tysdag 1. desember'],
    ['{{en thu+1}}', 'Thursday 26 November'],
  ])('%s is %s', (place, filled) => expect(fill(place, { now: tuesday, base })).toBe(filled))

  test.each(['{{someday 10:00}}', '{{tue+1 half past}}', '{{tue+1}}', '{{nb whenever}}'])('%s is refused', (place) =>
    expect(() => fill(place, { now: tuesday, base })).toThrow(),
  )

  test('a weekend has no workday: the next Monday stands in', () => {
    for (const day of ['2026-11-28', '2026-11-29'])
      expect(fill('{{workday 09:00}}', { now: new Date(`${day}T12:00:00Z`), base })).toMatch(/^2026-11-30T/)
  })

  test('just before midnight in Torgvik the day is Torgvik’s', () => {
    expect(fill('{{+0d 08:00}}', { now: new Date('2026-11-24T23:30:00Z'), base })).toMatch(/^2026-11-25T/)
  })
})

/** A fortnight of first days, over the change of clocks and of the year. */
const days = ['2026-03-20', '2026-10-18', '2026-12-24', '2027-02-08'].flatMap((from) =>
  Array.from({ length: 14 }, (_, day) => new Date(Date.parse(`${from}T07:15:00Z`) + day * 86_400_000)),
)

describe.each(days.map((now) => ({ day: isoDay(now), now })))('opened the first time on $day', ({ now }) => {
  const own = torgetJson.read(meetingsFeed({ now, base }), { now })
  const village = icalendar.read(villageCalendar({ now, base }), { now, language: 'nn' })

  test('every meeting of both feeds is read', () => {
    expect([...own.problems, ...village.problems]).toEqual([])
    expect(own.meetings.length).toBeGreaterThanOrEqual(12)
    expect(village.meetings.length).toBe(3)
    expect(new Set(own.meetings.map(({ status }) => status))).toEqual(
      new Set(['held', 'called', 'moved', 'cancelled', 'planned']),
    )
  })

  test('meetings lie around today on weekdays, and held ones are over', () => {
    for (const { id, start, end, status } of [...own.meetings, ...village.meetings]) {
      expect(dateParts(start).weekday, id).toBeLessThan(5)
      if (status === 'held') expect(Date.parse(end ?? start), id).toBeLessThan(now.getTime())
      if (status === 'planned' || status === 'moved') expect(Date.parse(start), id).toBeGreaterThan(now.getTime())
    }
  })

  test('a dialogue closes before it is decided, and is answered after', () => {
    for (const { id, opens, closes, decision, answer, outcome } of dialogues({ now, base })) {
      const moments = [opens, closes, decision.at, answer.by].map((moment) => Date.parse(moment))
      expect(moments, id).toEqual([...moments].sort((one, other) => one - other))
      if (outcome) expect(Date.parse(outcome.at), id).toBeLessThan(now.getTime())
      expect(dateParts(decision.at).weekday, id).toBeLessThan(5)
    }
  })

  test('two dialogues are open, one opens soon, one is late and one is answered', () => {
    const at = (moment: string) => Date.parse(moment)
    const all = dialogues({ now, base })
    const count = (which: (dialogue: (typeof all)[number]) => boolean) => all.filter(which).length
    expect(count(({ opens, closes }) => at(opens) <= now.getTime() && now.getTime() < at(closes))).toBe(2)
    expect(count(({ opens }) => at(opens) > now.getTime())).toBe(1)
    expect(count(({ answer, outcome }) => !outcome && at(answer.by) < now.getTime())).toBe(1)
    expect(count(({ outcome }) => outcome !== undefined)).toBe(1)
  })
})

test('a dialogue is written in all four languages, and one answer in three is “not done” or “partly”', () => {
  const all = dialogues({ now: tuesday, base })
  const texts = JSON.stringify(all).match(/\{"nb":/g) ?? []
  expect(JSON.stringify(all).match(/"en":/g)).toHaveLength(texts.length)
  expect(all.flatMap(({ outcome }) => outcome?.rows ?? []).map(({ done }) => done)).toEqual(['yes', 'partly', 'no'])
  expect(new Set(all.map(({ rung }) => rung)).size).toBe(4)
})

describe('a document', () => {
  const { meetings } = torgetJson.read(meetingsFeed({ now: tuesday, base }), { now: tuesday })
  const documents = meetings.flatMap(({ documents, items }) => [
    ...documents,
    ...items.flatMap((item) => item.documents),
  ])

  test.each(documents.map(({ url, bytes }) => ({ url, bytes })))(
    '$url is a PDF of the size that is said',
    ({ url, bytes }) => {
      const file = documentBytes(url.split('/').at(-1)?.replace('.pdf', '') ?? '')
      expect(file?.length).toBe(bytes)
      const text = Buffer.from(file ?? []).toString('latin1')
      expect(text.startsWith('%PDF-1.7\n')).toBe(true)
      const start = Number(/startxref\n(\d+)\n/.exec(text)?.[1])
      expect(text.slice(start, start + 4)).toBe('xref')
      const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset))
      offsets.forEach((offset, index) => {
        expect(text.slice(offset).startsWith(`${index + 1} 0 obj`)).toBe(true)
      })
      for (const [, length, stream = ''] of text.matchAll(/<<\/Length (\d+)>>\nstream\n([\s\S]*?)\nendstream/g))
        expect(stream.length).toBe(Number(length))
      expect(text).toMatch(/\/Lang\((nb|nn)\)/)
    },
  )

  test('lines fit the page, and a word is never lost', () => {
    const text = 'Svømmehallen bygges ved skolen, med adkomst fra Sjøgata. '.repeat(9).trim()
    expect(wrap(text).join(' ')).toBe(text)
    for (const line of wrap(text)) expect(line.length).toBeLessThanOrEqual(86)
  })

  test('an unknown name has none', () => expect(documentBytes('ingen')).toBeUndefined())
})

describe('the Local Democracy Days', () => {
  test.each([
    ['2026-11-22', '2027-02-09', '2027-01-27'],
    ['2027-02-10', '2027-02-09', '2027-01-27'],
    ['2027-02-11', '2028-02-08', '2028-01-26'],
    ['2028-02-09', '2028-02-08', '2028-01-26'],
    ['2028-12-31', '2029-02-13', '2029-01-31'],
  ])('seen on %s are on %s, with deadline %s', (now, first, deadline) => {
    const days = conferenceDays(new Date(`${now}T12:00:00Z`))
    expect([isoDay(days.first), isoDay(days.deadline)]).toEqual([first, deadline])
    expect([days.youth, days.first, days.second, days.deadline].map((day) => dateParts(day).weekday)).toEqual([
      0, 1, 2, 2,
    ])
  })
})
