import { parts } from '../../guideline/page/page.ts'
import { axeFaults, widest } from '../torgvett/axe.ts'
import { expect, test } from '../torgvett/test.ts'

test('in Torgvett the whole guideline stands on one page, in four languages', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/guideline.html`)
  for (const [name, tag, heading] of [
    ['Bokmål', 'nb', 'Torgvettreglene'],
    ['Nynorsk', 'nn', 'Torgvettreglane'],
    ['Svenska', 'sv', 'Torgvettreglerna'],
    ['English', 'en', 'The square guideline'],
  ] as const) {
    await page.getByRole('combobox').selectOption(name)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(parts.map((part) => part.heading[tag]))
    await expect(page.locator('li')).toHaveCount(parts.reduce((sum, { items }) => sum + items.length, 0))
    expect(await widest(page)).toBe(320)
  }
  expect(await axeFaults(page)).toEqual([])
})

test('list numbers stand whole, and each level has a colour of its own', async ({ chromium, page }) => {
  await page.goto(`chrome-extension://${chromium.id}/guideline.html`)
  await page.setViewportSize({ width: 320, height: 700 })
  const lists = await page.locator('ol').evaluateAll((all) => all.map((ol) => getComputedStyle(ol).paddingInlineStart))
  expect(new Set(lists)).toEqual(new Set(['32px']))
  const icons = page.locator('.items > li > span')
  const colours = await icons.evaluateAll((all) => all.map((icon) => [icon.className, getComputedStyle(icon).color]))
  const kinds = Object.fromEntries(colours) as Record<string, string>
  expect(kinds['tip']).toBe(kinds['who'])
  expect(new Set(Object.values(kinds)).size).toBe(4)
})

test('it is reached from the popup and from the first screen', async ({ chromium, page }) => {
  for (const from of ['popup', 'welcome']) {
    await page.goto(`chrome-extension://${chromium.id}/${from}.html`)
    await expect(page.getByRole('link', { name: 'Torgvettreglene' })).toHaveAttribute('href', '/guideline.html')
  }
})
