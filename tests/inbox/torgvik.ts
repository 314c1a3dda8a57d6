import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { test as base, expect } from '@playwright/test'
import { createCollector, newSignInUrl } from '../../collector/app.ts'

/** A real collector on a port and in a folder of its own, and what a citizen and a clerk do with it. */
export async function openCollector() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'torget-'))
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const collector = await createCollector({
    place: { dataFolder },
    baseUrl: url,
    sites: [{ id: 'torgvik', name: 'Torgvik kommune', firstClerk: 'Marit Haugen' }],
  })
  server.on('request', getRequestListener(collector.app.fetch))
  const site = collector.context.sites.get('torgvik')

  return {
    url,
    store: collector.store,
    signInUrl: () => (site ? newSignInUrl(collector.context, site) : Promise.reject(new Error('No site.'))),
    /** A citizen sends a step, as the widget does; the receipt comes back. */
    async send(part: Record<string, unknown> = {}): Promise<{ number: string; url: string; submission: string }> {
      const submission = randomUUID()
      const page = 'https://www.torgvik.example/skole/svomming'
      const body = { submission, page, title: 'Svømmeopplæring', language: 'nb', answer: 'no', ...part }
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }
      const answer = await fetch(`${url}/api/v1/sites/torgvik/feedback`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      if (answer.status !== 201) throw new Error(await answer.text())
      return { ...(await answer.json()).receipt, submission: body.submission }
    },
    /** The network to the server is cut, and comes back. */
    async cut() {
      server.close()
      server.closeAllConnections()
      return async () => {
        server.listen(port, '127.0.0.1')
        await once(server, 'listening')
      }
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await collector.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
export type Torgvik = Awaited<ReturnType<typeof openCollector>>

/** Each test has a collector of its own, a clerk's browser, and may leave no complaint in its console. */
export const test = base.extend<{ torgvik: Torgvik; complaints: string[]; enter: () => Promise<void> }>({
  locale: 'nb-NO',
  viewport: { width: 1280, height: 800 },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  torgvik: async ({}, use) => {
    const torgvik = await openCollector()
    await use(torgvik)
    await torgvik.close()
  },
  complaints: [
    // The collector is named so that it outlives the browser's page: what its end breaks off is no complaint.
    async ({ page, torgvik: _ }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        // That a page itself answers 401, 404 or 422 is meant; that something it needs does, is not.
        const meant = /status of (401|404|410|422)/.test(message.text()) && message.location().url === page.url()
        if (['error', 'warning'].includes(message.type()) && !meant) complaints.push(message.text())
      })
      page.on('pageerror', (fault) => complaints.push(fault.message))
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  enter: async ({ page, torgvik }, use) => {
    await use(async () => {
      await page.goto(await torgvik.signInUrl())
      await page.getByRole('button', { name: 'Logg inn' }).click()
      await expect(page).toHaveURL(`${torgvik.url}/inbox`)
    })
  },
})
export { expect }
