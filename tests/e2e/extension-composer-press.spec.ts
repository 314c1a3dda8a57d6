import type { Page } from '@playwright/test'
import { draft } from '../torgvett/draft.ts'
import { fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'

const output = (page: Page) => page.locator('output')
const field = (page: Page) => page.locator('[data-test=comment]')

async function write(page: Page, text: string, { url }: { url: string } = fixtures.X): Promise<void> {
  await page.goto(url)
  await field(page).click()
  await page.keyboard.insertText(text)
}

test('a page that presses for itself is told nothing', async ({ chromium, page, layer }) => {
  await chromium.background('chrome.storage.local.set({ ask: true })')
  await write(page, draft)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  await layer.stands('.layer > .warn')
  const taken = await field(page).evaluate((composer) => {
    const { left, top, width, height } = composer.getBoundingClientRect()
    const init = { bubbles: true, cancelable: true, composed: true }
    let taken = 0
    for (let x = 0; x < width; x += 8)
      for (let y = 0; y < height; y += 8) {
        composer.dispatchEvent(new MouseEvent('click', { clientX: left + x, clientY: top + y, ...init }))
        if (!composer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', ...init }))) taken++
      }
    // The site has a key of its own that posts; ours would hold it back.
    let heard = false
    composer.addEventListener('keydown', (event) => {
      heard = true
      event.stopImmediatePropagation()
    })
    composer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, ...init }))
    return { taken, heard }
  })
  expect(taken).toEqual({ taken: 0, heard: true })
  expect(await layer.surface()).toBeUndefined()
  // The page’s own press posts, and is not asked about.
  await page.locator('[data-test=reply]').evaluate((button: HTMLElement) => button.click())
  await expect(output(page)).toHaveText(draft)
  expect(await layer.surface()).toBeUndefined()
})

test('a second press on the site’s own button posts, and the question is gone', async ({ chromium, page, layer }) => {
  await chromium.background('chrome.storage.local.set({ ask: true })')
  await write(page, draft)
  // A site that keeps what was written until its server has answered.
  await field(page).evaluate((composer) => {
    composer.replaceChildren = () => undefined
  })
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  await page.locator('[data-test=reply]').click()
  await expect.poll(() => layer.surface()).toContain('Før du publiserer')
  await page.locator('[data-test=reply]').click()
  await expect(output(page)).toHaveText(draft)
  await expect.poll(() => layer.surface()).toBeUndefined()
})

test('a double click, and a key held down, are no answer to the question', async ({ chromium, page, layer }) => {
  await chromium.background('chrome.storage.local.set({ ask: true })')
  await write(page, draft)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  await page.locator('[data-test=reply]').dblclick()
  await expect.poll(() => layer.surface()).toContain('Før du publiserer')
  await page.waitForTimeout(300)
  await expect(output(page)).toHaveText('')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect.poll(() => layer.surface()).toBeUndefined()

  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(draft.replace('lukkede møtet i går', 'lukkede møtet på tirsdag'))
  await page.waitForTimeout(600)
  await page.keyboard.down('Control')
  for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter')
  await expect.poll(() => layer.surface()).toContain('Før du publiserer')
  await page.keyboard.up('Enter')
  await page.keyboard.up('Control')
  await expect(output(page)).toHaveText('')
})

test('what is written after the focus has been away stays where it is written', async ({ page, layer }) => {
  await write(page, draft)
  await layer.press('.badge')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await page.keyboard.insertText(' Hilsen Per.')
  await layer.press('.layer > .warn')
  await expect.poll(() => layer.surface()).toContain('Behold som det er')
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(' Og Kari.')
  await page.keyboard.press('Escape')
  await expect.poll(() => layer.surface()).toBeUndefined()
  await page.keyboard.insertText(' Og Ali.')
  await expect(field(page)).toHaveText(`${draft} Hilsen Per. Og Kari. Og Ali.`)
})

test('Escape in another field of the page is that field’s', async ({ page, layer }) => {
  await write(page, draft)
  await layer.press('.layer > .warn')
  await expect.poll(() => layer.surface()).toContain('Behold som det er')
  await page.evaluate(() => {
    const search = document.body.appendChild(document.createElement('input'))
    search.id = 'sought'
    search.addEventListener('keydown', ({ key }) => {
      search.value += key
    })
    search.focus()
  })
  await page.keyboard.press('Escape')
  await expect(page.locator('#sought')).toHaveValue('Escape')
  await expect(page.locator('#sought')).toBeFocused()
})

test('a textarea that the page itself writes in is read again when it is come back to', async ({ page, layer }) => {
  await page.goto(fixtures.Mastodon.url)
  await page.locator('[data-test=post]').click()
  await page.keyboard.insertText(draft)
  const before = await layer.stands('.layer > .warn')
  await page.locator('[data-test=post]').evaluate((composer: HTMLTextAreaElement) => {
    composer.value = `Hei! ${composer.value}`
    composer.blur()
    composer.focus()
  })
  await expect.poll(async () => (await layer.stands('.layer > .warn'))?.x).not.toBe(before?.x)
})
