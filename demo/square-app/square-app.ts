import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { Written } from '../../languages/index.ts'
import { home, sharePath, squarePath } from './paths.ts'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json; charset=utf-8',
}

/** The page may load its own files and connect to nothing: what is written there can't leave it. */
const PAGE =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
/** The service worker may fetch the page's files. The worker that reads the draft may not. */
const KEEPER = "default-src 'none'; connect-src 'self'"

const tags: Written[] = ['nb', 'nn', 'sv', 'en']

/** The square as an installable page: `/square/`, `/square/nn/`, …, from the files that `buildSquareApp` wrote. */
export function squareApp(files: string): Hono {
  const app = new Hono()
  const send = (name: string, policy: string) => {
    const path = join(files, name)
    if (!existsSync(path)) return undefined
    return new Response(readFileSync(path), {
      headers: {
        'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-cache',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }
  for (const tag of tags) {
    app.get(squarePath(tag), (context) => send(`${tag}.html`, PAGE) ?? context.notFound())
    app.get(squarePath(tag).slice(0, -1), (context) => context.redirect(squarePath(tag), 301))
    // Only where no service worker stood ready. The body is the draft: it is not read.
    app.post(sharePath(tag), (context) => context.redirect(`${squarePath(tag)}?shared`, 303))
  }
  app.get(`${home}:file{[a-z0-9-]+\\.[a-z]+}`, (context) => {
    const name = context.req.param('file')
    return send(name, name === 'worker.js' ? KEEPER : "default-src 'none'") ?? context.notFound()
  })
  return app
}
