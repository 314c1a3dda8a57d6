import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { raw } from 'hono/html'
import type { Html } from './page.ts'

const read = (name: string) => raw(readFileSync(join(import.meta.dirname, 'art', `${name}.svg`), 'utf8').trim())

/** Torgvik's drawings. They stand in the page rather than beside it, so that they follow its light and dark colours. */
export const art = {
  shield: read('shield'),
  fjord: read('fjord'),
  pool: read('pool'),
  bench: read('bench'),
  hall: read('hall'),
  harbour: read('harbour'),
  square: read('square'),
} satisfies Record<string, Html>
