import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { art } from './art.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const installed = createRequire(import.meta.url).resolve

/** Torgvik's own style, in the order in which its parts build on one another. */
const parts = ['colours', 'page', 'top', 'foot', 'prose', 'home', 'meetings', 'dialogues', 'print']
const torgvik = () => parts.map((part) => read(join(import.meta.dirname, 'style', `${part}.css`))).join('\n')

const css = 'text/css; charset=utf-8'

/** Style sheets and the coat of arms. They may change between two starts, so a browser asks whether they have. */
export function assets(): Hono {
  const files: Record<string, { type: string; body: string }> = {
    'torgvik.css': { type: css, body: torgvik() },
    'designsystemet.css': { type: css, body: read(installed('@digdir/designsystemet-css')) },
    'designsystemet-theme.css': { type: css, body: read(installed('@digdir/designsystemet-css/theme.css')) },
    'shield.svg': {
      type: 'image/svg+xml',
      body: String(art.shield).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
    },
  }
  const app = new Hono()
  app.get('/:file', (context: Context) => {
    const found = files[context.req.param('file') ?? '']
    if (!found) return context.notFound()
    return context.body(found.body, 200, { 'Content-Type': found.type, 'Cache-Control': 'no-cache' })
  })
  return app
}

/** The built widgets below `/v{version}/`. The version and the hash in the script tag make them safe to keep for a year. */
export function widgets(folder: string, files: string[]): Hono {
  // Read once: a build that comes while we are open must not part the files from the hashes in our pages.
  const bytes = new Map(files.map((name) => [name, readFileSync(join(folder, name))]))
  const app = new Hono()
  app.get('/:file', (context: Context) => {
    const found = bytes.get(context.req.param('file') ?? '')
    if (!found) return context.notFound()
    return context.body(found, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return app
}
