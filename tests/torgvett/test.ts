import { test as base } from '@playwright/test'
import { type Browser, startBrowser } from './browser.ts'
import { Layer } from './layer.ts'
import { type Site, startSite } from './site.ts'

/** What each test of the extension has beside `page`: the page's layer. */
interface OnPage {
  layer: Layer
}

/** What the tests of one worker share: Chromium with Torgvett and no site granted, a strict site with composers. */
interface Shared {
  chromium: Browser
  site: Site
}

export { expect } from '@playwright/test'

export const test = base.extend<OnPage, Shared>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const chromium = await startBrowser()
      await use(chromium)
      await chromium.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const site = await startSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ chromium, site, colorScheme }, use, info) => {
    info.setTimeout(120_000)
    // A system's Chromium may speak English alone; this is how the choice of the popup is stored.
    await chromium.anew({ language: 'nb' })
    const page = await chromium.context.newPage()
    await page.emulateMedia({ colorScheme: colorScheme ?? null })
    site.asked.length = 0
    await page.goto(site.url)
    await use(page)
    for (const other of chromium.context.pages().slice(1)) await other.close()
  },
  layer: async ({ page }, use) => use(new Layer(page)),
})
