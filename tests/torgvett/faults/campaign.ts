import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as playwright } from '@playwright/test'
import { run } from '../../../tools/child.ts'
import { chromium as chromiumArgs } from '../../chromium.ts'
import { type Browser, startBrowser } from '../browser.ts'
import { draft } from '../draft.ts'
import { fixtures, serveSites } from '../sites/fixtures.ts'
import { granted } from '../sites/granted.ts'
import { Hand, type Journey, journeys } from './journeys.ts'

const root = join(import.meta.dirname, '../../..')

/** A build with faults in it, and how the place of each begins, by its name. */
export interface Faulty {
  folder: string
  faults: Record<string, string>
  remove(): void
}

/** Builds the extension with faults; it differs besides in its granted hosts, and in notifications that are granted. */
export async function buildFaulty(): Promise<Faulty> {
  const built = mkdtempSync(join(tmpdir(), 'torgvett-faults-'))
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const config = join(import.meta.dirname, 'wxt.config.ts')
  const { code, output } = await run(process.execPath, [wxt, 'build', '-b', 'chrome', '--mv3', '-c', config], {
    cwd: root,
    env: { ...process.env, TORGVETT_FAULTS: built },
  })
  if (code !== 0) throw new Error(output)
  const folder = granted(['https://*/*'], join(built, 'chrome-mv3'))
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'] }))
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const shipped = scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  const all = Object.entries<string>(JSON.parse(readFileSync(join(built, 'faults.json'), 'utf8')))
  return {
    folder,
    // What no file uses is not in the build.
    faults: Object.fromEntries(all.filter(([name]) => ['"', "'", '`'].some((quote) => shipped.includes(name + quote)))),
    remove: () => [built, folder].forEach((made) => void rmSync(made, { recursive: true, force: true })),
  }
}

/** What became of one journey. */
export interface Outcome {
  /** At the first press on Post, at “Post anyway”, or at the second press. */
  posted: boolean
  reached: string[]
  threw: boolean
}

/** A browser in which the journeys are made. */
export async function startCampaign(folder: string): Promise<{
  chromium: Browser
  /** Makes a journey with a fault in its way, or with none. */
  go(journey: Journey, fault?: string): Promise<Outcome>
}> {
  const chromium = await startBrowser(folder)
  await serveSites(chromium.context)
  const page = await chromium.context.newPage()
  const go = async (
    { fixture, field, text, choices, meanwhile, afterwards }: Journey,
    fault = '',
  ): Promise<Outcome> => {
    const { opens, url } = fixture
    const chosen = JSON.stringify({ language: 'nb', ask: true, ...choices })
    await chromium.background(`chrome.storage.local.clear().then(() => chrome.storage.local.set(${chosen}))`)
    await chromium.background(
      `void (globalThis.reached.clear(), globalThis.threw = '', globalThis.fault = ${JSON.stringify(fault)})`,
    )
    await page.goto('about:blank')
    await page.goto(`${url}#${encodeURIComponent(fault)}`)
    const hand = new Hand(chromium, page)
    if (field === 'post' && opens) await page.getByText(opens, { exact: true }).first().click()
    await page.locator(`[data-test=${field}]`).click()
    await page.keyboard.insertText(text)
    for (let tries = 0; tries < 14; tries++) {
      if (/\d|Klar|Ready/.test((await hand.layer.badge().catch(() => undefined)) ?? '')) break
      await page.waitForTimeout(60)
    }
    await meanwhile(hand)
    const output = page.locator('output')
    const written = () =>
      page
        .locator(`[data-test=${field}]`)
        .evaluate((one) => (one as HTMLTextAreaElement).value ?? (one as HTMLElement).innerText)
    const before = (await written()).trim()
    const posted = async () => {
      const out = (await output.textContent()) ?? ''
      // What has been posted on the way has left the field empty.
      return before === '' ? out.startsWith(text) : out === before
    }
    const press = () => page.locator(`[data-test=${field === 'post' ? 'go' : 'reply'}]`).click({ timeout: 5000 })
    if (!(await posted())) await press()
    if (!(await posted())) await hand.press('.float .acts .btn:nth-child(2)')
    if (!(await posted())) await press()
    const out = await posted()
    await (afterwards ? afterwards(hand) : page.waitForTimeout(150))
    const here = await page.evaluate(() => {
      const { dataset } = document.documentElement
      return { reached: dataset['reached'] ?? '', threw: dataset['threw'] ?? '' }
    })
    const behind = await chromium.background<{ reached: string[]; threw: string }>(
      '({ reached: [...globalThis.reached], threw: globalThis.threw })',
    )
    return {
      posted: out,
      reached: [...here.reached.split(' '), ...behind.reached],
      threw: `${here.threw} ${behind.threw}`.split(' ').includes(fault.split(' ').at(-1) ?? ''),
    }
  }
  return { chromium, go }
}

/** How a place is reached: on which journey, and behind which other fault. */
export interface Way {
  journey: Journey
  behind: string
  /** How long the journey took, in ms. */
  took: number
}

/** All journeys without a fault: the quickest way to each place. */
export async function census(go: (journey: Journey) => Promise<Outcome>): Promise<Map<string, Way>> {
  const ways = new Map<string, Way>()
  for (const [name, journey] of Object.entries(journeys)) {
    const from = performance.now()
    const { posted, reached } = await go(journey)
    if (!posted) throw new Error(`Without any fault, nothing is posted: ${name}.`)
    const took = performance.now() - from
    for (const fault of reached)
      if ((ways.get(fault)?.took ?? Number.POSITIVE_INFINITY) > took) ways.set(fault, { journey, behind: '', took })
  }
  return ways
}

/** Starts a browser whose background throws as it starts; whether a post goes out. */
export async function startsWith(folder: string, fault: string): Promise<boolean> {
  writeFileSync(join(folder, 'fault.js'), `globalThis.fault = ${JSON.stringify(fault)}`)
  const context = await playwright.launchPersistentContext('', {
    ...chromiumArgs,
    args: [...chromiumArgs.args, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  })
  try {
    await serveSites(context)
    const page = await context.newPage()
    await page.goto(fixtures.X.url)
    await page.locator('[data-test=comment]').click()
    await page.keyboard.insertText(draft)
    await page.waitForTimeout(700)
    await page.locator('[data-test=reply]').click({ timeout: 5000 })
    return (await page.locator('output').textContent()) === draft
  } finally {
    await context.close()
    rmSync(join(folder, 'fault.js'))
  }
}
