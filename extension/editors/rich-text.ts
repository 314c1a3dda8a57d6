import type { Editing, Editor, Span } from './editor.ts'

/** Elements that begin and end a line of their own. A style may say otherwise; asking for it would cost a layout. */
const block =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FIGCAPTION|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/

/** What editors write to give the caret a place to stand, and no reader sees. */
const unseen = /[\u200b\ufeff]+/g

/** A run of a text node, from where in the node, and the position in the text at which it begins. */
interface Piece {
  node: Text
  from: number
  length: number
  start: number
}

/** What says what the field is for while it is empty. */
const placeholder = '[aria-hidden="true"], [data-slate-placeholder], .cm-placeholder'

/**
 * The text of an element as a reader sees it, one line per block, and where each part of it stands. What the writer can't
 * write in (a picture, a mention's chip) is one thing, not words; `whole` gives what it says.
 */
function gather(root: Element, whole = false): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  let text = ''
  const line = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
  }
  const walk = (element: Node) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        // An editor writes a no-break space where a second space, or one at the end, would not be seen.
        const data = node.data.replaceAll('\u00a0', ' ')
        let from = 0
        for (const { 0: gap, index } of [...data.matchAll(unseen), { 0: '', index: data.length }]) {
          pieces.push({ node, from, length: index - from, start: text.length })
          text += data.slice(from, index)
          from = index + gap.length
        }
      } else if (node instanceof Element) {
        const chip = (node as HTMLElement).contentEditable === 'false'
        if (chip && node.matches(placeholder)) continue
        const own = block.test(node.nodeName)
        if (own) line()
        if (node.nodeName === 'BR') text += '\n'
        else if (node instanceof HTMLImageElement) text += node.alt && (whole ? node.alt : '\ufffc')
        // CodeMirror has not drawn what is here.
        else if (whole && node.matches('.cm-gap')) text += '…'
        else if (chip && !whole) text += '\ufffc'
        else walk(node)
        if (own) line()
      }
    }
  }
  walk(root)
  return { text, pieces }
}

/** Anything with `contenteditable`: Lexical, Draft.js, ProseMirror, Quill, Slate, Trix, CodeMirror and the plain one. */
function open(composer: HTMLElement): Editing {
  let pieces: Piece[] = []
  let text = ''
  /** What has been measured since the text was read; the browser moves ranges along with what is written before them. */
  const measured = new Map<string, Range>()
  const key = ({ start, end }: Span) => `${start} ${end}`

  /** The last piece that begins at or before a position; one that ends a span must begin before it. */
  function pieceAt(position: number, ends: boolean): Piece | undefined {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { start } = pieces[middle]!
      if (ends ? start < position : start <= position) low = middle + 1
      else high = middle
    }
    return pieces[low - 1]
  }

  function range(span: Span): Range | undefined {
    const known = measured.get(key(span))
    if (known) return known
    const { start, end } = span
    const first = pieceAt(start, false)
    const last = pieceAt(end, true)
    if (!first?.node.isConnected || !last?.node.isConnected) return undefined
    const [from, to] = [start - first.start, end - last.start]
    if (from > first.length || to > last.length) return undefined
    if (first.from + from > first.node.length || last.from + to > last.node.length) return undefined
    const found = document.createRange()
    found.setStart(first.node, first.from + from)
    found.setEnd(last.node, last.from + to)
    measured.set(key(span), found)
    return found
  }

  return {
    // Draft.js follows what is written elsewhere only inside one run of one style; across two it would garble the text.
    byPaste: composer.matches('.public-DraftEditor-content'),
    read() {
      const read = gather(composer)
      pieces = read.pieces
      text = read.text
      measured.clear()
      return text
    },
    whole: () => gather(composer, true).text,
    boxes: (spans) => spans.map((span) => [...(range(span)?.getClientRects() ?? [])].filter(({ width }) => width > 0)),
    stands: (spans) =>
      spans.every((span) => {
        const now = measured.get(key(span))?.toString().replaceAll('\u00a0', ' ').replaceAll(unseen, '')
        return now === text.slice(span.start, span.end).replaceAll(/[\n\ufffc]/g, '')
      }),
    select(span) {
      const found = range(span)
      if (found)
        getSelection()?.setBaseAndExtent(found.startContainer, found.startOffset, found.endContainer, found.endOffset)
    },
    selected: () => getSelection()?.toString().replaceAll(unseen, '') ?? '',
  }
}

export default { general: true, knows: (composer) => composer.isContentEditable, open } satisfies Editor
