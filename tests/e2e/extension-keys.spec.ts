import { rmSync } from 'node:fs'
import { test } from '@playwright/test'
import { type Browser, startBrowser } from '../torgvett/browser.ts'
import { type EditorsSite, editors, startEditors } from '../torgvett/editors-site.ts'
import { granted } from '../torgvett/granted.ts'
import { writeLong } from '../torgvett/long-draft.ts'
import { probe } from '../torgvett/probe.ts'
import { expect } from '../torgvett/test.ts'
import { openWorld, type World } from '../torgvett/world.ts'

test.describe.configure({ mode: 'default' })
test.setTimeout(60_000)

let folder: string
let chromium: Browser
let site: EditorsSite
test.beforeAll(async () => {
  folder = granted('chrome', probe)
  chromium = await startBrowser(folder)
  site = await startEditors()
})
test.afterAll(async () => {
  await chromium?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

const readInKey = (world: World) => world.run(() => globalThis.probed?.readInKey)
const marks = (world: World) =>
  world.run(() => globalThis.probed?.root?.querySelectorAll('.layer > i:not([class=""])').length ?? 0)
const composer = '#place textarea, #place [contenteditable]'

for (const editor of editors)
  test(`${editor}: in the task of a key nothing is read of the page`, async () => {
    const page = await chromium.context.newPage()
    const world = await openWorld(page, chromium.id)
    await page.goto(site.url(editor))
    await page.locator(composer).click()
    await expect.poll(() => world.run(() => !!globalThis.probed?.root?.querySelector('.badge'))).toBe(true)
    // What comes last is checked with as it comes, and no key of these may be the one that it comes after.
    await expect.poll(() => world.run(() => globalThis.torgvett?.later !== undefined)).toBe(true)
    await page.keyboard.type('Du er en idiot, Kari. ', { delay: 5 })
    await expect.poll(() => marks(world)).toBe(1)
    // Keys of every kind that write, while a mark stands; one that moves the focus makes us look where to.
    for (const key of ['Control+Home', 'N', '.', 'Enter', 'Backspace', 'ArrowRight', 'Control+z'])
      await page.keyboard.press(key)
    await page.keyboard.insertText('😀 nå')
    await page.waitForTimeout(700)
    expect(await readInKey(world)).toEqual({})
    await page.close()
  })

test('in a very long draft as well, and what is read there would be seen', async () => {
  const page = await chromium.context.newPage()
  const world = await openWorld(page, chromium.id)
  await writeLong(page, site.url('textarea'), 'at the end')
  expect(await marks(world)).toBeGreaterThan(0)
  await page.keyboard.type('Hei du. ', { delay: 30 })
  await page.waitForTimeout(700)
  expect(await readInKey(world)).toEqual({})

  await world.run(() => {
    const area = document.querySelector<HTMLTextAreaElement>('#place textarea')
    area?.addEventListener('input', () => area.value.length + area.selectionStart + area.offsetHeight)
    area?.addEventListener('keydown', () => Promise.resolve().then(() => area.getBoundingClientRect()))
  })
  await page.keyboard.press('a')
  expect(await readInKey(world)).toEqual({ value: 1, selectionStart: 1, offsetHeight: 1, getBoundingClientRect: 1 })
  await page.close()
})
