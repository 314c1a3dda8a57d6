import type { Page } from '@playwright/test'
import { setPolicy } from '../torgvett/policy.ts'
import { expect, test } from '../torgvett/sites/test.ts'

/** The browser's own interface, as a page of the extension has it. */
declare const chrome: {
  permissions: Record<'getAll' | 'remove', (what: { origins: string[] }) => Promise<unknown>>
}

/** From now on the browser has granted these; what is given back is gone. */
const grant = (page: Page, granted: string[]) =>
  page.addInitScript((all) => {
    if (location.protocol !== 'chrome-extension:') return
    let origins = all
    chrome.permissions.getAll = async () => ({ origins })
    chrome.permissions.remove = async (less) => {
      origins = origins.filter((one) => !less.origins.includes(one))
      return true
    }
  }, granted)

test('what is granted on every site is one row, and each known site is shown as on', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/options.html`)
  const places = page.locator('.places')
  await expect(places.getByRole('button')).toHaveCount(1)
  await expect(places.getByRole('button')).toHaveAccessibleName('Slå av: alle nettsteder')
  const facebook = places.locator('li').filter({ hasText: 'Facebook' })
  await expect(facebook).toHaveText(/^Facebook\s*På$/)
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  await expect(page.locator('.sites .btn')).toHaveAccessibleName('Slå av: alle nettsteder')
})

test('a site that is on twice stays on by what is wider, and the focus goes on', async ({ chromium, page }) => {
  await grant(page, ['<all_urls>', 'https://*.facebook.com/*', 'https://*.bt.no/*'])
  await page.goto(`chrome-extension://${chromium.id}/options.html`)
  const button = (name: string) => page.locator('.places').getByRole('button', { name })
  await button('Slå av: Facebook').click()
  await expect(button('Slå av: alle nettsteder')).toBeFocused()
  await expect(button('Facebook')).toHaveCount(0)
  await expect(page.locator('.places li').filter({ hasText: 'Facebook' })).toContainText('På')
  await button('Slå av: bt.no').click()
  await expect(button('Slå av: alle nettsteder')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.places')).toBeFocused()
  await expect(button('Slå på: Facebook')).toBeVisible()
})

test('in the popup the focus goes on from a site that is turned off', async ({ chromium, page }) => {
  await grant(page, ['https://*.bt.no/*', 'https://*.avisa.no/*'])
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  await page.getByRole('button', { name: 'Slå av: bt.no' }).click()
  await expect(page.getByRole('button', { name: 'Slå av: avisa.no' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.sites')).toHaveCount(0)
  await expect(page.locator('section.page')).toBeFocused()
})

test('a rule that the municipality has turned off can be reached, and says why it stays off', async ({
  chromium,
  page,
}) => {
  await setPolicy(chromium, { pack: { version: 1, name: 'Torgvik kommune', off: ['role'] } })
  await page.goto(`chrome-extension://${chromium.id}/popup.html`)
  const fixed = page.getByRole('switch', { name: /· Fra kommunen din$/ })
  await expect(fixed).toHaveCount(1)
  await expect(fixed).toHaveAttribute('aria-disabled', 'true')
  await fixed.focus()
  await expect(fixed).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  await expect(fixed).toHaveAttribute('aria-checked', 'false')
  expect(await chromium.background("chrome.storage.local.get('offRules')")).toEqual({})
  await setPolicy(chromium, {})
})
