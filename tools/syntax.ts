import { parseAst } from 'rolldown/parseAst'

/** A node of a parsed program (ESTree); `start` and `end` are offsets into its text. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** A part of a text, and what is to stand instead. */
export interface Edit {
  start: number
  end: number
  text: string
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit)
}

/** Calls `visit` for everything in a program, each before what it contains. */
export const visitAll = (code: string, lang: 'ts' | 'js', visit: (node: Node) => void): void =>
  walk(parseAst(code, { lang }) as unknown as Node, visit)

/** The text with its edits made; they may come in any order, and none may overlap another. */
export const edited = (code: string, edits: Edit[]): string =>
  [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code)
