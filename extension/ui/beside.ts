import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'

const gap = 12
const padding = 8

/**
 * Puts a surface beside its words so that neither they nor the button that posts is covered: to the right of the composer,
 * else to its left, else above the words, else below; always inside the view, and no higher than the room there.
 * `anchor` is the composer's width at the height of the words, in the viewport. Ends in the frame that it began in.
 */
export async function beside(surface: HTMLElement, anchor: DOMRect): Promise<void> {
  const needed = surface.offsetWidth + gap + padding
  const aside = anchor.left >= needed ? 'left-start' : 'top-end'
  const { x, y } = await computePosition({ getBoundingClientRect: () => anchor }, surface, {
    strategy: 'fixed',
    placement: anchor.right + needed <= document.documentElement.clientWidth ? 'right-start' : aside,
    middleware: [
      offset(gap),
      flip({ padding, crossAxis: false }),
      shift({ padding }),
      size({
        padding,
        apply: ({ availableHeight }) => {
          // Where there is little room its end is scrolled to; less than this and nothing could be read.
          surface.style.maxBlockSize = `max(${Math.floor(availableHeight)}px, min(100vh - 16px, 440px))`
        },
      }),
      shift({ padding, mainAxis: false, crossAxis: true }),
    ],
  })
  surface.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}
