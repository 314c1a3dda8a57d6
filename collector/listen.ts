import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

/** How long whoever is being answered when we stop may take; a page that listens for news would take for ever. */
const DRAIN_MS = 5000

/**
 * Serves on a port (0 takes any that is free). Whoever sends slowly is cut off: 10 s for the headers, 15 s for the
 * whole request. Rejects with `EADDRINUSE` or `EACCES` when the port can't be had.
 */
export async function listen(fetch: Fetch, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const serverOptions = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 }
  const server = createAdaptorServer({ fetch, serverOptions }) as Server
  server.listen(port)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    /** Takes no more, answers what has come, then lets go of the port. */
    async close() {
      const closed = once(server, 'close')
      server.close()
      const drained = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
      await closed
      clearTimeout(drained)
    },
  }
}
