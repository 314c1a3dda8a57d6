import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import type { html } from 'hono/html'
import { ruleIds, sayings } from '../../guideline/index.ts'
import { type Language, languageNames } from '../../languages/index.ts'
import { plainFrame, workbench } from './page.ts'

/** Markup that is already escaped. */
type Html = ReturnType<typeof html>

/** What the playground needs to be served. */
export interface PlaygroundOptions {
  /** The folder that `buildPlayground` wrote: `dist/playground`. */
  files: string
  /** Sets the page into a website. Without it the page stands in a plain frame of its own. */
  frame?(language: Language, body: Html, context: Context): Html | Promise<Html>
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/** The page's address in a language: Bokmål has none in the path. */
export const playgroundPath = (language: Language): string =>
  language === 'nb' ? '/playground' : `/${language}/playground`

/**
 * “Try the square test”: `/playground`, `/nn/playground`, `/sv/playground`, `/en/playground`, and what they load below
 * `/playground/`. Without a frame the page may connect to nothing at all; a frame sets its own policy.
 */
export function playground({ files, frame }: PlaygroundOptions): Hono {
  const app = new Hono()
  for (const { tag } of languageNames)
    app.get(playgroundPath(tag), async (context) => {
      const body = workbench(
        tag,
        ruleIds.map((id) => sayings(id)),
      )
      if (frame) return context.html(await frame(tag, body, context))
      return context.html(await plainFrame(tag, playgroundPath, body), 200, { 'Content-Security-Policy': POLICY })
    })
  app.get('/playground/:file{[a-z-]+\\.(js|css|svg)}', (context) => {
    const path = join(files, context.req.param('file'))
    if (!existsSync(path)) return context.notFound()
    return context.body(readFileSync(path), 200, {
      'Content-Type': types[path.slice(path.lastIndexOf('.'))] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      // The worker holds every draft, and has no way to send one.
      'Content-Security-Policy': "default-src 'none'",
    })
  })
  return app
}
