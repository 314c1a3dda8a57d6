import type { Level } from '../../../guideline/rule.ts'
import { h } from '../../../square/h.ts'
import { boxes, read } from './places.ts'

/** What is marked, and how. */
export interface Mark {
  id: string
  level: Level
  start: number
  end: number
}

interface Drawn {
  id: string
  look: string
  left: number
  top: number
  width: number
  height: number
}

function paint({ look, left, top, width, height }: Drawn): HTMLElement {
  const line = h('i', { class: look })
  line.style.left = `${left}px`
  line.style.top = `${top}px`
  line.style.width = `${width}px`
  line.style.height = `${height}px`
  return line
}

/** Lines under the words, in a layer over the composer. The words themselves and their editor are never touched. */
export class Marks {
  #paper: HTMLElement
  #layer = h('div', { class: 'tt-marks', 'aria-hidden': 'true' })
  #drawn: Drawn[] = []
  #frame = 0
  #again: () => void = () => this.clear()

  constructor(paper: HTMLElement) {
    this.#paper = paper
    paper.append(this.#layer)
    new ResizeObserver(() => this.#soon()).observe(paper)
    document.fonts.addEventListener('loadingdone', () => this.#soon())
  }

  /** Draws the marks of a surface in the next frame: all is read first, then all is written. */
  draw(surface: HTMLElement, marks: Mark[], open: string | undefined): void {
    this.#again = () => {
      const origin = this.#layer.getBoundingClientRect()
      const laid = marks.length > 0 ? read(surface) : { text: '', places: [] }
      const lines = marks.flatMap((mark) => boxes(laid, mark.start, mark.end).map((box) => ({ mark, box })))
      const drawn = lines.map(({ mark: { id, level }, box }) => ({
        id,
        look: `tt-mark tt-${level}${id === open ? ' tt-open' : ''}`,
        left: box.left - origin.left,
        top: box.top - origin.top,
        width: box.width,
        height: box.height,
      }))
      // Most keys move no mark.
      if (JSON.stringify(drawn) === JSON.stringify(this.#drawn)) return
      this.#drawn = drawn
      this.#layer.replaceChildren(...drawn.map(paint))
    }
    this.#soon()
  }

  clear(): void {
    this.#drawn = []
    this.#layer.replaceChildren()
  }

  /** The mark under a point of the viewport. */
  at(x: number, y: number): string | undefined {
    const origin = this.#paper.getBoundingClientRect()
    const [left, top] = [x - origin.left, y - origin.top]
    return this.#drawn.find(
      (box) => left >= box.left && left <= box.left + box.width && top >= box.top && top <= box.top + box.height + 4,
    )?.id
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#again())
  }
}
