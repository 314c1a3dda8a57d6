import { Hono } from 'hono'
import type { Context } from '../context.ts'
import { privatePage } from './headers.ts'
import { preferred } from './language.ts'
import { receiptPage, unknownReceipt } from './receipt.ts'
import { sheetStyle } from './sheet.ts'
import { serve } from './styles.ts'

/**
 * The citizens' receipts, to be mounted at `/receipts`: `GET /receipts/{key}` is an HTML page in the language of the
 * submission, for whoever has its unguessable key; 404 with a calm page for any other. No script, no cookie.
 */
export function receipts({ store, sites, now }: Context): Hono {
  const app = new Hono()
  app.use(privatePage(false))
  app.get(`/${sheetStyle.name}`, () => serve(sheetStyle))
  app.get('/:key', async (c) => {
    const thread = await store.threadByReceipt(c.req.param('key'))
    const site = thread && sites.get(thread.site)
    if (thread && site) return c.html(receiptPage(thread, site, now()))
    return c.html(unknownReceipt(preferred(c.req.header('accept-language'))), 404)
  })
  return app
}
