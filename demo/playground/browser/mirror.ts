import { h } from '../../../square/h.ts'
import { edit } from './edit.ts'

/** A textarea's words laid out as the textarea lays them out, for their places and for the height that they need. */
export class Mirror {
  readonly element = h('div', { class: 'tt-mirror', 'aria-hidden': 'true' })
  #lines: string[] = []

  /** Takes over a text. Only what differs is touched, so that a long draft is laid out as fast as a short one. */
  show(text: string): void {
    const lines = text.split('\n')
    const { at, removed, added } = edit(this.#lines, lines)
    const same = Math.min(removed, added)
    for (let line = at; line < at + same; line++) this.#rewrite(line, lines[line] ?? '')
    for (let gone = same; gone < removed; gone++) this.element.children[at + same]?.remove()
    const next = this.element.children[at + same] ?? null
    for (const line of lines.slice(at + same, at + added))
      this.element.insertBefore(h('div', { dir: 'auto' }, line || h('br')), next)
    this.#lines = lines
  }

  /** Changes one line letter by letter: the browser keeps what it knew of the rest. */
  #rewrite(line: number, text: string): void {
    const shown = this.element.children[line]
    const run = shown?.firstChild
    if (run instanceof Text && text) {
      const { at, removed, added } = edit(run.data, text)
      run.replaceData(at, removed, text.slice(at, at + added))
    } else shown?.replaceChildren(text || h('br'))
  }
}
