import type { MiddlewareHandler } from 'hono'
import type { Context } from '../context.ts'
import { Refusal } from '../problem.ts'
import type { Env } from '../route.ts'

const HOURS_2 = 7200

/**
 * Only pages of the site's own list, written exactly as browsers write an origin, and the collector's own may send and
 * read (Fetch, CORS protocol). There are no cookies here, so nothing is gained by borrowing a visitor's browser; a page
 * with `no-referrer` sends its plain form with the origin `null`, and is let in.
 */
export const origin =
  ({ baseUrl }: Context): MiddlewareHandler<Env> =>
  async (c, next) => {
    const from = c.req.header('origin')
    const site = c.get('site')
    const allowed = from === undefined || from === new URL(baseUrl).origin || site.origins.includes(from)
    const plainForm = from === 'null' && isForm(c.req.header('content-type'))
    c.header('Vary', 'Origin', { append: true })
    const reads = ['GET', 'HEAD'].includes(c.req.method)
    if (!allowed && !plainForm && !reads) throw new Refusal('origin', { values: { site: site.name } })
    if (c.req.method === 'OPTIONS') c.res = c.body(null, 204, preflight)
    else await next()
    if (!from || !allowed) return
    c.header('Access-Control-Allow-Origin', from)
    c.header('Access-Control-Expose-Headers', 'retry-after, content-language')
  }

const isForm = (type = '') => type.startsWith('application/x-www-form-urlencoded')

const preflight = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'content-type, idempotency-key',
  'Access-Control-Max-Age': String(HOURS_2),
}
