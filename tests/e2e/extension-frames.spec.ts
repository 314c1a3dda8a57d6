import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Browser, startBrowser } from '../torgvett/browser.ts'
import { draft } from '../torgvett/draft.ts'
import { Layer } from '../torgvett/layer.ts'
import { fixtures, serveSites } from '../torgvett/sites/fixtures.ts'
import { granted } from '../torgvett/sites/granted.ts'
import { expect, test } from '../torgvett/sites/test.ts'

const forum = 'https://torgvik-forum.example/'

/** The shortcut, as the browser tells the background of it: no keys reach it without a window. */
const pressShortcut = (chromium: Browser) =>
  chromium.background(
    "chrome.tabs.query({ active: true }).then(([tab]) => void chrome.commands.onCommand.dispatch('look', tab))",
  )

/** An editor in a frame without an address, made as editors make theirs. */
async function addFrame(page: Page, written: boolean): Promise<void> {
  await page.evaluate((written) => {
    const frame = document.createElement('iframe')
    frame.dataset['test'] = 'made'
    document.body.prepend(frame)
    const inside = frame.contentDocument
    if (!inside) return
    if (!written) inside.body.contentEditable = 'true'
    else {
      const html = '<html><head></head><body contenteditable="true"><p><br></p></body></html>'
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, of: object): { createHTML(html: string): string } }
      }
      inside.open()
      inside.write(trustedTypes.createPolicy('editor', { createHTML: (own: string) => own }).createHTML(html))
      inside.close()
    }
  }, written)
}

for (const [name, selector, make] of [
  ['srcdoc', '[data-test=srcdoc]', undefined],
  ['about:blank', '[data-test=made]', (page: Page) => addFrame(page, false)],
  ['about:blank, written anew', '[data-test=made]', (page: Page) => addFrame(page, true)],
] as const)
  test(`an editor in a frame without an address of its own is marked: ${name}`, async ({ chromium, page, layer }) => {
    await page.goto(forum)
    await make?.(page)
    await page.frameLocator(selector).locator('body').click()
    await page.keyboard.insertText(draft)
    await expect.poll(() => layer.badge()).toBe('3 å se på')
    await expect.poll(() => layer.marks()).toContain('stop')
    // It is part of the site that it stands on, and off where that is.
    await chromium.background("chrome.storage.local.set({ offSites: ['torgvik-forum.example'] })")
    await expect.poll(() => layer.badge()).toBeUndefined()
  })

test('the shortcut opens the panel in the frame that has the focus now', async ({ chromium, page, layer }) => {
  await page.goto('https://torgvik-avis.example/')
  await addFrame(page, true)
  const own = page.frameLocator('[data-test=made]').locator('body')
  const others = page.frameLocator('[data-test=frame]').locator('[data-test=comment]')
  const other = new Layer(
    page,
    page.frames().find((frame) => frame.url().includes('plugins')),
  )
  for (const [field, its, not] of [
    [own, layer, other],
    [others, other, layer],
    [own, layer, other],
  ] as const) {
    await field.click()
    await page.keyboard.insertText(draft)
    await expect.poll(() => its.badge()).toMatch(/å se på$/)
    await pressShortcut(chromium)
    await expect.poll(() => its.surface()).toBeTruthy()
    expect(await not.surface()).toBeUndefined()
    await page.keyboard.press('Escape')
    await expect.poll(() => its.surface()).toBeUndefined()
  }
})

for (const url of ['https://www.messenger.com/t/1', 'https://mail.torgvik.example/'])
  test(`at ${url} nothing is brought, and the popup says why`, async ({ chromium, page, layer }) => {
    await page.goto(url)
    const frame = page.frameLocator('[data-test=srcdoc]').locator('body')
    await (url.includes('mail') ? frame : page.locator('[data-test=comment]')).click()
    await page.keyboard.insertText(draft)
    const popup = await chromium.check(page)
    await popup.until("document.body.innerText.includes('Meldinger mellom to lar Torgvett være i fred')")
    expect(await layer.read(() => true)).toBeUndefined()
  })

test('where the browser has no shortcuts, as on phones, a composer is followed as well', async () => {
  const folder = granted(['https://*/*'])
  const path = join(folder, 'manifest.json')
  const { commands, ...manifest } = JSON.parse(readFileSync(path, 'utf8'))
  expect(commands).toBeDefined()
  writeFileSync(path, JSON.stringify(manifest))
  const chromium = await startBrowser(folder)
  try {
    expect(await chromium.background("'commands' in chrome")).toBe(false)
    await serveSites(chromium.context)
    const page = await chromium.context.newPage()
    await page.goto(fixtures.X.url)
    await page.locator('[data-test=comment]').click()
    await expect.poll(() => new Layer(page).badge()).toBeDefined()
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true })
  }
})
