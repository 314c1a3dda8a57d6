/** Builds what the playground loads: its script, the worker with the guideline, its styles and the drawn square. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { squareScenes } from '../square/scene/scene.ts'
import { writeRegistries } from './registry.ts'
import { main } from './say.ts'

/** The licences of the editors ask that their names stay with the copy. */
const banner =
  '/*! Torget (MIT). Contains Lexical, © Meta Platforms, Inc. (MIT), and Quill, © Slab, Inc. and contributors (BSD-3-Clause). */'

/** Bundles a program into one file for browsers; `define` puts values in the place of names. */
export async function bundle(
  input: string,
  file: string,
  head = '',
  define: Record<string, string> = {},
): Promise<void> {
  const made = await rolldown({
    input,
    platform: 'browser',
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2024', define },
    logLevel: 'warn',
  })
  const { output } = await made.generate({ format: 'esm', minify: true, comments: false, codeSplitting: false })
  await made.close()
  writeFileSync(file, `${head}${output[0].code}`)
}

/** The style sheet of a page with a workbench and a square on it. */
export function workbenchStyle(root: string): string {
  const from = (folder: string) =>
    globSync('*.css', { cwd: join(root, folder) })
      .sort()
      .map((name) => join(root, folder, name))
  const first = join(root, 'square/tokens.css')
  const all = new Set([first, ...from('demo/playground/style'), ...from('square')])
  return [...all].map((path) => readFileSync(path, 'utf8')).join('\n')
}

/** Writes `dist/playground/` below `root`: playground.js, checker.js, playground.css and the square's drawings. */
export async function buildPlayground(root: string): Promise<void> {
  writeRegistries(root)
  const from = join(root, 'demo/playground')
  const to = join(root, 'dist/playground')
  mkdirSync(to, { recursive: true })
  await Promise.all([
    bundle(join(from, 'browser/start.ts'), join(to, 'playground.js'), `${banner}\n`),
    bundle(join(from, 'browser/checker.ts'), join(to, 'checker.js')),
  ])
  writeFileSync(join(to, 'playground.css'), workbenchStyle(root))
  for (const [name, drawing] of Object.entries(squareScenes())) writeFileSync(join(to, `${name}.svg`), drawing)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(() => buildPlayground(join(import.meta.dirname, '..')))
