import type { Page } from '@playwright/test'
import type { Browser } from '../../tests/torgvett/browser.ts'
import type { EditorsSite } from '../../tests/torgvett/editors-site.ts'
import { Layer } from '../../tests/torgvett/layer.ts'
import { length, type Place, things, writeLong } from '../../tests/torgvett/long-draft.ts'
import { openWorld } from '../../tests/torgvett/world.ts'
import { type Figure, median } from './figure.ts'

/** Counts how long each key takes from here on until what it wrote is painted. Runs in the page. */
function watchKeys(): void {
  const times: number[] = []
  Object.assign(globalThis, { times })
  addEventListener(
    'keydown',
    () => {
      const from = performance.now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - from)
        port2.postMessage(undefined)
      })
    },
    true,
  )
}

const times = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { times: number[] }).times.splice(0))

/**
 * How long a key takes in a very long draft, with us and without, turn by turn in one run: half of them at its beginning,
 * half at its end.
 */
export async function keys(browser: Browser, site: EditorsSite, editor: string, place: Place): Promise<Figure> {
  const pages = { there: await browser.context.newPage(), apart: await browser.context.newPage() }
  for (const [name, url] of [
    ['there', site.url(editor)],
    ['apart', site.apart(editor)],
  ] as const) {
    await writeLong(pages[name], url, place)
    await pages[name].evaluate(watchKeys)
  }
  const marked = (await new Layer(pages.there).marks())?.length ?? 0
  const took: Record<keyof typeof pages, number[]> = { there: [], apart: [] }
  for (let round = 0; round < 10; round++)
    for (const name of ['there', 'apart'] as const) {
      const page = pages[name]
      await page.bringToFront()
      await page.keyboard.press(round < 5 ? 'Control+Home' : 'Control+End')
      await page.waitForTimeout(500)
      await times(page)
      await page.keyboard.type('hei du hei du ', { delay: 55 })
      await page.waitForTimeout(700)
      const now = await times(page)
      if (round % 5 > 0) took[name].push(...now)
    }
  for (const page of Object.values(pages)) await page.close()
  const [there, apart] = [median(took.there), median(took.apart)]
  return {
    measure: `time per key, ${editor}, ${length} characters, ${things} things ${place}, ${marked} marks`,
    must: '≤ 1.5×',
    measured: `${(there / apart).toFixed(2)}× (${there.toFixed(1)} ms, alone ${apart.toFixed(1)} ms, median of ${took.there.length})`,
    holds: there / apart <= 1.5 && marked > 0,
  }
}

/** What is read of the page while a key is handled, in a browser with a probe. */
export async function reads(browser: Browser, site: EditorsSite, editor: string): Promise<Figure> {
  const page = await browser.context.newPage()
  const world = await openWorld(page, browser.id)
  await writeLong(page, site.url(editor), 'spread')
  await page.keyboard.type('Hei du, du er en idiot. Nei. ', { delay: 60 })
  await page.waitForTimeout(700)
  const { read, marks } = await world.run(() => ({
    read: globalThis.probed?.readInKey ?? {},
    marks: globalThis.probed?.root?.querySelectorAll('.layer > i:not([class=""])').length ?? 0,
  }))
  await page.close()
  return {
    measure: `read in the key’s own task, ${editor}`,
    must: 'nothing',
    measured: Object.keys(read).length ? JSON.stringify(read) : 'nothing',
    holds: Object.keys(read).length === 0 && marks > 0,
  }
}
