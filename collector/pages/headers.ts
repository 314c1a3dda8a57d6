import type { MiddlewareHandler } from 'hono'

const nothingElse = ["base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]

/** The strictest policy under which a page of ours works; `script` where the page has one. */
export const policy = (script: boolean): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    ...(script ? ["script-src 'self'", "connect-src 'self'", "form-action 'self'"] : ["form-action 'none'"]),
    ...nothingElse,
  ].join('; ')

/**
 * Headers of every page with a citizen's words on it: nothing foreign runs, nobody keeps a copy, no search engine lists
 * it, and the address (which may be a key) is told to no other site.
 */
export const privatePage =
  (script: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next()
    c.header('Content-Security-Policy', policy(script))
    // Under no-referrer a form's Origin is null, and the inbox needs to see where a form comes from.
    c.header('Referrer-Policy', script ? 'same-origin' : 'no-referrer')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('X-Robots-Tag', 'noindex, nofollow')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  }
