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

/**
 * A textarea has no ranges to measure, so its text is laid out once more in an unseen mirror of the same shape.
 * `visibility: hidden` keeps the mirror from `window.find`.
 */
function open(composer: HTMLTextAreaElement, aside: HTMLElement): Editing {
  const mirror = document.createElement('div')
  const words = document.createTextNode('')
  mirror.className = 'mirror'
  mirror.append(words)

  function shape(): void {
    const style = getComputedStyle(composer)
    for (const property of copied) mirror.style[property] = style[property]
    mirror.style.boxSizing = 'border-box'
    mirror.style.inlineSize = `${composer.clientWidth}px`
    if (words.data !== composer.value) words.data = composer.value
    if (!mirror.isConnected) aside.append(mirror)
  }

  function boxes(spans: Span[]): DOMRect[][] {
    if (spans.length === 0) return []
    shape()
    const seen = composer.getBoundingClientRect()
    const from = mirror.getBoundingClientRect()
    const scale = composer.offsetWidth ? seen.width / composer.offsetWidth : 1
    const left = seen.left + (composer.clientLeft - composer.scrollLeft) * scale
    const top = seen.top + (composer.clientTop - composer.scrollTop) * scale
    const range = document.createRange()
    return spans.map(({ start, end }) => {
      if (end > words.length) return []
      range.setStart(words, start)
      range.setEnd(words, end)
      return [...range.getClientRects()].map(
        (box) =>
          new DOMRect(
            left + (box.left - from.left) * scale,
            top + (box.top - from.top) * scale,
            box.width * scale,
            box.height * scale,
          ),
      )
    })
  }

  return {
    read: () => composer.value,
    boxes,
    select: ({ start, end }) => composer.setSelectionRange(start, end),
    selected: () => composer.value.slice(composer.selectionStart, composer.selectionEnd),
  }
}

export default {
  knows: (composer) => composer instanceof HTMLTextAreaElement,
  open: (composer, aside) => open(composer as HTMLTextAreaElement, aside),
} satisfies Editor
