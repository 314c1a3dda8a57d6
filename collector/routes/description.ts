import { readFileSync } from 'node:fs'
import { openapi } from '../openapi.ts'
import type { Route } from '../route.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** The description of all routes, itself among them. */
export const description = (routes: Route[]): Route => ({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description.',
  answer: { status: 200, description: 'OpenAPI 3.1.' },
  problems: [],
  handle: (c, { baseUrl }) =>
    c.json(openapi(routes, { baseUrl, version }), 200, { 'Cache-Control': 'public, max-age=300' }),
})
