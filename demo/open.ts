import type { Hono } from 'hono'
import { type CollectorOptions, createCollector } from '../collector/app.ts'
import { listen } from '../collector/listen.ts'
import { createDemo } from './app.ts'
import { seed } from './seed.ts'
import { torgvik } from './torgvik.ts'

/** Where Torget is opened, and on what. */
export interface OpenOptions extends Pick<CollectorOptions, 'place' | 'mail' | 'now'> {
  /** The project's folder. */
  root: string
  /** 0 takes any free port. */
  port: number
}

/** How often the municipality's feeds are read again (ms): well before the agenda would say that it is old. */
const READ_EVERY = 15 * 60_000

/**
 * Opens the whole of Torget on one port: the municipality's website, the widgets, the collector and the inbox. The
 * port is taken first, since every receipt holds the address; requests that come early wait. Rejects with `EADDRINUSE`
 * when the port is taken.
 */
export async function open({ root, port, now = () => new Date(), ...kept }: OpenOptions) {
  const app = Promise.withResolvers<Hono>()
  const server = await listen(async (request, env) => (await app.promise).fetch(request, env), port)
  const url = `http://localhost:${server.port}`
  const origins = [`http://127.0.0.1:${server.port}`, `http://[::1]:${server.port}`]
  try {
    const collector = await createCollector({
      ...kept,
      baseUrl: url,
      sites: [{ id: torgvik.site, name: torgvik.name, origins }],
      now,
    })
    const read = () => seed(collector.store, { now: now(), base: url })
    await read()
    const reading = setInterval(() => read().catch(console.error), READ_EVERY).unref()
    app.resolve(createDemo({ root, collector: collector.app, now }))
    return {
      url,
      store: collector.store,
      /** The link that opens the inbox for the first clerk; there is one until it has been used. */
      signInUrl: collector.signInUrls[0],
      /** Stops listening, finishes what is being written and lets go of the store. */
      async close() {
        clearInterval(reading)
        await server.close()
        await collector.close()
      },
    }
  } catch (fault) {
    await server.close()
    throw fault
  }
}
