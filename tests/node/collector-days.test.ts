import { expect, test } from 'vitest'
import { Site } from '../../collector/site.ts'
import { afterWorkingDays, isTimeZone, localTime } from '../../collector/working-days.ts'

const norway = Site.parse({ id: 'n', name: 'N' })
const sweden = Site.parse({ id: 's', name: 'S', country: 'SE', timeZone: 'Europe/Stockholm' })

test.each([
  ['a Tuesday', norway, '2026-11-24T11:00:00Z', 2, '2026-11-26T15:00:00.000Z'],
  ['two weeks', norway, '2026-11-24T11:00:00Z', 10, '2026-12-08T15:00:00.000Z'],
  ['over a weekend', norway, '2026-11-27T11:00:00Z', 2, '2026-12-01T15:00:00.000Z'],
  ['on a Saturday', norway, '2026-11-28T11:00:00Z', 1, '2026-11-30T15:00:00.000Z'],
  ['late in the evening it is already tomorrow', norway, '2026-11-24T23:30:00Z', 1, '2026-11-26T15:00:00.000Z'],
  ['Christmas in Norway', norway, '2026-12-23T11:00:00Z', 2, '2026-12-28T15:00:00.000Z'],
  ['Christmas in Sweden', sweden, '2026-12-23T11:00:00Z', 2, '2026-12-29T15:00:00.000Z'],
  ['New Year in Norway', norway, '2026-12-30T11:00:00Z', 2, '2027-01-04T15:00:00.000Z'],
  ['New Year and Epiphany in Sweden', sweden, '2026-12-30T11:00:00Z', 3, '2027-01-07T15:00:00.000Z'],
  ['Easter in Norway 2027', norway, '2027-03-24T11:00:00Z', 1, '2027-03-30T14:00:00.000Z'],
  ['Easter in Sweden 2027', sweden, '2027-03-24T11:00:00Z', 2, '2027-03-30T14:00:00.000Z'],
  ['the latest Easter, 2038', norway, '2038-04-21T11:00:00Z', 1, '2038-04-27T14:00:00.000Z'],
  ['the earliest Easter, 2008', norway, '2008-03-19T11:00:00Z', 1, '2008-03-25T15:00:00.000Z'],
  ['17 May', norway, '2027-05-14T10:00:00Z', 1, '2027-05-18T14:00:00.000Z'],
  ['Ascension and Whit Monday', norway, '2026-05-13T10:00:00Z', 7, '2026-05-26T14:00:00.000Z'],
  ['Midsummer', sweden, '2026-06-18T10:00:00Z', 1, '2026-06-22T14:00:00.000Z'],
  ['Sweden’s national day on a Saturday', sweden, '2026-06-05T10:00:00Z', 1, '2026-06-08T14:00:00.000Z'],
  ['over the change to summer time', norway, '2026-03-27T11:00:00Z', 1, '2026-03-30T14:00:00.000Z'],
])('%s', (_, site, from, days, until) => {
  expect(afterWorkingDays(new Date(from), days, site).toISOString()).toBe(until)
})

test.each([
  ['2026-11-24', 0, 'Europe/Oslo', '2026-11-23T23:00:00.000Z'],
  ['2026-07-01', 16, 'Europe/Oslo', '2026-07-01T14:00:00.000Z'],
  ['2026-03-29', 0, 'Europe/Oslo', '2026-03-28T23:00:00.000Z'],
  ['2026-10-25', 16, 'Europe/Oslo', '2026-10-25T15:00:00.000Z'],
  ['2026-07-01', 8, 'America/Nuuk', '2026-07-01T09:00:00.000Z'],
])('%s at %i o’clock in %s', (day, hours, zone, moment) => {
  expect(localTime(day, hours, zone).toISOString()).toBe(moment)
})

test.each([
  ['Europe/Oslo', true],
  ['UTC+11', false],
  ['', false],
  [undefined, false],
  ['__proto__', false],
])('%j is a time zone: %j', (name, is) => {
  expect(isTimeZone(name)).toBe(is)
})
