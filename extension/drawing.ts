import type { Finding } from '../guideline/rule.ts'
import type { Editing } from './editors/editor.ts'
import type { Layer } from './layer.ts'
import { createMarks } from './marks.ts'
import { beside } from './ui/beside.ts'
import { clipOf, clippingAncestors, isDark } from './view.ts'

/** What is drawn over and beside one composer. */
export interface Drawing {
  /** Draws everything where it belongs now: all reads first, then all writes, so that the page is laid out once. */
  draw(findings: Finding[], opened: Finding | undefined): void
  /** The composer has another shape or other surroundings. */
  look(): void
  /** Which of the findings drawn last stands at a point of the viewport. */
  at(x: number, y: number): Finding | undefined
  clear(): void
}

/** Draws one composer's findings into the layer. */
export function createDrawing(composer: HTMLElement, editing: Editing, layer: Layer): Drawing {
  const marks = createMarks(layer.marks)
  let ancestors: Element[] = []
  let drawn: Finding[] = []
  let moved = { x: 0, y: 0 }

  /** Where the open surface goes. A transformed ancestor moves what is `fixed`, hence the look at where it stands now. */
  function place(surface: HTMLElement | null, box: DOMRect, line: DOMRect | undefined): { x: number; y: number } {
    if (!surface) return { x: 0, y: 0 }
    const now = surface.getBoundingClientRect()
    const anchor = line ? new DOMRect(box.left, line.top, box.width, line.height) : box
    const { x, y } = beside(anchor, now, { width: document.documentElement.clientWidth, height: innerHeight })
    const already = surface.style.transform === '' ? { x: 0, y: 0 } : moved
    return { x: x - now.left + already.x, y: y - now.top + already.y }
  }

  return {
    draw(findings, opened) {
      layer.near(composer)
      const boxes = editing.boxes(findings)
      const origin = layer.origin()
      const box = composer.getBoundingClientRect()
      const clip = clipOf(composer, ancestors)
      const surface = layer.ui.querySelector<HTMLElement>('.float')
      const index = opened
        ? findings.findIndex(({ start, rule }) => start === opened.start && rule === opened.rule)
        : -1
      const to = place(surface, box, boxes[index]?.[0])

      drawn = findings
      layer.cover(origin, box, clip)
      const marked = findings.map(({ level }, at) => ({ level, open: at === index, boxes: boxes[at] ?? [] }))
      marks.paint(marked, box.left, box.top)
      moved = to
      if (surface) surface.style.transform = `translate(${to.x}px, ${to.y}px)`
    },
    look() {
      ancestors = clippingAncestors(composer)
      layer.tint(isDark(composer))
    },
    at: (x, y) => drawn[marks.at(x, y)],
    clear: () => marks.paint([], 0, 0),
  }
}
