import { test } from '@playwright/test'
import { buildFaulty, census, type Faulty, startCampaign, startsWith } from '../torgvett/faults/campaign.ts'
import { journeys } from '../torgvett/faults/journeys.ts'
import { expect } from '../torgvett/test.ts'

const full = process.env['TORGET_FULL'] === '1'

test.describe.configure({ mode: 'default' })

let faulty: Faulty
test.beforeAll(async () => {
  faulty = await buildFaulty()
})
test.afterAll(() => faulty?.remove())

/** Places that no journey comes to, by how they begin; each stands beside nobody's post. */
const elsewhere: [begins: RegExp, why: string][] = [
  [/^browser\.scripting\.unregisterContentScripts/, 'no site is granted any more: here the sites are granted for good'],
  [/^\(\) => this\.setState\(\{ copied: false/, 'the browser refuses the clipboard after a press'],
  [/^\(\{ rule \}\) => rule === "heat"/, 'late in the evening alone'],
  [/^\(\) => undefined\); if \(!plain\)/, 'what is stored can’t be decrypted'],
]

test('where something of ours throws, a post goes out: a slice', async () => {
  test.setTimeout(120_000)
  const { chromium, go } = await startCampaign(faulty.folder)
  try {
    const journey = journeys['Enter posts']
    if (!journey) throw new Error('There is no such journey.')
    const clean = await go(journey)
    expect(clean.posted).toBe(true)
    for (const file of ['posting', 'session', 'found', 'settings']) {
      const fault = clean.reached.find((name) => name.startsWith(`${file}:`))
      const { posted, threw } = await go(journey, fault)
      expect({ fault, posted, threw }).toEqual({ fault, posted: true, threw: true })
    }
  } finally {
    await chromium.close()
  }
})

// A campaign of half an hour, with `npm run test:full`.
const campaign = full ? test : undefined

campaign?.('whatever throws, a post goes out: at once, at “Post anyway”, or at the second press', async () => {
  test.setTimeout(5_400_000)
  const { faults, folder } = faulty
  const { chromium, go } = await startCampaign(folder)
  const still = new Set<string>()
  let start: string[] = []
  try {
    start = await chromium.background<string[]>('[...globalThis.reached]')
    const ways = await census(go)
    // What catches a fault is reached behind it, and made to throw as well.
    for (const [fault, { journey, behind }] of ways) {
      if (!(fault in faults)) continue
      const both = `${behind} ${fault}`.trim()
      let { posted, threw, reached } = await go(journey, both)
      if (!threw) ({ posted, threw, reached } = await go(journey, both))
      expect.soft(posted, `${both}: ${faults[fault]}`).toBe(true)
      if (!threw) still.add(fault)
      for (const more of reached) if (!ways.has(more)) ways.set(more, { journey, behind: both, took: 0 })
    }
    start = start.filter((fault) => !ways.has(fault))
    const never = Object.entries(faults).filter(([fault]) => !ways.has(fault) && !start.includes(fault))
    const said = ([fault, begins]: [string, string]) => `${fault}: ${begins}`
    test.info().annotations.push({ type: 'never reached', description: never.map(said).join('\n') })
    expect.soft(never.filter(([, begins]) => !elsewhere.some(([known]) => known.test(begins))).map(said)).toEqual([])
    expect.soft([...still].map((fault) => said([fault, faults[fault] ?? '']))).toEqual([])
  } finally {
    await chromium.close()
  }
  for (const fault of start) expect.soft(await startsWith(folder, fault), `at the start, ${fault}`).toBe(true)
})
