import { rmSync } from 'node:fs'
import { test } from '@playwright/test'
import { startBrowser } from '../torgvett/browser.ts'
import { draft } from '../torgvett/draft.ts'
import { Layer } from '../torgvett/layer.ts'
import { fixtures, serveSites } from '../torgvett/sites/fixtures.ts'
import { granted } from '../torgvett/sites/granted.ts'
import { expect } from '../torgvett/test.ts'

test.setTimeout(90_000)

test('when the extension is updated under an open page, writing and posting go on, and the new copy takes over', async () => {
  const folder = granted(['https://*/*'])
  const chromium = await startBrowser(folder)
  try {
    await serveSites(chromium.context)
    const page = await chromium.context.newPage()
    const layer = new Layer(page)
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.goto(fixtures.X.url)
    const field = page.locator('[data-test=comment]')
    await field.click()
    await page.keyboard.insertText(draft)
    await expect.poll(() => layer.marks()).toContain('stop')

    const protocol = await chromium.context.browser()?.newBrowserCDPSession()
    const again = chromium.context.waitForEvent('serviceworker')
    await protocol?.send('Extensions.loadUnpacked' as never, { path: folder } as never)
    await again
    await page.waitForTimeout(1000)
    await field.click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Og mer.')
    await expect.poll(() => layer.marks()).toContain('stop')
    await expect(page.locator('torgvett-layer')).toHaveCount(1)
    await page.locator('[data-test=reply]').click()
    await expect(page.locator('output')).toContainText('Og mer.')
    expect(faults).toEqual([])
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true })
  }
})

test('when the extension is removed under an open page, the very next key posts', async () => {
  const folder = granted(['https://*/*'])
  const chromium = await startBrowser(folder)
  try {
    await serveSites(chromium.context)
    const page = await chromium.context.newPage()
    const layer = new Layer(page)
    await chromium.background('chrome.storage.local.set({ ask: true })')
    await page.goto(fixtures.X.url)
    await page.locator('[data-test=comment]').click()
    await page.keyboard.insertText(draft)
    await expect.poll(() => layer.marks()).toContain('stop')
    await chromium.background('void setTimeout(chrome.management.uninstallSelf)')
    await expect.poll(() => chromium.context.serviceWorkers().length).toBe(0)
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('output')).toHaveText(draft)
    await expect(page.locator('torgvett-layer')).toHaveCount(0)
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true })
  }
})
