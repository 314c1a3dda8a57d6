import { Hono } from 'hono'
import type { Context } from '../context.ts'
import { privatePage } from './headers.ts'
import { preferred } from './language.ts'
import { receiptPage, unknownReceipt } from './receipt.ts'
import { serve, styles } from './styles.ts'

/**
 * The citizens' receipts, to be mounted at `/receipts`: `GET /receipts/{key}` is an HTML page in the language of the
 * submission, for whoever has its unguessable key; 404 with a calm page for any other. No script, no cookie.
 */
export function receipts({ store, sites, now }: Context): Hono {
  const style = styles('receipt.css', [
    new URL('./torget.css', import.meta.url),
    new URL('./receipt.css', import.meta.url),
  ])
  const address = `/receipts/${style.name}`

  const app = new Hono()
  app.use(privatePage(false))
  app.get(`/${style.name}`, () => serve(style))
  app.get('/:key', async (c) => {
    const thread = await store.threadByReceipt(c.req.param('key'))
    const site = thread && sites.get(thread.site)
    if (thread && site) return c.html(receiptPage(thread, site, address, now()))
    return c.html(unknownReceipt(preferred(c.req.header('accept-language')), address), 404)
  })
  return app
}
