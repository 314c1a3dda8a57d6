import type { Level } from '../../../guideline/rule.ts'
import { h } from './h.ts'
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
  left: number
  top: number
  width: number
  height: number
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
      this.#drawn = lines.map(({ mark: { id }, box }) => ({
        id,
        left: box.left - origin.left,
        top: box.top - origin.top,
        width: box.width,
        height: box.height,
      }))
      this.#layer.replaceChildren(
        ...this.#drawn.map((at, index) => {
          const level = lines[index]?.mark.level ?? 'note'
          const line = h('i', { class: `tt-mark tt-${level}${at.id === open ? ' tt-open' : ''}` })
          line.style.left = `${at.left}px`
          line.style.top = `${at.top}px`
          line.style.width = `${at.width}px`
          line.style.height = `${at.height}px`
          return line
        }),
      )
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
