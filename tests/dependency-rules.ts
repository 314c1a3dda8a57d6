import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** Who may know whom. `areas` are folders of this repository, `packages` come from npm; `node` allows Node's own modules. */
interface Area {
  areas: string[]
  packages: string[]
  node?: true
}

const areas: Record<string, Area> = {
  languages: { areas: [], packages: [] },
  contract: { areas: [], packages: ['zod'] },
  guideline: { areas: ['languages'], packages: [] },
  square: { areas: ['languages', 'guideline'], packages: [] },
  widgets: { areas: ['languages', 'guideline', 'contract'], packages: ['lit', '@floating-ui/dom'] },
  extension: {
    areas: ['languages', 'guideline', 'square'],
    packages: ['preact', '@floating-ui/dom', 'zod/mini', 'wxt'],
  },
  collector: {
    areas: ['languages', 'guideline', 'contract'],
    packages: ['hono', '@hono/node-server', 'postgres', 'zod', 'nodemailer', 'node-ical'],
    node: true,
  },
  demo: {
    areas: ['languages', 'contract', 'guideline', 'square', 'widgets', 'collector'],
    packages: ['hono', '@hono/node-server', 'zod', 'lexical', '@lexical', 'quill'],
    node: true,
  },
}

/** Folders whose members stand alone: none may import another of its kind. */
const kinds = ['widgets', 'guideline/rules', 'extension/sites', 'extension/editors', 'collector/sources']

/** One import of a file: `to` is a path in the repository, or the name of a package. */
export interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const packageAllowed = (name: string, allowed: string[]) =>
  allowed.some((one) => name === one || (one !== 'zod' && name.startsWith(`${one}/`)))

/** The member of a kind that a path belongs to; files directly in the folder belong to the kind itself. */
function member(path: string, kind: string): string | undefined {
  if (!path.startsWith(`${kind}/`)) return undefined
  const rest = path.slice(kind.length + 1)
  const folders = kind === 'widgets' || kind === 'guideline/rules'
  if (folders) return rest.includes('/') ? rest.split('/')[0] : undefined
  return rest.replace(/\.ts$/, '')
}

/** What kind's base file is: `site.ts` in `sites/`, known to all its members. */
const base = (kind: string) => kind.split('/').at(-1)?.replace(/s$/, '')

function packageFault({ from, to }: Import, area: Area): string | undefined {
  if (to.startsWith('node:')) return area.node ? undefined : `${from} imports ${to}, but runs where there is no Node`
  return packageAllowed(to, area.packages) ? undefined : `${from} imports the package ${to}`
}

function areaFault({ from, to, typeOnly }: Import, here: string, area: Area): string | undefined {
  const there = to.split('/')[0] ?? ''
  if (there === here) return undefined
  if (!area.areas.includes(there)) return `${from} imports ${to}: ${here} may not know ${there}`
  if (here === 'widgets' && there === 'contract' && !typeOnly)
    return `${from} imports ${to}: widgets may take types alone`
  if (here === 'widgets' && there === 'guideline' && !to.startsWith('guideline/rules/personal-data/'))
    return `${from} imports ${to}: of the guideline, widgets may know the personal-data rule alone`
  return undefined
}

function kindFault({ from, to }: Import): string | undefined {
  for (const kind of kinds) {
    const [one, other] = [member(from, kind), member(to, kind)]
    if (one && other && one !== other && other !== base(kind) && one !== 'registry' && other !== 'registry')
      return `${from} imports ${to}: one of ${kind} may not know another`
  }
  if (from.startsWith('collector/store/') && /^collector\/(routes|inbox|pages)\//.test(to))
    return `${from} imports ${to}: the store may not know who asks`
  return undefined
}

/** What an import breaks, as a sentence; nothing where it is allowed. */
export function fault(one: Import): string | undefined {
  const here = one.from.split('/')[0] ?? ''
  const area = areas[here]
  if (!area) return undefined
  const inside =
    !one.to.startsWith('node:') && /^[^@][^/]*\/.*\.(ts|tsx|css|json)$/.test(one.to) && one.to.split('/')[0] !== 'zod'
  return inside ? (areaFault(one, here, area) ?? kindFault(one)) : packageFault(one, area)
}

const IMPORTS =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

/** The imports that a file's text declares. */
export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORTS)].map(([, typeOnly, named, called]) => {
    const name = (named ?? called ?? '').split('?')[0] ?? ''
    const to = name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name
    return { from: path, to, typeOnly: Boolean(typeOnly) }
  })
}

/** Source files below a folder of the repository, as paths with forward slashes. */
export function sources(root: string, folder: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
    const path = posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name)
    if (entry.isFile() && /\.tsx?$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path)) found.push(path)
  }
  return found.sort()
}

/** Everything in the repository that breaks the rules. */
export function faults(root = dirname(import.meta.dirname)): string[] {
  return Object.keys(areas)
    .flatMap((area) => sources(root, area))
    .flatMap((path) => importsOf(path, readFileSync(join(root, path), 'utf8')))
    .flatMap((one) => fault(one) ?? [])
}
