import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { type CollectorOptions, createCollector } from '../collector/app.ts'
import { createDemo } from './app.ts'
import { seed } from './seed.ts'
import { torgvik } from './torgvik.ts'

/** Where Torget is opened, and on what. */
export interface OpenOptions {
  /** The project's folder. */
  root: string
  /** 0 takes any free port. */
  port: number
  place: CollectorOptions['place']
  now?: () => Date
}

/**
 * Opens the whole of Torget on one port: the municipality's website, the widgets, the collector and the inbox. The
 * port is taken first, since every receipt holds the address; requests that come early wait. Rejects with `EADDRINUSE`
 * when the port is taken.
 */
export async function open({ root, port, place, now = () => new Date() }: OpenOptions) {
  const app = Promise.withResolvers<Hono>()
  const server = createAdaptorServer({ fetch: async (request, env) => (await app.promise).fetch(request, env) })
  server.listen(port)
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  const url = `http://localhost:${taken}`
  const stopServer = async () => {
    const closed = once(server, 'close')
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await closed
  }
  try {
    const collector = await createCollector({
      place,
      baseUrl: url,
      sites: [
        { id: torgvik.site, name: torgvik.name, origins: [`http://127.0.0.1:${taken}`, `http://[::1]:${taken}`] },
      ],
      now,
    })
    await seed(collector.store, { now: now(), base: url })
    app.resolve(createDemo({ root, collector: collector.app as unknown as Hono, now }))
    return {
      url,
      store: collector.store,
      /** The link that opens the inbox for the first clerk; there is one until it has been used. */
      signInUrl: collector.signInUrls[0],
      /** Stops listening, finishes what is being written and lets go of the store. */
      async close() {
        await stopServer()
        await collector.close()
      },
    }
  } catch (fault) {
    await stopServer()
    throw fault
  }
}
