import type { Page } from '@playwright/test'
import { calm, draft } from '../torgvett/draft.ts'
import type { Layer } from '../torgvett/layer.ts'
import { fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'

const notice = (layer: Layer) => layer.read((root) => root.querySelector<HTMLElement>('.notice')?.innerText)
const output = (page: Page) => page.locator('output')

async function write(page: Page, { url }: { url: string }, field: string, text: string) {
  await page.goto(url)
  await page.locator(field).click()
  await page.keyboard.insertText(text)
}

test('of the same words twice, those are replaced whose mark was pressed', async ({ page, layer }) => {
  await write(page, fixtures.X, '[data-test=comment]', 'Du er en idiot, Kari. Det mener jeg. Du er en idiot, Per.')
  await expect.poll(() => layer.marks()).toEqual(['warn', 'warn'])
  await layer.press('.layer > .warn ~ .warn')
  await expect.poll(() => layer.marks()).toEqual(['warn', 'warn open'])
  await layer.press('.acts .btn:nth-child(2)')
  await expect(page.locator('[data-test=comment]')).toHaveText('Du er en idiot, Kari. Det mener jeg. Du tar feil, Per.')
})

test('a textarea that the page empties after a post holds another post', async ({ chromium, page, layer }) => {
  await chromium.background('chrome.storage.local.set({ ask: true })')
  await write(page, fixtures.Mastodon, '[data-test=post]', draft)
  for (const again of [false, true]) {
    if (again) await page.keyboard.insertText(draft)
    await expect.poll(() => layer.badge()).toBe('3 å se på')
    await page.locator('[data-test=go]').click()
    await expect.poll(() => layer.surface()).toContain('Før du publiserer')
    await layer.press('.acts .btn:nth-child(2)')
    await expect(output(page)).toHaveText(draft)
    await expect.poll(() => layer.badge()).toBe('Klar')
    expect(await layer.marks()).toEqual([])
    if (!again) {
      await expect.poll(() => notice(layer)).toContain('Kommentarfeltet under innlegget')
      await layer.press('.notice .btn')
    }
    await page.locator('[data-test=post]').click()
  }
})

test('a dialog that is only hidden after a post leaves the reminder in sight', async ({ page, layer }) => {
  await page.goto(fixtures.X.url)
  await page.getByText('Skriv innlegg').click()
  await page.locator('[data-test=post]').click()
  await page.keyboard.insertText(calm)
  await expect.poll(() => layer.badge()).toBe('Klar')
  await page.evaluate(() => {
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')
    if (dialog)
      dialog.remove = () => {
        dialog.hidden = true
      }
  })
  await page.locator('[data-test=go]').click()
  await expect.poll(() => notice(layer)).toContain('Kommentarfeltet under innlegget')
  await page.waitForTimeout(2000)
  await expect(page.locator('body > torgvett-layer')).toHaveCount(1)
  expect(await notice(layer)).toContain('Kommentarfeltet under innlegget')
})

test('“Post anyway” finds the button that the page has made anew', async ({ chromium, page, layer }) => {
  await chromium.background('chrome.storage.local.set({ ask: true })')
  await write(page, fixtures.X, '[data-test=comment]', draft)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  await page.locator('[data-test=reply]').click()
  await expect.poll(() => layer.surface()).toContain('Før du publiserer')
  await page.locator('[data-test=reply]').evaluate((button) => button.replaceWith(button.cloneNode(true)))
  await layer.press('.acts .btn:nth-child(2)')
  await expect(output(page)).toHaveText(draft)
})

test('with focus in a private message, the shortcut opens nothing of the post beside it', async ({
  chromium,
  page,
  layer,
}) => {
  await write(page, fixtures.X, '[data-test=comment]', draft)
  await expect.poll(() => layer.badge()).toBe('3 å se på')
  const message = page.locator('[data-test=private]')
  await message.click()
  const answer = await chromium.background(
    "chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, 'open'))",
  )
  expect(answer).toEqual({ private: true })
  expect(await layer.surface()).toBeUndefined()
  await expect(message).toBeFocused()
})

test('reminders that are due at once each have their day', async ({ chromium, page, layer }) => {
  await page.goto(fixtures.Instagram.url)
  await page.getByText('Opprett', { exact: true }).click()
  await page.locator('[data-test=post]').click()
  await page.keyboard.insertText('I dag møtte jeg Berit Moe på torget. Innlegget er en annonse for partiet.')
  await expect.poll(() => layer.badge()).toBe('Tips')
  const days = () =>
    chromium.background<string[]>(
      "chrome.storage.local.get().then((all) => Object.keys(all).filter((key) => key.startsWith('reminded')).sort())",
    )
  await expect.poll(days).toEqual(['reminded paid', 'reminded photo'])
})

test('a whole sentence can be kept, but is never stored as not relevant', async ({ page, layer }) => {
  const loud = 'FOLK SKAL IKKE TRO AT DE KAN LURE OSS IGJEN OG IGJEN MED DETTE!!!'
  await write(page, fixtures.X, '[data-test=comment]', loud)
  await layer.press('.layer > .note')
  await expect.poll(() => layer.surface()).toContain('Behold som det er')
  expect(await layer.surface()).not.toContain('Ikke relevant')
})
