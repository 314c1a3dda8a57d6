import { rmSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { type Browser, startBrowser } from '../browser.ts'
import { Layer } from '../layer.ts'
import { serveSites } from './fixtures.ts'
import { granted } from './granted.ts'

export { expect } from '../test.ts'

/** Chromium with Torgvett granted on every site, and the nine sites' fixtures in the sites' own places. */
export const test = base.extend<{ layer: Layer }, { chromium: Browser }>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const folder = granted(['https://*/*'])
      const chromium = await startBrowser(folder)
      await serveSites(chromium.context)
      await use(chromium)
      await chromium.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  page: async ({ chromium }, use, info) => {
    info.setTimeout(120_000)
    await chromium.anew({ language: 'nb' })
    const page = await chromium.context.newPage()
    await use(page)
    await page.close()
  },
  layer: async ({ page }, use) => use(new Layer(page)),
})
