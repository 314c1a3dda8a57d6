import { fixtures } from '../torgvett/sites/fixtures.ts'
import { expect, test } from '../torgvett/sites/test.ts'

// A trace, where one is asked for, holds on to every element, and so does a look into our layer.
test.use({ trace: 'off' })

test('a thousand composers opened and closed leave nothing', async ({ page, layer }, info) => {
  info.setTimeout(300_000)
  await page.goto(fixtures.X.url)
  await page.locator('[data-test=comment]').click()
  await page.waitForSelector('torgvett-layer', { state: 'attached' })
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Performance.enable')
  const round = (times: number) =>
    page.evaluate(async (times) => {
      const frame = () => new Promise((next) => requestAnimationFrame(next))
      for (let made = 0; made < times; made++) {
        const area = document.createElement('textarea')
        area.value = `Du er en idiot, Kari. ${made}`
        document.body.prepend(area)
        area.focus()
        await frame()
        area.remove()
      }
    }, times)
  const measure = async () => {
    await page.waitForTimeout(2500)
    for (let times = 0; times < 3; times++) await protocol.send('HeapProfiler.collectGarbage')
    const { metrics } = await protocol.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') }
  }
  await round(50)
  const before = await measure()
  await round(1000)
  const after = await measure()
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0)
  expect(after.heap - before.heap).toBeLessThanOrEqual(1e6)
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(20)

  await page.locator('[data-test=comment]').click()
  await expect.poll(() => layer.badge()).toBe('Klar')
})
