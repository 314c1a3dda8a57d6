import type { Page } from '@playwright/test'
import { squareScenes } from '../../square/scene/scene.ts'
import { axeFaults } from '../torgvett/axe.ts'
import type { Browser } from '../torgvett/browser.ts'
import { draft } from '../torgvett/draft.ts'
import { longDraft } from '../torgvett/long-draft.ts'
import { expect, test } from '../torgvett/test.ts'

async function stand(chromium: Browser, page: Page, text: string): Promise<void> {
  await page.goto(`chrome-extension://${chromium.id}/square.html`)
  await page.getByLabel('Det du vil si').fill(text)
  await page.getByRole('button', { name: 'Still deg på torget' }).click()
  await expect(page.locator('.tt-voice')).not.toBeEmpty()
}

/** Where things stand in the window, in its pixels from the top. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    const drawn = getComputedStyle(document.querySelector('.tt-scene') ?? document.body).backgroundImage
    return {
      drawing: /([a-z-]+)\.svg/.exec(drawn)?.[1] ?? '',
      bar: box('.tt-top').bottom,
      words: box('.tt-speech').bottom,
      scene: box('.tt-scene').toJSON() as DOMRect,
      deck: box('.tt-deck').toJSON() as DOMRect,
    }
  })

/** The drawing covers its box and stands on its lower edge: from a height in the drawing to one in the window. */
function drawnIn({ drawing, scene }: Awaited<ReturnType<typeof seen>>) {
  const svg = squareScenes()[drawing] ?? ''
  const [, above = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  const scale = Math.max(scene.width / width, scene.height / height)
  const moon = /M\d+ (\d+)a26 26/.exec(svg)?.[1]
  return { moon: moon && Number(moon), at: (y: number) => scene.bottom - (height + above - y) * scale }
}

/** In the drawing: the top of the crate, and the feet of the square. */
const CRATE = 660
const FEET = 800

for (const [length, text] of [
  ['a short draft', draft],
  ['the longest', longDraft('at the end')],
] as const)
  test(`the crate and those who listen stand in view above the deck: ${length}`, async ({ chromium, page }) => {
    await stand(chromium, page, text)
    for (const [width, height] of [
      [1280, 800],
      [1366, 768],
      [1024, 768],
      [768, 1024],
      [400, 780],
      [320, 640],
    ] as const) {
      const size = `${width}×${height}`
      await page.setViewportSize({ width, height })
      await expect.poll(async () => (await seen(page)).deck.bottom, size).toBeCloseTo(height, 0)
      const now = await seen(page)
      const { at, moon } = drawnIn(now)
      expect(at(FEET), size).toBeCloseTo(now.deck.top, 0)
      expect(at(CRATE), size).toBeGreaterThan(now.words)
      if (moon) expect(at(moon), size).toBeGreaterThan(now.bar)

      const last = page.locator('.tt-sentence').last()
      await last.scrollIntoViewIfNeeded()
      await expect(last, size).toBeInViewport({ ratio: 0.9 })
      expect((await last.boundingBox())?.y, size).toBeLessThan(now.words)
      expect((await seen(page)).deck, size).toEqual(now.deck)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), size).toBe(width)
    }
  })

test('the keyboard reaches all of a speech that scrolls, and passes by one that does not', async ({
  chromium,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await stand(chromium, page, draft)
  const speech = page.locator('.tt-speech')
  await expect(speech).toHaveAttribute('tabindex', '0')
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Tab')
  await expect(speech).toBeFocused()
  await page.keyboard.press('End')
  await expect
    .poll(() => speech.evaluate((it) => it.scrollHeight - it.clientHeight - it.scrollTop))
    .toBeLessThanOrEqual(1)
  await page.setViewportSize({ width: 768, height: 1024 })
  await expect(speech).not.toHaveAttribute('tabindex')
})

test('at 400 % the whole is one page to scroll, with the square at its end', async ({ chromium, page }) => {
  await page.setViewportSize({ width: 320, height: 200 })
  await stand(chromium, page, longDraft('at the end'))
  for (const part of [page.locator('.tt-sentence').last(), page.getByRole('button', { name: 'Sov på det' })]) {
    await part.scrollIntoViewIfNeeded()
    await expect(part).toBeInViewport({ ratio: 0.9 })
  }
  const now = await seen(page)
  const { at } = drawnIn(now)
  expect(at(FEET)).toBeCloseTo(now.deck.top, 0)
  expect(at(CRATE)).toBeGreaterThan(now.words)
  expect(await page.evaluate(() => document.querySelector('dialog')?.scrollWidth)).toBe(320)
})
