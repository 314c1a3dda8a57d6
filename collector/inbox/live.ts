import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Context } from '../context.ts'
import { type Addresses, type Env, viewerOf } from './env.ts'
import { type Row, rowOf } from './row.ts'
import { fits, type Show } from './show.ts'

/** How often the store is asked while someone listens; a silent connection is proved alive this often, too. */
const everyMs = 1000
const proofMs = 15_000

/** What a listening page is told: lines that are new or have changed, whether they belong in its list, and the counts. */
export interface News {
  rows: { row: Row; fits: boolean }[]
  counts: Record<Show, number>
}

/** `GET /inbox/live`: Server-Sent Events, `news` with a `News`, its id the cursor from which a lost connection goes on. */
export function live({ store, now }: Context, addresses: Addresses): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/live', (c) => {
    const { site, ...viewer } = viewerOf(c, addresses, now())
    let cursor = c.req.header('last-event-id') || c.req.query('after')
    const session = c.get('session')
    c.header('X-Accel-Buffering', 'no')

    /** Tells what is new, once; the cursor moves on. */
    async function tell(stream: SSEStreamingApi): Promise<boolean> {
      const changes = await store.changes(site.id, cursor)
      cursor = changes.cursor
      if (changes.threads.length === 0) return false
      const { new: unread, read, answered, waiting } = await store.threadCounts(site.id)
      const rows = changes.threads.map((thread) => ({
        row: rowOf(thread, { ...viewer, site, now: now() }),
        fits: fits(thread, viewer.show),
      }))
      const counts = { all: unread + read + answered, new: unread, waiting, answered }
      await stream.writeSSE({ event: 'news', id: cursor, data: JSON.stringify({ rows, counts } satisfies News) })
      return true
    }

    return streamSSE(c, async (stream) => {
      try {
        await stream.write('retry: 2000\n\n')
        for (let silent = 0; !stream.aborted && (await store.session(session, now())); silent += everyMs) {
          if (await tell(stream)) silent = 0
          else if (silent >= proofMs) {
            await stream.write(': still here\n\n')
            silent = 0
          }
          await pause(everyMs)
        }
      } catch (fault) {
        // The store is closed before the last listener has noticed; the page asks again by itself.
        if (!stream.aborted) console.error(fault)
      }
    })
  })
  return app
}
