import type { Editing, Editor, Span } from './editor.ts'

/** What decides where a textarea's lines break and its words stand. */
const copied = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'textWrap',
  'whiteSpaceCollapse',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const

/** A line of the text in the mirror, and the position at which it begins. */
interface Line {
  block: HTMLElement
  words: Text
  start: number
}

/**
 * The text laid out once more, a block for each of its lines, so that a key lays out one line and not a whole long text.
 * `visibility: hidden` keeps it from `window.find`.
 */
function createMirror(): { element: HTMLElement; write(text: string): void; at(position: number): Line | undefined } {
  const element = document.createElement('div')
  element.className = 'mirror'
  let lines: Line[] = []
  let written: string | undefined

  function write(text: string): void {
    if (text === written) return
    written = text
    const now = text.split('\n').map((line) => `${line}\n`)
    const same = (from: number, to: number) => lines[from]?.words.data === now[to]
    const fewest = Math.min(lines.length, now.length)
    let head = 0
    while (head < fewest && same(head, head)) head++
    let tail = 0
    while (tail < fewest - head && same(lines.length - 1 - tail, now.length - 1 - tail)) tail++
    const next = lines[lines.length - tail]?.block ?? null
    for (const { block } of lines.slice(head, lines.length - tail)) block.remove()
    const fresh = now.slice(head, now.length - tail).map((data): Line => {
      const block = document.createElement('div')
      const words = document.createTextNode(data)
      block.append(words)
      element.insertBefore(block, next)
      return { block, words, start: 0 }
    })
    lines = [...lines.slice(0, head), ...fresh, ...lines.slice(lines.length - tail)]
    let start = 0
    for (const line of lines) {
      line.start = start
      start += line.words.length
    }
  }

  return { element, write, at: (position) => lines.findLast(({ start }) => start <= position) }
}

/** A textarea has no ranges to measure: its words are measured in a mirror of the same shape. */
function open(composer: HTMLTextAreaElement, aside: HTMLElement): Editing {
  const mirror = createMirror()
  /** A style is not read for every key: one that changes with neither the size nor a pause is rare. */
  let shaped = { width: -1, at: 0 }

  /** Lays out the text as far as the line that holds a position; what comes after moves nothing before it. */
  function shape(position: number): void {
    const width = composer.clientWidth
    if (width !== shaped.width || performance.now() - shaped.at > 500) {
      const style = getComputedStyle(composer)
      for (const property of copied) mirror.element.style[property] = style[property]
      mirror.element.style.boxSizing = 'border-box'
      mirror.element.style.inlineSize = `${width}px`
      shaped = { width, at: performance.now() }
    }
    const { value } = composer
    const end = value.indexOf('\n', position)
    mirror.write(end < 0 ? value : value.slice(0, end))
    if (!mirror.element.isConnected) aside.append(mirror.element)
  }

  /** The boxes of a span in the mirror, line by line. */
  function mirrored({ start, end }: Span): DOMRect[] {
    const found: DOMRect[] = []
    const range = document.createRange()
    for (let from = start; from < end; ) {
      const line = mirror.at(from)
      const to = line && Math.min(end, line.start + line.words.length)
      if (!line || to === undefined || to <= from) break
      range.setStart(line.words, from - line.start)
      range.setEnd(line.words, to - line.start)
      found.push(...range.getClientRects())
      from = to
    }
    return found
  }

  function boxes(spans: Span[]): DOMRect[][] {
    if (spans.length === 0) return []
    shape(Math.max(...spans.map(({ end }) => end)))
    const seen = composer.getBoundingClientRect()
    const from = mirror.element.getBoundingClientRect()
    const scale = composer.offsetWidth ? seen.width / composer.offsetWidth : 1
    const left = seen.left + (composer.clientLeft - composer.scrollLeft) * scale
    const top = seen.top + (composer.clientTop - composer.scrollTop) * scale
    return spans.map((span) =>
      mirrored(span).map(
        (box) =>
          new DOMRect(
            left + (box.left - from.left) * scale,
            top + (box.top - from.top) * scale,
            box.width * scale,
            box.height * scale,
          ),
      ),
    )
  }

  return {
    read: () => composer.value,
    boxes,
    stands: () => false,
    select: ({ start, end }) => composer.setSelectionRange(start, end),
    selected: () => composer.value.slice(composer.selectionStart, composer.selectionEnd),
  }
}

export default {
  knows: (composer) => composer instanceof HTMLTextAreaElement,
  open: (composer, aside) => open(composer as HTMLTextAreaElement, aside),
} satisfies Editor
