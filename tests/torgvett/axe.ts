import type { Page } from '@playwright/test'
import { axe } from '../axe.ts'

/** What axe finds on one of our own pages in light and in dark, as it stands. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await axe(page)).map((fault) => `${colorScheme}: ${fault}`))
  }
  return found
}

/** Whether a page fits the narrowest screens without scrolling sideways, in each language. */
export async function widest(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 700 })
  return page.evaluate(() => document.documentElement.scrollWidth)
}
