import type { MiddlewareHandler } from 'hono'

/** Whether a request was begun by a page of this very origin: what the browser says, and what no page can forge. */
export function sameOrigin(header: (name: string) => string | undefined): boolean {
  const site = header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = header('origin')
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === header('host')
}

/** Turns away what would change something and doesn't come from our own pages, besides what SameSite keeps out. */
export const onlyFromHere =
  (refuse: MiddlewareHandler): MiddlewareHandler =>
  (c, next) =>
    ['GET', 'HEAD'].includes(c.req.method) || sameOrigin((name) => c.req.header(name)) ? next() : refuse(c, next)
