import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** As strict as a social site can be; what Torgvett does must not need the page's leave. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; report-uri /report"

/** A page with composers, served on a free port. */
export interface Site {
  url: string
  /** Paths asked for, and reports of broken policy, in order. */
  asked: string[]
  close(): Promise<void>
}

/** Serves the page of composers. */
export async function startSite(): Promise<Site> {
  const here = import.meta.dirname
  const bundle = await rolldown({ input: join(here, 'composers.ts'), logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html; charset=utf-8', readFileSync(join(here, 'composers.html'), 'utf8')],
    '/composers.css': ['text/css', readFileSync(join(here, 'composers.css'), 'utf8')],
    '/composers.js': ['text/javascript', output[0].code],
  }
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const [type, body] = files[path] ?? ['text/plain', '']
    response.writeHead(path in files ? 200 : 404, { 'content-type': type, 'content-security-policy': policy })
    response.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  }
}
