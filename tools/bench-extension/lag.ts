import type { Page } from '@playwright/test'
import type { Browser } from '../../tests/torgvett/browser.ts'
import type { EditorsSite } from '../../tests/torgvett/editors-site.ts'
import { openWorld } from '../../tests/torgvett/world.ts'
import type { Figure } from './figure.ts'

const draft = 'Hei. Du er en idiot, Kari.'
const words = 'er en idiot'

/** Notes in each frame, after it is painted, how far the mark is from its words. Runs in our world. */
function follow(sought: string): void {
  const apart: number[] = []
  Object.assign(globalThis, { apart })
  const measure = () => {
    const composer = document.querySelector('#place [contenteditable]')
    const nodes = document.createTreeWalker(composer ?? document, NodeFilter.SHOW_TEXT)
    const mark = globalThis.probed?.root?.querySelector('.layer > i:not([class=""])')?.getBoundingClientRect()
    for (let node = nodes.nextNode(); node && mark; node = nodes.nextNode()) {
      const at = (node as Text).data.indexOf(sought)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      const place = range.getBoundingClientRect()
      const off = [mark.left - place.left, mark.width - place.width, mark.bottom - place.bottom - 1]
      apart.push(Math.max(...off.map(Math.abs)))
    }
    requestAnimationFrame(later)
  }
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = measure
  const later = () => port2.postMessage(undefined)
  later()
}

const moves: Record<string, (page: Page, browser: Browser) => Promise<unknown>> = {
  'scroll of the page': async (page) => {
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, turn % 2 ? -50 : 70)
  },
  'scroll in the composer': (page) =>
    page.evaluate(() => document.querySelector('#place [contenteditable]')?.scrollBy(0, 20)),
  zoom: (_, browser) =>
    browser.background(`chrome.tabs.query({ active: true }).then(async ([tab]) => {
      await chrome.tabs.setZoom(tab.id, 1.5)
      await new Promise((later) => setTimeout(later, 500))
      await chrome.tabs.setZoom(tab.id, 1)
    })`),
  resize: async (page) => {
    await page.setViewportSize({ width: 700, height: 700 })
    await page.setViewportSize({ width: 1280, height: 800 })
  },
  typing: async (page) => {
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Nei, ', { delay: 40 })
    await page.keyboard.press('Enter')
  },
  'a dialog that is moved': (page) =>
    page.evaluate(async () => {
      const place = document.querySelector<HTMLElement>('#place')
      for (let step = 0; place && step < 20; step++) {
        place.style.transform = `translate(${step * 7}px, ${step * 4}px)`
        await new Promise(requestAnimationFrame)
      }
    }),
}

/** How far and how long a mark is from its words while they move. */
export async function lag(browser: Browser, site: EditorsSite): Promise<Figure[]> {
  const page = await browser.context.newPage()
  const world = await openWorld(page, browser.id)
  await page.goto(site.url('contenteditable'))
  await page.bringToFront()
  await page.evaluate(() => {
    const composer = document.querySelector<HTMLElement>('#place [contenteditable]')
    if (!composer) return
    composer.style.cssText = 'max-block-size:160px;overflow:auto'
    composer.focus()
  })
  await page.keyboard.type(draft)
  for (let lines = 0; lines < 12; lines++) await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Home')
  await page.waitForTimeout(1500)
  await world.run(follow, words)
  const figures: Figure[] = []
  for (const [name, move] of Object.entries(moves)) {
    await world.run(() => (globalThis as unknown as { apart: number[] }).apart.splice(0))
    await move(page, browser)
    await page.waitForTimeout(600)
    const frames = await world.run(() => (globalThis as unknown as { apart: number[] }).apart.splice(0))
    let run = 0
    let longest = 0
    for (const off of frames) {
      run = off > 1 ? run + 1 : 0
      longest = Math.max(longest, run)
    }
    const rest = frames.at(-1) ?? Number.NaN
    figures.push({
      measure: `mark against its words: ${name}`,
      must: '≤ 1 px, ≤ 1 frame late',
      measured: `${rest.toFixed(2)} px, ${longest} frames late (${frames.length} frames)`,
      holds: rest <= 1 && longest <= 1,
    })
  }
  await page.close()
  return figures
}
