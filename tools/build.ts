/** Builds everything that is served or loaded into dist/. A part whose files have not changed since is left alone. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeRegistries } from './registry.ts'
import { main, step } from './say.ts'

/** A part of the build: what it is called, the files that it is made from, and how. */
interface Part {
  name: string
  from: string[]
  build: (root: string) => Promise<unknown>
}

const parts: Part[] = [
  {
    name: 'widgets',
    from: ['languages', 'guideline', 'widgets', 'tools/widgets.ts'],
    build: async (root) => (await import('./widgets.ts')).buildWidgets(root),
  },
  {
    name: 'inbox',
    from: ['languages', 'collector/inbox', 'collector/pages', 'tools/inbox.ts'],
    build: async (root) => (await import('./inbox.ts')).buildInbox(root),
  },
  {
    name: 'playground',
    from: ['languages', 'guideline', 'square', 'demo/playground', 'tools/playground.ts'],
    build: async (root) => (await import('./playground.ts')).buildPlayground(root),
  },
  {
    name: 'square',
    from: [
      'languages',
      'guideline',
      'square',
      'demo/playground',
      'demo/square-app',
      'tools/playground.ts',
      'tools/square-app.ts',
    ],
    build: async (root) => (await import('./square-app.ts')).buildSquareApp(root),
  },
  {
    name: 'extension',
    from: ['languages', 'guideline', 'square', 'extension', 'wxt.config.ts', 'tools/extension.ts'],
    build: async (root) => (await import('./extension.ts')).buildExtension(root),
  },
]

/** Every file below a path, or the file itself. */
function files(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries.flatMap((entry) => files(join(path, entry.name))).sort()
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOTDIR') return [path]
    throw fault
  }
}

function fingerprint(root: string, from: string[]): string {
  const hash = createHash('sha256')
  for (const path of ['package.json', 'package-lock.json', 'tools/build.ts', ...from].flatMap((name) =>
    files(join(root, name)),
  ))
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Builds what has changed; `only` names the parts that are wanted. */
export async function build(root: string, only?: string[]): Promise<void> {
  writeRegistries(root)
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (const part of parts) {
    if (only && !only.includes(part.name)) continue
    const stamp = join(root, 'dist', `.${part.name}`)
    const wanted = fingerprint(root, part.from)
    if (read(stamp) === wanted) continue
    await step(`Building the ${part.name}`, () => part.build(root))
    writeFileSync(stamp, wanted)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(() => build(join(import.meta.dirname, '..'), process.argv.length > 2 ? process.argv.slice(2) : undefined))
