import { test as base } from '@playwright/test'
import puppeteer, { type Browser as Firefox } from 'puppeteer-core'
import { type Browser, startBrowser } from './browser.ts'
import { type EditorsSite, editors, startEditors } from './editors-site.ts'
import { granted } from './granted.ts'
import { chromiumHand } from './hand-chromium.ts'
import { firefoxHand } from './hand-firefox.ts'
import { until } from './until.ts'
import { Writer } from './writer.ts'

/** The two browsers in which every editor is tried. */
export const browsers = ['Chromium', 'Firefox'] as const

/** Starts Firefox with a build of Torgvett, the shipped one or its copy with localhost granted. */
export async function startFirefox(build: string): Promise<Firefox> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] || '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'ui.caretBlinkTime': 0 },
  })
  const [own] = await firefox.pages()
  await firefox.installExtension(build)
  // Installing opens the first screen, which would take the focus; every test begins without it.
  const welcome = async () => (await firefox.pages()).find((page) => page !== own)
  const page = await until('the first screen is open', welcome)
  await page?.close()
  return firefox
}

/** What the tests of one worker share. */
interface Shared {
  site: EditorsSite
  chromium: Browser
  firefox: Firefox
  /** A writer in a page of its own, in each browser. */
  inChromium: Writer
  inFirefox: Writer
}

/** Tests with a writer in each browser, where localhost is granted. */
export const test = base.extend<object, Shared>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const site = await startEditors()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const chromium = await startBrowser(granted('chrome'))
      await use(chromium)
      await chromium.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const firefox = await startFirefox(granted('firefox'))
      await use(firefox)
      await firefox.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  inChromium: [
    async ({ chromium }, use) => use(new Writer(await chromiumHand(await chromium.context.newPage()))),
    { scope: 'worker' },
  ],
  inFirefox: [
    async ({ firefox }, use) => use(new Writer(firefoxHand(firefox, await firefox.newPage()))),
    { scope: 'worker' },
  ],
})

export { editors }
