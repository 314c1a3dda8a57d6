import type { CDPSession, Frame, Page } from '@playwright/test'
import { type Box, drawn, still } from './seen.ts'
import { until } from './until.ts'

interface Node {
  localName: string
  backendNodeId: number
  children?: Node[]
  shadowRoots?: Node[]
  contentDocument?: Node
}

/** Our element and all its closed shadow root holds, as the DevTools protocol shows it and no page ever can. */
export class Layer {
  readonly #page: Page
  readonly #of: Page | Frame
  #protocol: CDPSession | undefined

  /** Of a page with its own frames, or of a frame from another site. */
  constructor(page: Page, frame?: Frame) {
    this.#page = page
    this.#of = frame ?? page
  }

  /** Runs a function on the closed shadow root, with an argument that JSON can carry; nothing where we are not yet. */
  async read<T, A = undefined>(look: (root: ShadowRoot, argument: A) => T, argument?: A): Promise<T | undefined> {
    this.#protocol ??= await this.#page.context().newCDPSession(this.#of)
    const protocol = this.#protocol
    const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true })
    const host = find(root as Node)
    if (!host?.shadowRoots?.[0]) return undefined
    const { object } = await protocol.send('DOM.resolveNode', { backendNodeId: host.shadowRoots[0].backendNodeId })
    const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return (${look})(this, argument) }`,
      ...(object.objectId && { objectId: object.objectId }),
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }

  /** The levels that are marked, in the order of weight. */
  marks = (): Promise<string[] | undefined> =>
    this.read((root) => [...root.querySelectorAll('.layer > i:not([class=""])')].map((mark) => mark.className))

  /** What the badge says. */
  badge = (): Promise<string | undefined> =>
    this.read((root) => root.querySelector<HTMLElement>('.badge')?.dataset['words'])

  /** The text of the open panel or card. */
  surface = (): Promise<string | undefined> => this.read((root) => root.querySelector<HTMLElement>('.float')?.innerText)

  /** Where something stands in the viewport. */
  box = (selector: string): Promise<Box | undefined> =>
    this.read((root, wanted) => root.querySelector(wanted)?.getBoundingClientRect().toJSON(), selector)

  /** The same, once it is drawn and stands still. */
  stands = (selector: string): Promise<Box | undefined> => {
    const look = async () => {
      await this.#of.evaluate(drawn)
      return this.box(selector)
    }
    return until(`${selector} stands still`, look, still())
  }

  /** Presses the middle of something, with a real mouse, once it stands still. */
  async press(selector: string): Promise<void> {
    const box = await this.stands(selector)
    if (box) await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }
}

function find(node: Node): Node | undefined {
  if (node.localName === 'torgvett-layer') return node
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument]) {
    const found = child && find(child)
    if (found) return found
  }
  return undefined
}
