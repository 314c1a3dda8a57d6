/** Builds the widgets: torget.js with all of them, and one self-contained module for each, with their integrity hashes. */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { writeRegistries } from './registry.ts'
import { main } from './say.ts'
import { thinLanguages } from './thin-languages.ts'
import { thinLit } from './thin-lit.ts'
import { thinTemplates } from './thin-templates.ts'
import { thinWords } from './thin-words.ts'

/** A built file: its name below `dist/widgets/`, its bytes as they are and as a server sends them, and its hash. */
export interface BuiltWidget {
  file: string
  bytes: number
  brotli: number
  /** What stands in the script tag: `sha384-…`. */
  integrity: string
}

/** The most that a file may weigh in brotli. */
export const budgets: Record<string, number> = { 'torget.js': 20_000, 'torget-feedback-form.js': 10_000 }

/** Names that Lit keeps for itself begin with `_$`, and mean nothing outside. */
const minify = { mangleProps: { include: /^_\$/ } }

/** Our licence asks nothing of a visitor's page; Lit's asks that its name stays with the copy. */
const banner = '/*! Torget (MIT). Contains Lit, © Google LLC (BSD-3-Clause). */'

/** Builds one entry (a path below `root`) into `dist/widgets/`. */
export async function buildWidget(root: string, input: string): Promise<BuiltWidget> {
  const file = `${basename(input, '.ts')}.js`
  mkdirSync(join(root, 'dist/widgets'), { recursive: true })
  const bundle = await rolldown({
    input: join(root, input),
    platform: 'browser',
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    plugins: [thinLit, thinTemplates, thinLanguages, thinWords],
    logLevel: 'warn',
  })
  const { output } = await bundle.generate({ format: 'esm', minify, comments: false, codeSplitting: false })
  await bundle.close()
  const [chunk, ...rest] = output
  if (rest.length > 0) throw new Error(`${file} is not one file: integrity could not be enforced for the others.`)
  const code = Buffer.from(`${banner}\n${chunk.code}`)
  writeFileSync(join(root, 'dist/widgets', file), code)
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`
  return { file, bytes: code.length, brotli: brotliCompressSync(code).length, integrity }
}

/** Builds every widget below `root` into `dist/widgets/`, and `integrity.json` (file name to hash) beside them. */
export async function buildWidgets(root: string): Promise<BuiltWidget[]> {
  writeRegistries(root)
  const inputs = ['widgets/torget.ts', ...globSync('widgets/*/torget-*.ts', { cwd: root }).sort()]
  const built = await Promise.all(inputs.map((input) => buildWidget(root, input)))
  const hashes = Object.fromEntries(built.map(({ file, integrity }) => [file, integrity]))
  writeFileSync(join(root, 'dist/widgets/integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`)
  return built
}

/** The sizes as a table for the terminal. */
export const sizes = (built: BuiltWidget[]): string =>
  built
    .map(
      ({ file, bytes, brotli }) =>
        `  ${file.padEnd(28)} ${String(bytes).padStart(6)} B ${String(brotli).padStart(6)} B brotli`,
    )
    .join('\n')

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => console.log(sizes(await buildWidgets(join(import.meta.dirname, '..')))))
