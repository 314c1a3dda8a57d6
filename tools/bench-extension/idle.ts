import type { Browser } from '../../tests/torgvett/browser.ts'
import type { EditorsSite } from '../../tests/torgvett/editors-site.ts'
import { openWorld } from '../../tests/torgvett/world.ts'
import type { Figure } from './figure.ts'

/** What is asked of the browser in a minute on a page where nobody writes; the page moves, scrolls and is clicked. */
export async function idle(browser: Browser, site: EditorsSite, seconds = 60): Promise<Figure> {
  const page = await browser.context.newPage()
  const world = await openWorld(page, browser.id)
  await page.goto(site.url('contenteditable'))
  await page.bringToFront()
  for (let second = 0; second < seconds; second++) {
    await page.mouse.move(900, 400 + second)
    await page.mouse.wheel(0, second % 2 ? 90 : -90)
    if (second % 10 === 0) await page.mouse.click(1000, 500)
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('p')))
    await page.waitForTimeout(1000)
  }
  const { asked, loaded } = await world.run(() => ({
    asked: globalThis.probed?.asked ?? { probe: 0 },
    loaded: (globalThis as { torgvett?: { loader?: true } }).torgvett?.loader === true,
  }))
  await page.close()
  return {
    measure: `a page without a focused field, ${seconds} s`,
    must: '0 timers, observers, messages',
    measured: Object.keys(asked).length ? JSON.stringify(asked) : '0',
    holds: loaded && Object.keys(asked).length === 0,
  }
}
