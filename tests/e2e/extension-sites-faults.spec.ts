import { test } from '@playwright/test'
import { buildFaulty, type Faulty, startCampaign, startsWith } from '../torgvett/faults/campaign.ts'
import { journeys } from '../torgvett/faults/journeys.ts'
import { throwAll } from '../torgvett/faults/places.ts'
import { expect } from '../torgvett/test.ts'

const full = process.env['TORGET_FULL'] === '1'

test.describe.configure({ mode: 'default' })

let faulty: Faulty
test.beforeAll(async () => {
  test.setTimeout(120_000)
  faulty = await buildFaulty()
})
test.afterAll(() => faulty?.remove())

/**
 * What is made to throw in every run, by the journey, as it begins. The last leaves a card without a place: it may stand over
 * the site's own button.
 */
const slice = {
  'Enter posts': ['posting:', 'session:', 'found:', 'settings:'],
  'a calmer wording in a textarea': ['found: (finding) { const away'],
}

test('where something of ours throws, a post goes out: a slice', async () => {
  test.setTimeout(120_000)
  const { chromium, go } = await startCampaign(faulty.folder)
  try {
    for (const [name, places] of Object.entries(slice)) {
      const journey = journeys[name]
      if (!journey) throw new Error(`There is no such journey: ${name}.`)
      const { posted, reached } = await go(journey)
      expect(posted).toBe('anyway')
      for (const begins of places) {
        const fault = reached.find((place) => `${place.replace(/\d+$/, '')} ${faulty.faults[place]}`.startsWith(begins))
        const outcome = await go(journey, fault)
        expect({ fault, ...outcome }).toMatchObject({ fault, posted: expect.any(String), threw: true })
      }
    }
  } finally {
    await chromium.close()
  }
})

/** Places that no journey comes to, by how they begin. */
const elsewhere: [begins: string, why: string][] = [
  ['() => reject(request.error)', 'the browser’s own database can’t be read: the disk is broken'],
  ['({ shadowRoot }) => shadowRoot !== null', 'a page without a composer has no post to hold up'],
  ['() => reject(transaction.error)', 'the browser’s own database gives up halfway: the disk is full'],
]

// A campaign of a quarter of an hour, with `npm run test:full`.
const campaign = full ? test : undefined

campaign?.('whatever throws, a post goes out: at once, at “Post anyway”, or at a second press', async () => {
  test.setTimeout(5_400_000)
  const { faults, folder } = faulty
  const told = (type: string, description: string) => test.info().annotations.push({ type, description })
  const said = (name: string) => `${name}: ${faults[name]}`
  const browsers = [await startCampaign(folder), await startCampaign(folder)]
  let early: string[] = []
  try {
    // What the background does as it starts is over before any journey.
    early = (await browsers[0]?.chromium.background<string[]>('[...globalThis.reached]')) ?? []
    const all = await throwAll(
      browsers.map(({ go }) => go),
      new Set(Object.keys(faults)),
      (name, { posted, threw, stopped }) =>
        console.log([posted ?? 'NOT POSTED', threw ? 'threw' : 'DID NOT THROW', said(name), stopped].join(', ')),
    )
    early = early.filter((name) => !all.has(name))
    const entries = [...all]
    const those = (which: (thrown: (typeof entries)[number][1]) => boolean) =>
      entries
        .filter(([, thrown]) => which(thrown))
        .map(([name, { stopped }]) => `${said(name)} ${stopped ?? ''}`.trim())
    told('places', `${Object.keys(faults).length}, reached by journeys ${all.size}, at the start ${early.length}`)
    for (const when of ['at once', 'anyway', 'again'] as const)
      told(`posted ${when}`, `${those(({ posted }) => posted === when).length}`)
    const known = (name: string) => elsewhere.some(([begins]) => faults[name]?.startsWith(begins))
    const never = Object.keys(faults).filter((name) => !all.has(name) && !early.includes(name) && !known(name))
    expect.soft(never.map(said), 'reached by no journey').toEqual([])
    expect
      .soft(
        those(({ threw }) => !threw),
        'reached, but never made to throw',
      )
      .toEqual([])
    expect
      .soft(
        those(({ posted }) => !posted),
        'not posted',
      )
      .toEqual([])
  } finally {
    for (const { chromium } of browsers) await chromium.close()
  }
  const throwsEarly = async (names: string[]) => {
    for (const name of names)
      expect.soft({ name, ...(await startsWith(folder, name)) }).toEqual({ name, posted: true, threw: true })
  }
  await Promise.all([0, 1].map((half) => throwsEarly(early.filter((_, at) => at % 2 === half))))
})
