/**
 * Writes `registry.ts` into each folder whose things are found rather than listed, so that Vite, rolldown and plain Node
 * see the same, and the guideline's words as one text. A folder's members are its files or its folders by one convention; adding one is adding that file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WordList } from '../guideline/lexicon/compile.ts'

interface Registry {
  /** The folder that holds the things, and that gets `registry.ts`. */
  folder: string
  /** What the exported constant is called. */
  name: string
  /** The file of a thing, given its name. */
  file: (thing: string) => string
  /** Files of the folder that are not things of its kind. */
  except?: string[]
  /** Folders hold the things, not files. */
  folders?: true
  /** Where `registry.ts` is written, if not there. */
  into?: string
}

const registries: Registry[] = [
  {
    folder: 'languages',
    name: 'languages',
    file: (tag) => `./${tag}.ts`,
    except: ['index', 'language', 'dates', 'written'],
  },
  { folder: 'guideline/rules', name: 'rules', file: (id) => `./${id}/rule.ts`, folders: true },
  {
    folder: 'guideline/rules',
    name: 'grounds',
    file: (id) => `../rules/${id}/grounds.ts`,
    folders: true,
    into: 'guideline/grounds',
  },
  { folder: 'widgets', name: 'widgets', file: (name) => `./${name}/torget-${name}.ts`, folders: true },
  { folder: 'extension/sites', name: 'sites', file: (id) => `./${id}.ts`, except: ['site'] },
  { folder: 'extension/editors', name: 'editors', file: (id) => `./${id}.ts`, except: ['editor'] },
  { folder: 'collector/sources', name: 'sources', file: (vendor) => `./${vendor}.ts`, except: ['source'] },
]

/** The names of a folder's things, sorted; none where the folder is not there. */
function things(root: string, { folder, file, except = [], folders }: Registry): string[] {
  const names = (path: string) => {
    try {
      return readdirSync(path, { withFileTypes: true })
    } catch {
      return []
    }
  }
  const here = join(root, folder)
  const found = names(here).flatMap((entry) => {
    if (entry.isDirectory() === !folders || entry.name === 'registry.ts') return []
    const thing = entry.name.replace(/\.tsx?$/, '')
    const path = file(thing).split('/').slice(1)
    const exists = folders
      ? names(join(here, thing)).some(({ name }) => name === path.at(-1))
      : entry.name.endsWith('.ts')
    return exists && !except.includes(thing) && !thing.endsWith('.test') ? [thing] : []
  })
  return found.sort()
}

const identifier = (thing: string) => thing.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Writes every registry below `root`; a file that already says the same is left alone, so that watchers stay quiet. */
export function writeRegistries(root: string): void {
  for (const registry of registries) {
    const names = things(root, registry)
    if (names.length === 0) continue
    const imports = names.map((thing) => `import ${identifier(thing)} from '${registry.file(thing)}'`)
    const members = names.map((thing) =>
      identifier(thing) === thing ? `  ${thing},` : `  '${thing}': ${identifier(thing)},`,
    )
    const text = `// Written by tools/registry.ts from the files beside it.\n${imports.join('\n')}\n\nexport const ${registry.name} = {\n${members.join('\n')}\n}\n`
    keep(join(root, registry.into ?? registry.folder, 'registry.ts'), text)
  }
  keep(join(root, 'guideline/lexicon/registry.ts'), wordsOf(join(root, 'guideline')))
}

/** The guideline's words, compiled from the lists of the vocabulary and of each rule, and where its patterns are looked for first. */
function wordsOf(guideline: string): string {
  const load = createRequire(join(guideline, 'index.ts'))
  const { compile } = load('./lexicon/compile.ts') as typeof import('../guideline/lexicon/compile.ts')
  const { canonical } = load('./text/characters.ts') as typeof import('../guideline/text/characters.ts')
  const { LOOKALIKES } = load('./lexicon/lookalikes.ts') as typeof import('../guideline/lexicon/lookalikes.ts')
  const { vocabulary, hiding, swearing, aliases, common } = load(
    './vocabulary/index.ts',
  ) as typeof import('../guideline/vocabulary/index.ts')
  const { rules } = load('./rules/registry.ts') as typeof import('../guideline/rules/registry.ts')
  const { anchorsOf } = load('./anchors.ts') as typeof import('../guideline/anchors.ts')
  const lists = readdirSync(join(guideline, 'rules')).flatMap((id) => {
    const file = join(guideline, 'rules', id, 'words.ts')
    return existsSync(file) ? [(load(file) as { words: WordList }).words] : []
  })
  const words = compile([...vocabulary, ...lists], hiding, swearing, LOOKALIKES)
  const groups = Object.values(rules).flatMap(({ groups }) => groups.map(({ find }) => canonical(find)))
  const { anchors, frequent } = anchorsOf(groups, { aliases, common })
  return `// Written by tools/registry.ts from the lists of words and the rules' patterns.
export const words =
  ${JSON.stringify(words)}
export const anchors =
  ${JSON.stringify(anchors)}
export const frequent = ${JSON.stringify(frequent)}
`
}

function keep(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRegistries(join(import.meta.dirname, '..'))
