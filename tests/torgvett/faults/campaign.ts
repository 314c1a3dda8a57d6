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
import { until } from '../until.ts'
import { Hand, patience } from './hand.ts'
import type { Journey } from './journeys.ts'

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
  /** When the post went out, if it did: at the first press on Post, at “Post anyway”, or at a second press on Post. */
  posted: 'at once' | 'anyway' | 'again' | undefined
  reached: string[]
  threw: boolean
}

/** “Post anyway”, in the one question before a post. */
const anyway = '.float:has(.ask):not(:has(.why)) .acts .btn:nth-child(2)'

/** Makes a journey with faults in its way, or with none; `moment` is how long is waited for what may never come, in ms. */
export type Go = (journey: Journey, faults?: string, moment?: number) => Promise<Outcome>

/** Puts the loader on the sites again, should a fault have been in the way when they were given back. */
async function restore({ chromium, tell }: Hand): Promise<void> {
  const loaders = () => chromium.background<unknown[]>('chrome.scripting.getRegisteredContentScripts()')
  await chromium.background("void (globalThis.fault = '')")
  if ((await loaders()).length > 0) return
  await tell('runtime.onStartup')
  await until('the loader is on the sites', loaders, (on) => on.length > 0)
}

/** Starts a browser in which journeys are made. */
export async function startCampaign(folder: string): Promise<{ chromium: Browser; go: Go }> {
  const chromium = await startBrowser(folder)
  await serveSites(chromium.context)
  const go: Go = async (journey, faults = '', moment = 500) => {
    const { fixture, field, text, badge = /\d/, choices, meanwhile, afterwards } = journey
    const { opens, url } = fixture
    const page = await chromium.context.newPage()
    page.setDefaultTimeout(patience)
    const hand = new Hand(chromium, page, moment)
    const { layer, comes, trace } = hand
    await hand.alone()
    await restore(hand)
    const chosen = JSON.stringify({ language: 'nb', ask: true, ...choices })
    await chromium.background(`chrome.storage.local.clear().then(() => chrome.storage.local.set(${chosen}))`)
    await chromium.background(
      `void (globalThis.reached.clear(), globalThis.threw = '', globalThis.fault = ${JSON.stringify(faults)})`,
    )
    await page.goto(`${url}#${encodeURIComponent(faults)}`)
    if (field === 'post' && opens) await page.getByText(opens, { exact: true }).first().click()
    await page.locator(`[data-test=${field}]`).click()
    await hand.badge(/./)
    await page.keyboard.insertText(text)
    await hand.badge(badge)
    await meanwhile(hand)
    const written = () =>
      page
        .locator(`[data-test=${field}]`)
        .evaluate((one) => (one as HTMLTextAreaElement).value ?? (one as HTMLElement).innerText)
    const before = (await written()).trim()
    const isOut = async () => {
      const out = (await page.locator('output').textContent()) ?? ''
      // What has been posted on the way has left the field empty.
      return before === '' ? out.startsWith(text) : out === before
    }
    const posted = async (): Promise<Outcome['posted']> => {
      if (before !== '' && !(await layer.box(anyway))) await hand.post(field)
      await comes('the post, or the question', async () => (await isOut()) || (await layer.box(anyway)))
      if (await isOut()) return 'at once'
      await hand.press(anyway)
      if (await comes('the post', isOut)) return 'anyway'
      await hand.post(field)
      return (await comes('the post', isOut)) ? 'again' : undefined
    }
    const out = await posted()
    await afterwards?.(hand)
    const asked = faults.split(' ').at(-1) ?? ''
    const threw = async () => (await trace()).threw.includes(asked)
    if (asked === '') await hand.settled()
    else for (const end = Date.now() + 4 * moment; !(await threw()) && Date.now() < end; ) await hand.wait(100)
    return { posted: out, reached: (await trace()).reached, threw: await threw() }
  }
  return { chromium, go }
}

/** Starts a browser whose background throws as it starts; whether a post goes out, and whether it threw. */
export async function startsWith(built: string, fault: string): Promise<{ posted: boolean; threw: boolean }> {
  const folder = granted(['https://*/*'], built)
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
    // Whatever of ours comes has come by now, or comes in the way of the press.
    await page.waitForTimeout(700)
    await page.locator('[data-test=reply]').click()
    const posted = (await page.locator('output').textContent()) === draft
    const threw = async () => {
      // One that throws so early may not start at all.
      const [worker] = context.serviceWorkers()
      return `${worker ? await worker.evaluate('globalThis.threw') : fault}`.split(' ').includes(fault)
    }
    for (const end = Date.now() + 10_000; !(await threw()) && Date.now() < end; ) await page.waitForTimeout(100)
    return { posted, threw: await threw() }
  } finally {
    await context.close()
    rmSync(folder, { recursive: true })
  }
}
