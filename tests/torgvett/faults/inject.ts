import type { Plugin } from 'vite'

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  type: string
  start: number
  end: number
  body?: Node
  callee?: Node
  [key: string]: unknown
}

const functions = /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/

/** Everything that a node holds. */
const inside = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter((one): one is Node => typeof (one as Node | null)?.type === 'string')

/** All nodes, with what holds them. */
function* walk(node: Node, holder?: Node): Generator<[Node, Node | undefined]> {
  yield [node, holder]
  for (const one of inside(node)) yield* walk(one, node)
}

/**
 * Makes a build in which each function can be made to throw, and each call of the browser: every listener, callback and
 * message handler is one of them. A fault has a name, `file:position`; those that the page's address (`#file:position`) or
 * the background's `fault` names are thrown, and leave their names on the page. Nothing else differs from the shipped build.
 * `found` gets how each place begins.
 */
export function injectFaults(found: Record<string, string>): Plugin {
  let inPages = false
  return {
    name: 'faults',
    enforce: 'post',
    // The extension's own pages stand beside nobody's Post button.
    buildStart({ input }) {
      inPages = JSON.stringify(input).includes('.html')
    },
    transform(code, id) {
      const file = id.split('?')[0]?.match(/\/extension\/(.+)\.tsx?$/)?.[1]
      if (inPages || file === undefined || /strings$|registry$/.test(file)) return
      const tree = this.parse(code) as unknown as Node
      const puts: [at: number, text: string][] = []
      const fault = (at: number, later = false) => {
        const name = `${file}:${at}`
        found[name] = code.slice(at, at + 60).replace(/\s+/g, ' ')
        return `globalThis.torgvettFault?.(${JSON.stringify(name)}${later ? ', true' : ''})`
      }
      for (const [node, holder] of walk(tree)) {
        if (functions.test(node.type) && node.body) {
          if (node.body.type === 'BlockStatement') puts.push([node.body.start + 1, `${fault(node.start)};`])
          else {
            puts.push([node.body.start, `(${fault(node.start)},`])
            puts.push([node.body.end, ')'])
          }
        }
        if (
          node.type === 'CallExpression' &&
          /^browser(\??\.\w+)+$/.test(code.slice(node.callee?.start, node.callee?.end))
        ) {
          // A call that is waited for fails as the browser lets it fail: by what is waited for.
          const later = holder?.type === 'AwaitExpression' || /^\s*\.(then|catch|finally)\b/.test(code.slice(node.end))
          puts.push([node.start, `(${fault(node.start, later)}${later ? ' ??' : ','}`])
          puts.push([node.end, ')'])
        }
      }
      let made = code
      // Where two begin at one place, what holds the other stands first.
      for (const [at, text] of puts.toReversed().toSorted(([a], [b]) => b - a))
        made = made.slice(0, at) + text + made.slice(at)
      return { code: thrower + made, map: null }
    },
  }
}

/**
 * Notes that a place has been reached, and throws where its fault is asked for. What is noted in a page stands on its root
 * element, in the background on `reached`. A fault of the background's start is asked for by `fault.js` beside it, since
 * nothing else is there so early.
 */
const thrower = `globalThis.torgvettFault ??= (() => {
  const page = globalThis.document
  if (!page) try { importScripts('/fault.js') } catch {}
  const reached = globalThis.reached = new Set()
  return (name, later) => {
    if (!reached.has(name)) {
      reached.add(name)
      page?.documentElement.setAttribute('data-reached', [...reached].join(' '))
    }
    const asked = page ? decodeURIComponent(location.hash.slice(1)) : (globalThis.fault ?? '')
    if (!asked.split(' ').includes(name)) return
    const threw = ((page ? page.documentElement.getAttribute('data-threw') : globalThis.threw) ?? '') + ' ' + name
    page?.documentElement.setAttribute('data-threw', threw)
    globalThis.threw = threw
    const fault = new Error('A fault on purpose: ' + name)
    if (later) return Promise.reject(fault)
    throw fault
  }
})();
`
