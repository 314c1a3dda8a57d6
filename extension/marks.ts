import type { Level } from '../guideline/rule.ts'

/** The words of one finding as they stand on the screen. */
export interface Marked {
  level: Level
  /** Its card is open. */
  open: boolean
  /** One box per line, in the viewport. */
  boxes: DOMRect[]
}

/** Draws the marks of a composer. */
export interface Marks {
  /** Draws what is marked now; `left` and `top` is the composer's corner. Only writes. */
  paint(marked: Marked[], left: number, top: number): void
  /** Which of the marked stands at a point of the viewport, or -1. Nothing is asked of the page. */
  at(x: number, y: number): number
}

/** Fingers and tired eyes hit beside the words. */
const slack = 3

/** Marks in a layer. Elements are used again, so that typing makes none. */
export function createMarks(layer: HTMLElement): Marks {
  const lines: HTMLElement[] = []
  let painted: Marked[] = []

  return {
    paint(marked, left, top) {
      painted = marked
      let used = 0
      for (const { level, open, boxes } of marked) {
        for (const box of boxes) {
          let line = lines[used]
          if (!line) {
            line = document.createElement('i')
            lines.push(line)
            layer.append(line)
          }
          used++
          line.className = open ? `${level} open` : level
          line.style.transform = `translate(${box.left - left}px, ${box.top - top}px)`
          line.style.inlineSize = `${box.width}px`
          line.style.blockSize = `${box.height + 1}px`
        }
      }
      for (const line of lines.slice(used)) line.className = ''
    },
    at: (x, y) =>
      painted.findIndex(({ boxes }) =>
        boxes.some(
          (box) => x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack,
        ),
      ),
  }
}
