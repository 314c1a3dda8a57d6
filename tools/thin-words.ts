import type { Plugin } from 'rolldown'
import { type Edit, edited, type Node, visitAll } from './syntax.ts'

type Row = Map<string, string>

/** The members of an object literal by name. */
const members = (node: Node): [string, Node][] =>
  node.type === 'ObjectExpression'
    ? (node['properties'] as Node[]).map(({ key, value }) => [
        String((key as Node | undefined)?.['name']),
        value as Node,
      ])
    : []

/** A sentence in its languages: `{ nb: '…', nn: '…', sv: '…', en: '…' }`. */
function rowOf(node: Node): Row | undefined {
  const all = members(node)
  const row = new Map(all.map(([tag, value]) => [tag, value?.['value'] as string]))
  const isRow = ['nb', 'nn', 'sv', 'en'].every((tag) => typeof row.get(tag) === 'string')
  return isRow && all.every(([, value]) => value?.type === 'Literal') ? row : undefined
}

/** Stands between two sentences; no sentence has one. */
const BETWEEN = '|'

/**
 * Sentences are written in rows, one for each thing that is said. In a widget's file each language is one long text, and a
 * row is its number: two kB for everything that the widgets say in four languages. What reads as Bokmål is left empty.
 */
export const thinWords: Plugin = {
  name: 'thin-words',
  transform(_, id) {
    if (!/[\\/]languages[\\/]written\.ts$/.test(id)) return
    return 'export const written = (row, language) => SENTENCES[language]?.[row] || SENTENCES.nb[row]'
  },
  renderChunk(code) {
    // What two widgets say in the same words stands once.
    const known = new Map<string, { row: Row; found: Node[] }>()
    visitAll(code, 'js', (node) => {
      const row = rowOf(node)
      if (!row) return
      const key = JSON.stringify([...row].sort())
      const same = known.get(key) ?? { row, found: [] }
      same.found.push(node)
      known.set(key, same)
    })
    const all = [...known.values()]
    const tags = [...new Set(['nb', ...all.flatMap(({ row }) => [...row.keys()])])]
    const columns = tags.map((tag) => {
      const sentences = all.map(({ row }) =>
        tag !== 'nb' && row.get(tag) === row.get('nb') ? '' : (row.get(tag) ?? ''),
      )
      if (sentences.some((sentence) => sentence.includes(BETWEEN)))
        throw new Error(`A sentence has a “${BETWEEN}” in it.`)
      return `${tag}: ${JSON.stringify(sentences.join(BETWEEN))}.split("${BETWEEN}")`
    })
    const edits = all.flatMap(({ found }, i) => found.map(({ start, end }): Edit => ({ start, end, text: String(i) })))
    return `const SENTENCES = {${columns.join(', ')}};\n${edited(code, edits)}`
  },
}
