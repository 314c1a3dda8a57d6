import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A file that a page of ours asks for, under an address that changes with what is in it. */
export interface Asset {
  /** File name with a fingerprint. */
  name: string
  type: string
  body: string
}

const system = [
  '@digdir/designsystemet-theme',
  ...['base', 'heading', 'button', 'link', 'field', 'label', 'input', 'validation-message', 'skip-link'].map(
    (part) => `@digdir/designsystemet-css/${part}.css`,
  ),
]

const { resolve } = createRequire(import.meta.url)

const read = (file: string | URL): string => readFileSync(file, 'utf8').replace(/^@charset[^;]*;/, '')

/** An asset whose name says what is in it, so that it can be kept for ever. */
export function asset(name: string, type: string, body: string): Asset {
  const dot = name.lastIndexOf('.')
  const print = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { name: `${name.slice(0, dot)}-${print}${name.slice(dot)}`, type, body }
}

/**
 * The parts of Designsystemet that our pages use, in the layers that it orders itself, then our own files on top.
 * `own` are file addresses (`new URL('./x.css', import.meta.url)`).
 */
export function styles(name: string, own: URL[]): Asset {
  const layers = '@layer ds.theme, ds.base, ds.components;\n'
  const parts = system.map((part) => {
    const layer = part.endsWith('base.css') ? 'ds.base' : 'ds.components'
    const css = read(resolve(part))
    return part.endsWith('theme') ? css : `@layer ${layer}{${css}}`
  })
  return asset(name, 'text/css; charset=utf-8', [layers, ...parts, ...own.map(read)].join('\n'))
}

/** Answers with an asset, to be kept for a year. */
export const serve = ({ type, body }: Asset): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
