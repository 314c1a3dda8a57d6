import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'

/** Calls `visit` for a node and everything below it. */
function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit)
}

/** A sheet as short as it can be said without knowing what it means. */
const thinCss = (sheet: string): string =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')

/** Line breaks and indentation become one space, so nothing is drawn otherwise; between two tags' attributes too. */
const thinHtml = (markup: string): string => markup.replace(/\s*\n\s*/g, ' ')

const thin: Record<string, (text: string) => string> = { css: thinCss, html: thinHtml, svg: thinHtml }

/** Minifiers leave template literals alone: this takes out of our own what only an editor needs. */
export const thinTemplates: Plugin = {
  name: 'thin-templates',
  transform(code, id) {
    if (!/[\\/]widgets[\\/].*\.ts$/.test(id)) return
    const edits: { start: number; end: number; text: string }[] = []
    walk(parseAst(code, { lang: 'ts' }, id) as unknown as Node, (node) => {
      if (node.type !== 'TaggedTemplateExpression') return
      const shorten = thin[String((node['tag'] as Node)['name'])]
      for (const quasi of shorten ? ((node['quasi'] as Node)['quasis'] as (Node & { value: { raw: string } })[]) : []) {
        const { raw } = quasi.value
        const start = code.indexOf(raw, quasi.start)
        edits.push({ start, end: start + raw.length, text: shorten!(raw) })
      }
    })
    // Templates stand within templates, so the edits come out of order.
    edits.sort((one, other) => one.start - other.start)
    return edits.reduceRight(
      (text, { start, end, text: short }) => text.slice(0, start) + short + text.slice(end),
      code,
    )
  },
}
