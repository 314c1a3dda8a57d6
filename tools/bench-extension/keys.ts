import type { Page } from '@playwright/test'
import type { Browser } from '../../tests/torgvett/browser.ts'
import type { EditorsSite } from '../../tests/torgvett/editors-site.ts'
import { Layer } from '../../tests/torgvett/layer.ts'
import { openWorld } from '../../tests/torgvett/world.ts'
import { type Figure, median } from './figure.ts'

const length = 63_206
const things = 100

/** A text of Facebook's greatest length with a hundred things to look at. */
function text(): string {
  const flagged = 'Du er en idiot, Kari. '
  const calm = 'Flertallet har vedtatt budsjettet, og jeg er uenig i det de gjorde med skolen på Nordnes. '
  const room = Math.floor((length - things * flagged.length) / things)
  const filler = calm.repeat(Math.ceil(room / calm.length)).slice(0, room - 1)
  return `${`${filler}\n${flagged}`.repeat(things)}`.padEnd(length, 'a').slice(0, length)
}

/** Fills the composer at once, as a paste does, and counts how long each key takes from here on until it is painted. */
function fill(draft: string): void {
  const composer = document.querySelector<HTMLElement>('#place textarea, #place [contenteditable]')
  composer?.focus()
  if (composer instanceof HTMLTextAreaElement) composer.value = draft
  else
    composer?.replaceChildren(
      ...draft.split('\n').map((line) => {
        const block = document.createElement('p')
        block.append(line)
        return block
      }),
    )
  composer?.dispatchEvent(new InputEvent('input', { bubbles: true }))
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

/** Opens a page with the very long draft, its caret at the beginning, and waits until it is checked and marked. */
async function write(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.bringToFront()
  await page.evaluate(fill, text())
  await page.keyboard.press('Control+Home')
  await page.waitForTimeout(3000)
}

/** How long a key takes in a very long draft, with us and without, turn by turn in one run. */
export async function keys(browser: Browser, site: EditorsSite, editor: string): Promise<Figure> {
  const pages = { there: await browser.context.newPage(), apart: await browser.context.newPage() }
  await write(pages.there, site.url(editor))
  await write(pages.apart, site.apart(editor))
  const marked = (await new Layer(pages.there).marks())?.length ?? 0
  const took: Record<keyof typeof pages, number[]> = { there: [], apart: [] }
  for (let round = 0; round < 10; round++)
    for (const name of ['there', 'apart'] as const) {
      const page = pages[name]
      await page.bringToFront()
      await page.keyboard.type('hei du ', { delay: 60 })
      await page.waitForTimeout(700)
      const now = await times(page)
      if (round > 1) took[name].push(...now)
    }
  for (const page of Object.values(pages)) await page.close()
  const [there, apart] = [median(took.there), median(took.apart)]
  return {
    measure: `time per key, ${editor}, ${length} characters, ${things} things, ${marked} marks`,
    must: '≤ 1.5×',
    measured: `${(there / apart).toFixed(2)}× (${there.toFixed(1)} ms, alone ${apart.toFixed(1)} ms, median of ${took.there.length})`,
    holds: there / apart <= 1.5 && marked > 0,
  }
}

/** What is read of the page while a key is handled, in a browser with a probe. */
export async function reads(browser: Browser, site: EditorsSite, editor: string): Promise<Figure> {
  const page = await browser.context.newPage()
  const world = await openWorld(page, browser.id)
  await write(page, site.url(editor))
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
