import { test as base, expect as now } from '@playwright/test'
import { type Browser, startBrowser } from './browser.ts'
import { Layer } from './layer.ts'
import { type Site, startSite } from './site.ts'

/** What each test of the extension has beside `page`: its own Chromium with nothing granted, a strict page with composers. */
interface Torgvett {
  chromium: Browser
  site: Site
  layer: Layer
}

/** A browser with an extension starts slowly where many tests run: what comes is waited for. */
export const expect = now.configure({ timeout: 20_000 })

export const test = base.extend<Torgvett>({
  chromium: async ({ colorScheme }, use) => {
    const chromium = await startBrowser({ dark: colorScheme === 'dark' })
    await use(chromium)
    await chromium.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  site: async ({}, use) => {
    const site = await startSite()
    await use(site)
    await site.close()
  },
  page: async ({ chromium, site }, use) => {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
    await page.goto(site.url)
    await use(page)
  },
  layer: async ({ page }, use) => use(new Layer(page)),
})
