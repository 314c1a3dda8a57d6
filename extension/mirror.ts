import { editOf } from './edit.ts'

/** A line of the text in the mirror, and the position at which it begins. */
interface Line {
  block: HTMLElement
  words: Text
  start: number
}

/** The text of a textarea laid out once more, where its words can be measured. */
export interface Mirror {
  /** `visibility: hidden` keeps it from `window.find`. */
  element: HTMLElement
  /** Takes the text as it is now. Only writes. */
  write(text: string): void
  /** The boxes of the words between two positions, line by line. */
  boxes(from: number, to: number): DOMRect[]
}

/** A block for each line of the text, of which a key touches one alone, so that a long text is not laid out for each key. */
export function createMirror(): Mirror {
  const element = document.createElement('div')
  element.className = 'mirror'
  const lines: Line[] = []
  /** The text with the line break that each of the blocks ends with. */
  let written = ''

  /** The last line that begins at or before a position. */
  const lineAt = (position: number): number => lines.findLastIndex(({ start }) => start <= position)

  function line(data: string, before: Node | null): Line {
    const block = document.createElement('div')
    const words = document.createTextNode(data)
    block.append(words)
    element.insertBefore(block, before)
    return { block, words, start: 0 }
  }

  function write(text: string): void {
    const now = `${text}\n`
    if (now === written) return
    const { head, tail } = editOf(written, now)
    const first = Math.max(0, lineAt(head))
    const last = lineAt(written.length - tail)
    const begins = lines[first]?.start ?? 0
    const end = lines[last + 1]?.start ?? written.length
    const fresh = now.slice(begins, end + now.length - written.length).match(/[^\n]*\n/g) ?? []
    const [only] = fresh
    if (first === last && fresh.length === 1 && only !== undefined && lines[first]) {
      // As the browser edits a textarea itself: what stands before and after in a very long line is not laid out anew.
      const { words } = lines[first]
      words.replaceData(head - begins, written.length - tail - head, now.slice(head, now.length - tail))
    } else {
      const next = lines[last + 1]?.block ?? null
      const gone = lines.splice(first, last + 1 - first, ...fresh.map((data) => line(data, next)))
      for (const { block } of gone) block.remove()
    }
    written = now
    let start = begins
    for (let at = first; at < lines.length; at++) {
      const one = lines[at]!
      one.start = start
      start += one.words.length
    }
  }

  return {
    element,
    write,
    boxes(from, to) {
      const found: DOMRect[] = []
      const range = document.createRange()
      for (let at = lineAt(from), begin = from; begin < to; at++) {
        const here = lines[at]
        const end = Math.min(to, here ? here.start + here.words.length : 0)
        if (!here || end <= begin) break
        range.setStart(here.words, begin - here.start)
        range.setEnd(here.words, end - here.start)
        found.push(...range.getClientRects())
        begin = end
      }
      return found
    },
  }
}
