import { createMirror } from '../mirror.ts'
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
  'padding',
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

/** A textarea has no ranges to measure: its words are measured in a mirror of the same shape. */
function open(composer: HTMLTextAreaElement, aside: HTMLElement): Editing {
  const mirror = createMirror()
  let width = -1
  let text = ''
  /** A style is not read while somebody types: one that changes with neither the size nor a pause is rare. */
  let shaped = 0

  /** Takes on the shape of the textarea. */
  function shape(): void {
    const style = getComputedStyle(composer)
    for (const property of copied) mirror.element.style[property] = style[property]
    mirror.element.style.boxSizing = 'border-box'
    mirror.element.style.inlineSize = `${width}px`
    shaped = performance.now()
  }

  /** Lays out the text as far as the line that holds a position; what comes after moves nothing before it. */
  function lay(position: number): void {
    const { value } = composer
    const typed = value !== text
    text = value
    const end = value.indexOf('\n', position)
    // Written before anything is measured: the page and the mirror are laid out in one go.
    mirror.write(end < 0 ? value : value.slice(0, end))
    if (!mirror.element.isConnected) aside.append(mirror.element)
    const now = composer.clientWidth
    if (now === width && (typed || performance.now() - shaped < 500)) return
    width = now
    shape()
  }

  function boxes(spans: Span[]): DOMRect[][] {
    if (spans.length === 0) return []
    lay(Math.max(...spans.map(({ end }) => end)))
    const seen = composer.getBoundingClientRect()
    const from = mirror.element.getBoundingClientRect()
    const scale = composer.offsetWidth ? seen.width / composer.offsetWidth : 1
    const left = seen.left + (composer.clientLeft - composer.scrollLeft) * scale
    const top = seen.top + (composer.clientTop - composer.scrollTop) * scale
    return spans.map(({ start, end }) =>
      mirror
        .boxes(start, end)
        .map(
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

  const read = () => composer.value
  return {
    read,
    whole: read,
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
