import type { Plugin } from 'rolldown'
import { type Edit, edited, type Node, visitAll } from './syntax.ts'

/** A sheet as short as it can be said without knowing what it means. */
const thinCss = (sheet: string): string =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()

/** Line breaks and indentation become one space, so nothing is drawn otherwise; between two tags' attributes too. */
const thinHtml = (markup: string): string => markup.replace(/\s*\n\s*/g, ' ')

/** Our private custom properties, `--_accent` and the like, under names of a letter or two. */
function shortNames(code: string): string {
  const names = [...new Set(code.match(/--_[a-z0-9-]+/g))].sort()
  return code.replace(/--_[a-z0-9-]+/g, (name) => `--${names.indexOf(name).toString(36).replace(/^\d/, '_$&')}`)
}

const thin: Record<string, (text: string) => string> = { css: thinCss, html: thinHtml, svg: thinHtml }

/**
 * Minifiers leave template literals alone: this takes out of our own what only an editor needs. A sheet becomes plain
 * text, so that a widget's file carries only the sheets that it wears.
 */
export const thinTemplates: Plugin = {
  name: 'thin-templates',
  transform(code, id) {
    if (!/[\\/]widgets[\\/].*\.ts$/.test(id)) return
    const edits: Edit[] = []
    visitAll(code, 'ts', (node) => {
      if (node.type !== 'TaggedTemplateExpression') return
      const tag = node['tag'] as Node
      const shorten = thin[String(tag['name'])]
      if (!shorten) return
      if (tag['name'] === 'css') edits.push({ start: tag.start, end: tag.end, text: '' })
      for (const quasi of (node['quasi'] as Node)['quasis'] as (Node & { value: { raw: string } })[]) {
        const { raw } = quasi.value
        const start = code.indexOf(raw, quasi.start)
        edits.push({ start, end: start + raw.length, text: shorten(raw) })
      }
    })
    return edited(code, edits)
  },
  renderChunk: (code) => shortNames(code),
}
