/** `npm run zip`: what the stores take: the extension for Chrome and for Firefox, and the sources that it is built from. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.ts'
import { main } from './say.ts'
import { type Entry, zip } from './zip-file.ts'

/** All that `npm ci` and `npm run zip` need to make the extension again. */
const sources = [
  'LICENSE',
  'README.md',
  'extension',
  'guideline',
  'languages',
  'package-lock.json',
  'package.json',
  'square',
  'tools',
  'tsconfig.json',
  'wxt.config.ts',
]

/** Not sources: what is made from them, and what was fetched. */
const made = /(^|\/)(node_modules|registry\.ts$|\.)/

/** The files below a path. */
function files(root: string, path: string): Entry[] {
  const full = join(root, path)
  if (statSync(full).isDirectory())
    return readdirSync(full).flatMap((name) => files(root, path === '' ? name : `${path}/${name}`))
  return [{ path, bytes: readFileSync(full) }]
}

/** The archives by their names, from what is built in `dist/extension` below `root`. */
export function archives(root: string): Record<string, Buffer> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const built = (browser: string) => zip(files(join(root, 'dist/extension', `${browser}-mv3`), ''))
  const own = sources
    .flatMap((path) => files(root, path))
    .filter(({ path }) => path === 'tools/registry.ts' || !made.test(path))
  return {
    [`torgvett-${version}-chrome.zip`]: built('chrome'),
    [`torgvett-${version}-firefox.zip`]: built('firefox'),
    [`torgvett-${version}-sources.zip`]: zip(own),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    const root = join(import.meta.dirname, '..')
    await build(root, ['extension'])
    mkdirSync(join(root, 'dist/store'), { recursive: true })
    for (const [name, bytes] of Object.entries(archives(root))) {
      writeFileSync(join(root, 'dist/store', name), bytes)
      process.stdout.write(`dist/store/${name}  ${Math.ceil(bytes.length / 1000)} kB\n`)
    }
  })
