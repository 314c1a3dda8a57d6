import { join } from 'node:path'
import { Hono } from 'hono'
import { assets, widgets } from './assets.ts'
import { documents } from './documents/documents.ts'
import { readBuild } from './embed.ts'
import { playground } from './playground/playground.ts'
import { site } from './site.ts'
import { type Asked, squareOf } from './square.ts'
import { squareApp } from './square-app/square-app.ts'
import { STRICT, strict } from './strict.ts'

/** What the municipality's web server is made of. */
export interface DemoOptions {
  /** The project's folder; what is built lies in `dist/` below it. */
  root: string
  /** The collector, as `createCollector` gives it. */
  collector: Pick<Hono, 'fetch'> & Asked
  now?: () => Date
}

const collected = ['/api', '/receipts', '/inbox', '/health']

/** Torgvik's whole web server: its pages, the widgets that they embed, and the collector that the widgets speak to. */
export function createDemo({ root, collector, now = () => new Date() }: DemoOptions): Hono {
  const build = readBuild(root)
  const pages = site({ square: squareOf(collector), build, now })
  const app = new Hono()
  for (const path of collected)
    for (const route of [path, `${path}/*`]) app.all(route, ({ req, env }) => collector.fetch(req.raw, env))
  app.route('/assets', assets())
  app.route(`/v${build.version}`, widgets(join(root, 'dist/widgets'), Object.keys(build.integrity)))
  app.route('/dokumenter', documents())
  app.get('/strict', (context) => context.html(strict(build), 200, { 'Content-Security-Policy': STRICT }))
  app.route(
    '/',
    playground({
      files: join(root, 'dist/playground'),
      frame: (language, body, context) => pages.frame('squareTest', language, body, context),
    }),
  )
  app.route('/', squareApp(join(root, 'dist/square')))
  app.route('/', pages.app)
  app.notFound(pages.notFound)
  return app
}
