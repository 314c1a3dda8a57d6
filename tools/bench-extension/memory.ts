import type { Browser } from '../../tests/torgvett/browser.ts'
import type { EditorsSite } from '../../tests/torgvett/editors-site.ts'
import { openWorld, type World } from '../../tests/torgvett/world.ts'
import type { Figure } from './figure.ts'

/** What is in memory once everything that nobody holds is gone. */
async function held({ protocol }: World): Promise<{ heap: number; listeners: number; nodes: number }> {
  for (let times = 0; times < 3; times++) await protocol.send('HeapProfiler.collectGarbage')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  const { jsEventListeners, nodes } = await protocol.send('Memory.getDOMCounters')
  return { heap: usedSize, listeners: jsEventListeners, nodes }
}

/** What is left of a thousand composers that were opened, written in and taken away. */
export async function memory(browser: Browser, site: EditorsSite, composers = 1000): Promise<Figure[]> {
  const page = await browser.context.newPage()
  const world = await openWorld(page, browser.id)
  await page.goto(site.url('contenteditable'))
  await page.bringToFront()
  const open = (times: number) =>
    page.evaluate(async (many) => {
      for (let one = 0; one < many; one++) {
        const composer = document.createElement(one % 2 ? 'div' : 'textarea')
        if (composer instanceof HTMLDivElement) composer.contentEditable = 'true'
        document.body.append(composer)
        composer.focus()
        document.execCommand('insertText', false, 'Du er en idiot, Kari.')
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
        if (one % 50 === 0) await new Promise((later) => setTimeout(later, 400))
        composer.remove()
        await new Promise(requestAnimationFrame)
      }
    }, times)
  await open(100)
  await page.waitForTimeout(2000)
  const before = await held(world)
  await open(composers)
  await page.waitForTimeout(2000)
  const after = await held(world)
  await page.close()
  const heap = after.heap - before.heap
  const listeners = after.listeners - before.listeners
  return [
    {
      measure: `heap after ${composers} composers opened and closed`,
      must: '≤ +1 MB',
      measured: `${(heap / 1e6).toFixed(2)} MB (nodes ${after.nodes - before.nodes})`,
      holds: heap <= 1e6,
    },
    { measure: 'listeners left of them', must: '0', measured: String(listeners), holds: listeners <= 0 },
  ]
}
