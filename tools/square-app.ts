/** Builds the square as an installable page: its files, its pages and manifests, and the service worker that keeps them. */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { squareManifest, squarePage } from '../demo/square-app/page.ts'
import { home, squarePath } from '../demo/square-app/paths.ts'
import type { Written } from '../languages/index.ts'
import { squareScenes } from '../square/scene/scene.ts'
import { bundle, workbenchStyle } from './playground.ts'
import { writeRegistries } from './registry.ts'
import { main } from './say.ts'

const tags: Written[] = ['nb', 'nn', 'sv', 'en']
const icons = ['icon-192.png', 'icon-512.png']

/** Writes `dist/square/` below `root`. */
export async function buildSquareApp(root: string): Promise<void> {
  writeRegistries(root)
  const to = join(root, 'dist/square')
  const from = join(root, 'demo/square-app')
  mkdirSync(to, { recursive: true })
  const made = new Map<string, string>()
  for (const tag of tags) {
    made.set(`${tag}.html`, squarePage(tag))
    made.set(`${tag}.webmanifest`, squareManifest(tag))
  }
  made.set('square.css', workbenchStyle(root))
  for (const [name, drawing] of Object.entries(squareScenes())) made.set(`${name}.svg`, drawing)
  for (const [name, text] of made) writeFileSync(join(to, name), text)
  for (const name of icons) copyFileSync(join(from, name), join(to, name))
  await Promise.all([
    bundle(join(from, 'browser/start.ts'), join(to, 'square.js')),
    bundle(join(root, 'demo/playground/browser/checker.ts'), join(to, 'checker.js')),
  ])

  const names = [...made.keys(), ...icons, 'square.js', 'checker.js']
  const hash = createHash('sha256')
  for (const name of names) hash.update(readFileSync(join(to, name)))
  const files = [
    ...tags.map(squarePath),
    ...names.filter((name) => !name.endsWith('.html')).map((name) => `${home}${name}`),
  ]
  await bundle(join(from, 'browser/worker.ts'), join(to, 'worker.js'), '', {
    FILES: JSON.stringify(files),
    VERSION: JSON.stringify(hash.digest('hex').slice(0, 12)),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(() => buildSquareApp(join(import.meta.dirname, '..')))
