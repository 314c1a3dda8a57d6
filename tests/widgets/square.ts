import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createCollector } from '../../collector/app.ts'

const root = join(import.meta.dirname, '../..')

/** The strictest policy that a municipality's page is likely to have. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'"

/** The form that a webmaster puts inside the element. */
export const fallback = `<form method="post" action="/api/v1/sites/torgvik/feedback">
<p>Hjelpte informasjonen på denne siden deg?</p>
<button name="answer" value="yes">Ja</button> <button name="answer" value="no">Nei</button>
<p><label>Fortell gjerne mer <textarea name="comment"></textarea></label></p>
<input type="hidden" name="website"></form>`

/** A page of a municipality with one of the widgets' scripts. */
export const page = (body: string, { lang = 'nb', css = '', widget = 'feedback-form' } = {}): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Båtplasser – Torgvik kommune</title>
<link rel="stylesheet" href="/page.css${css && `?${encodeURIComponent(css)}`}">
<script type="module" src="/torget-${widget}.js"></script></head><body><main>${body}</main></body></html>`

/**
 * A real collector on a folder and a port of its own, with the built widgets and a municipality's pages before it. What is
 * in dist/ is what is served, so build first (`node tools/build.ts`).
 */
export async function openSquare(pages: Record<string, string>, policy = STRICT, { now }: { now?: () => Date } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'torget-widgets-'))
  const server = createServer().listen(0)
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const collector = await createCollector({
    place: { dataFolder: folder },
    baseUrl: url,
    sites: ['torgvik', 'tomt', 'mange'].map((id) => ({ id, name: 'Torgvik kommune' })),
    ...(now && { now }),
  })
  const app = new Hono()
  app.get('/page.css', (c) =>
    c.body(
      `:root{color-scheme:light dark}body{background:light-dark(#fff,#161d25);color:light-dark(#1d2733,#e8edf2);font:16px/1.5 Arial,sans-serif;margin:0 auto;padding:16px;max-width:64rem}${decodeURIComponent(new URL(c.req.url).search.slice(1))}`,
      200,
      { 'Content-Type': 'text/css' },
    ),
  )
  app.get('/:file{torget.*\\.js}', (c) =>
    c.body(readFileSync(join(root, 'dist/widgets', c.req.param('file'))), 200, { 'Content-Type': 'text/javascript' }),
  )
  for (const [path, html] of Object.entries(pages))
    app.get(path, (c) => c.html(html, 200, { 'Content-Security-Policy': policy }))
  app.mount('/', collector.app.fetch, { replaceRequest: false })
  server.on('request', getRequestListener(app.fetch))
  return {
    url,
    collector,
    async close() {
      await new Promise((closed) => server.close(closed).closeAllConnections())
      await collector.close()
      rmSync(folder, { recursive: true })
    },
  }
}
