import type { Plugin } from 'rolldown'
import { type Edit, edited, type Node, visitAll } from './syntax.ts'

const nameOf = (node: unknown) => String((node as Node | undefined)?.['name'])

/**
 * A language is written whole: months, weekdays, plurals, numbers. A widget's file, or a script of the extension, carries
 * what it asks a language for: a property of a language is left out when nothing in the file reads a property of that name.
 */
export const thinLanguages: Plugin = {
  name: 'thin-languages',
  renderChunk(code, _chunk, _options, { chunks }) {
    // Where several files share the languages, what one of them reads says nothing of the others.
    if (Object.keys(chunks).length > 1) return null
    const read = new Set<string>()
    const languages: Node[][] = []
    visitAll(code, 'js', (node) => {
      const properties = node['properties'] as Node[]
      if (node.type === 'MemberExpression') read.add(nameOf(node['property']))
      else if (node.type === 'Literal') read.add(String(node['value']))
      else if (node.type === 'ObjectPattern') for (const { key } of properties) read.add(nameOf(key))
      else if (node.type === 'ObjectExpression') {
        const names = properties.map(({ key }) => nameOf(key))
        if (['tag', 'name', 'alsoFor'].every((name) => names.includes(name))) languages.push(properties)
      }
    })
    const edits = languages
      .flat()
      .filter(({ key }) => !read.has(nameOf(key)))
      .map(({ start, end }): Edit => ({ start, end: end + Number(code[end] === ','), text: '' }))
    return edited(code, edits)
  },
}
