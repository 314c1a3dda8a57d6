import type { Page } from '@playwright/test'
import { fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'
import { calmer, draft, words } from '../torgvett/writer.ts'

/** Where words stand in the composer, by the browser's own range. */
const placeOf = (page: Page, sought: string) =>
  page.locator('[data-test=comment]').evaluate((composer, sought) => {
    const walker = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
    }
    const { x, y, width } = range.getBoundingClientRect()
    return { x, y, width }
  }, sought)

/** Writes in the comment field of X, on a page that has been made otherwise. */
async function write(page: Page, otherwise: () => void = () => undefined): Promise<void> {
  await page.goto(fixtures.X.url)
  await page.evaluate(otherwise)
  await page.locator('[data-test=comment]').click()
  await page.keyboard.insertText(draft)
}

test('on a page that runs from right to left, what opens stays in the window', async ({ page, layer }) => {
  await write(page, () => {
    document.documentElement.dir = 'rtl'
  })
  await expect.poll(() => layer.badge()).toBe('1 å se på')
  await layer.press('.badge')
  const { x = -1, width = 0 } = (await layer.stands('.float')) ?? {}
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
})

test('on a page with a zoom of its own, marks stand on their words', async ({ page, layer }) => {
  await write(page, () => {
    document.body.style.zoom = '1.5'
  })
  await expect.poll(() => layer.marks()).toEqual(['warn'])
  const place = await placeOf(page, words)
  const mark = await layer.stands('.layer > .warn')
  expect(Math.abs((mark?.x ?? 0) - place.x)).toBeLessThanOrEqual(1)
  expect(Math.abs((mark?.y ?? 0) - place.y)).toBeLessThanOrEqual(4)
  expect(Math.abs((mark?.width ?? 0) - place.width)).toBeLessThanOrEqual(1)
})

test('colours follow the page from light to dark, and what opens takes those of the moment', async ({
  page,
  layer,
}) => {
  const scheme = () => layer.read((root) => root.querySelector<HTMLElement>('.torget')?.style.colorScheme)
  await write(page)
  await expect.poll(scheme).toBe('light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(scheme).toBe('dark')
  await expect.poll(() => layer.badge()).toBe('1 å se på')
  await page.locator('[data-test=comment]').evaluate((composer) => {
    ;(composer as HTMLElement).style.background = 'white'
  })
  await layer.press('.badge')
  await expect.poll(scheme).toBe('light')
})

test('where the editor takes no wording, what the card shows is what is copied', async ({ chromium, page, layer }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await write(page, () => {
    addEventListener('beforeinput', (event) => event.isTrusted || event.preventDefault(), { capture: true })
  })
  await layer.press('.layer > .warn')
  await layer.press('.acts .btn:nth-child(2)')
  await expect.poll(() => layer.surface()).toContain('Kopier det')
  await layer.press('.acts .btn:nth-child(2)')
  const shown = draft.replace(words, calmer)
  expect(await layer.surface()).toContain(shown)
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
  // The words are not left selected: the next key would erase them.
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    addEventListener('beforeinput', (event) => event.stopImmediatePropagation(), { capture: true })
  })
  await page.keyboard.insertText('!')
  await expect(page.locator('[data-test=comment]')).toHaveText(draft.replace(words, `${words}!`))
})

test('in full screen, and slotted into a component’s own dialog, all is in reach', async ({ page, layer }) => {
  for (const around of ['full screen', 'a slot']) {
    await page.goto(fixtures.X.url)
    await page.locator('[data-test=comment]').click()
    await page.evaluate(async (around) => {
      const place = document.body.appendChild(document.createElement('div'))
      place.style.padding = '120px'
      place.append(document.createElement('textarea'))
      if (around === 'full screen') {
        await place.requestFullscreen()
        return
      }
      const root = place.attachShadow({ mode: 'open' })
      const dialog = root.appendChild(document.createElement('dialog'))
      dialog.append(document.createElement('slot'))
      dialog.showModal()
    }, around)
    const composer = page.locator('textarea').last()
    await composer.click()
    await page.keyboard.insertText(draft)
    await expect.poll(() => layer.badge()).toBe('1 å se på')
    await layer.press('.badge')
    await expect.poll(() => layer.surface()).toContain('1 å se på')
  }
})

test('in a shadow root inside a modal dialog, all is in reach and no key is the page’s', async ({ page, layer }) => {
  await page.goto(fixtures.X.url)
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'))
    const inner = dialog.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    inner.append(document.createElement('textarea'))
    dialog.showModal()
    document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key))
  })
  const composer = page.locator('dialog textarea')
  await composer.click()
  await page.keyboard.insertText(draft)
  await expect.poll(() => layer.badge()).toBe('1 å se på')
  await layer.press('.badge')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(composer).toHaveValue(draft.replace(words, calmer))
  expect(await page.locator('body').getAttribute('data-heard')).toBeNull()
})
