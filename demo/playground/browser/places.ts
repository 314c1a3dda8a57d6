/** A run of text in the document, and where it stands in the draft. */
export interface Place {
  node: Text
  start: number
}

/** A draft as it is laid out: its text (one newline between blocks and for each line break), and where each run stands. */
export interface Laid {
  text: string
  places: Place[]
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'PRE'])

/** Reads a surface of blocks, runs and line breaks, such as an editable or the mirror of a textarea. */
export function read(surface: Element): Laid {
  const laid: Laid = { text: '', places: [] }
  let between = false
  const begin = () => {
    if (between) laid.text += '\n'
    between = false
  }
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        begin()
        laid.places.push({ node, start: laid.text.length })
        laid.text += node.data
      } else if (node instanceof HTMLBRElement) {
        // The last break of a block only holds the line open.
        if (node !== parent.lastChild) laid.text += '\n'
      } else if (node instanceof Element && !node.matches('.ql-cursor')) {
        const block = BLOCKS.has(node.tagName)
        if (block) begin()
        walk(node)
        if (block) between = true
      }
    }
  }
  walk(surface)
  return laid
}

/** The boxes of the words from `start` to `end`, one for each piece of a line, in the viewport's pixels. */
export function boxes({ places }: Laid, start: number, end: number): DOMRect[] {
  const found: DOMRect[] = []
  const range = document.createRange()
  for (const { node, start: at } of places) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, node.length)
    if (from >= to) continue
    // Run by run: a range across blocks would give the blocks' own boxes too.
    range.setStart(node, from)
    range.setEnd(node, to)
    for (const box of range.getClientRects()) if (box.width > 0.5) found.push(box)
  }
  return found
}
