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
  /** The composer has another shape or other surroundings, or may have: its page may be of another colour by now. */
  look(): void
  /** Which of the findings drawn last stands at a point of the viewport. */
  at(x: number, y: number): Finding | undefined
  clear(): void
}

/** Draws one composer's findings into the layer; `control` is the button that posts, which no surface may cover. */
export function createDrawing(
  composer: HTMLElement,
  editing: Editing,
  layer: Layer,
  control: () => HTMLElement | undefined,
): Drawing {
  const marks = createMarks(layer.marks)
  let ancestors: Element[] = []
  let drawn: Finding[] = []
  let post: HTMLElement | undefined

  /** What a surface stands beside: as wide as the composer, from the words down to the button that posts. */
  function anchor(box: DOMRect, line: DOMRect = box): DOMRect {
    const button = post?.getBoundingClientRect()
    const below = button && button.top >= line.bottom && button.right > box.left && button.left < box.right
    // A button far away would push what is opened far from its words.
    const bottom = below && button.bottom - line.bottom < 240 ? button.bottom : line.bottom
    return new DOMRect(box.left, line.top, box.width, bottom - line.top)
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

      drawn = findings
      layer.cover(origin, box, clip)
      const marked = findings.map(({ level }, at) => ({ level, open: at === index, boxes: boxes[at] ?? [] }))
      marks.paint(marked, box.left, box.top)
      if (surface) void beside(surface, anchor(box, boxes[index]?.[0]))
    },
    look() {
      ancestors = clippingAncestors(composer)
      post = control()
      layer.tint(isDark(composer))
    },
    at: (x, y) => drawn[marks.at(x, y)],
    clear: () => layer.marks.replaceChildren(),
  }
}
