import { rmSync } from 'node:fs'
import { type Page, test } from '@playwright/test'
import { type Browser, startBrowser } from '../torgvett/browser.ts'
import { draft } from '../torgvett/draft.ts'
import { Layer } from '../torgvett/layer.ts'
import { fixtures, serveSites } from '../torgvett/sites/fixtures.ts'
import { granted } from '../torgvett/sites/granted.ts'
import { expect } from '../torgvett/test.ts'

test.setTimeout(90_000)

/** Writes a draft with something to look at, in a browser of its own that Torgvett may be taken out of. */
async function writing(
  choices: object,
  then: (there: { chromium: Browser; folder: string; page: Page; layer: Layer; faults: string[] }) => Promise<void>,
): Promise<void> {
  const folder = granted(['https://*/*'])
  const chromium = await startBrowser(folder)
  try {
    await serveSites(chromium.context)
    await chromium.background(`chrome.storage.local.set(${JSON.stringify(choices)})`)
    const page = await chromium.context.newPage()
    const layer = new Layer(page)
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.goto(fixtures.X.url)
    await page.locator('[data-test=comment]').click()
    await page.keyboard.insertText(draft)
    await expect.poll(() => layer.marks()).toContain('stop')
    await then({ chromium, folder, page, layer, faults })
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true })
  }
}

test('when the extension is updated under an open page, writing and posting go on, and the new copy takes over', () =>
  writing({}, async ({ chromium, folder, page, layer, faults }) => {
    const protocol = await chromium.context.browser()?.newBrowserCDPSession()
    const again = chromium.context.waitForEvent('serviceworker')
    await protocol?.send('Extensions.loadUnpacked' as never, { path: folder } as never)
    await again
    await page.waitForTimeout(1000)
    await page.locator('[data-test=comment]').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Og mer.')
    await expect.poll(() => layer.marks()).toContain('stop')
    await expect(page.locator('torgvett-layer')).toHaveCount(1)
    await page.locator('[data-test=reply]').click()
    await expect(page.locator('output')).toContainText('Og mer.')
    expect(faults).toEqual([])
  }))

test('when the extension is removed under an open page, the very next key posts', () =>
  writing({ ask: true }, async ({ chromium, page }) => {
    await chromium.background('void setTimeout(chrome.management.uninstallSelf)')
    await expect.poll(() => chromium.context.serviceWorkers().length).toBe(0)
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('output')).toHaveText(draft)
    await expect(page.locator('torgvett-layer')).toHaveCount(0)
  }))
