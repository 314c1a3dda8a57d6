import type { Page } from '@playwright/test'
import type { Browser } from './browser.ts'
import { draft } from './draft.ts'
import type { Layer } from './layer.ts'
import { expect } from './test.ts'

/** Where the panel leads with a draft, by the words of the button. */
const buttons = { 'Still deg på torget': 'first-child', 'Sov på det': 'last-child' }

/** Writes the draft on a page, presses a button of the panel, and gives the page of ours that opens. */
export async function carried(
  { chromium, page, layer }: { chromium: Browser; page: Page; layer: Layer },
  button: keyof typeof buttons,
): Promise<Page> {
  await page.locator('#plain').click()
  await page.keyboard.insertText(draft)
  await chromium.check(page)
  await expect.poll(() => layer.surface()).toContain(button)
  const opening = chromium.context.waitForEvent('page')
  await layer.press(`.panel .acts .btn:${buttons[button]}`)
  return opening
}
