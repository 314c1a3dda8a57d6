import { test as base, expect } from '@playwright/test'
import { pages } from '../../demo/pages.ts'
import { openTorget } from '../open-torget.ts'

const test = base.extend<object, { torget: Awaited<ReturnType<typeof openTorget>> }>({
  torget: [
    async ({ browserName: _ }, use) => {
      const torget = await openTorget()
      await use(torget)
      await torget.stop()
    },
    { scope: 'worker' },
  ],
})

const ways = {
  'text twice as large': { viewport: { width: 1280, height: 900 }, text: '200%' },
  'zoomed to 400 %': { viewport: { width: 320, height: 256 }, text: '' },
}

for (const [way, { viewport, text }] of Object.entries(ways))
  test(`no page is wider than its window: ${way}`, async ({ page, torget }) => {
    test.slow()
    await page.setViewportSize(viewport)
    for (const [name, { path }] of Object.entries(pages)) {
      await page.goto(torget.url + path.nb)
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, text)
      await expect(page.locator('torget-feedback-form:not(:defined)')).toHaveCount(0)
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(over, name).toBe(0)
      await page.locator('header summary.boxed').click()
      await expect(page.locator('header nav.wide').getByRole('link').first()).toBeInViewport({ ratio: 1 })
    }
  })
