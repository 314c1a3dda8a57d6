import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { torgvik } from '../torgvik.ts'
import { type Line, pdf, wrap } from './pdf.ts'

interface Written {
  title: string
  language: string
  text: string[]
}

const written = JSON.parse(readFileSync(join(import.meta.dirname, '../data/documents.json'), 'utf8')) as Record<
  string,
  Written
>

/** The bytes of a meeting's document, or nothing where there is no such document. */
export function documentBytes(name: string): Uint8Array<ArrayBuffer> | undefined {
  const found = written[name]
  if (!found) return undefined
  const lines: Line[] = [
    { text: torgvik.name },
    { text: '' },
    ...wrap(found.title, 60).map((text): Line => ({ text, heading: true })),
    { text: '' },
    ...found.text.flatMap((paragraph) => [...wrap(paragraph).map((text): Line => ({ text })), { text: '' }]),
  ]
  return pdf(found.title, found.language, lines)
}

/** The meetings' documents below `/dokumenter/`. */
export function documents(): Hono {
  const app = new Hono()
  app.get('/:file{[a-z0-9-]+\\.pdf}', (context) => {
    const bytes = documentBytes(context.req.param('file').slice(0, -'.pdf'.length))
    if (!bytes) return context.notFound()
    return context.body(bytes, 200, { 'Content-Type': 'application/pdf', 'X-Content-Type-Options': 'nosniff' })
  })
  return app
}
