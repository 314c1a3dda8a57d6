import { around } from './names.ts'

/** The part of a composer that its scrolling ancestors let through, in the viewport. */
export function clipOf(composer: HTMLElement, ancestors: Element[]): DOMRect {
  let { left, top, right, bottom } = composer.getBoundingClientRect()
  for (const ancestor of ancestors) {
    const box = ancestor.getBoundingClientRect()
    left = Math.max(left, box.left)
    top = Math.max(top, box.top)
    right = Math.min(right, box.right)
    bottom = Math.min(bottom, box.bottom)
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
}

/** The ancestors that scroll or cut off what they hold; body and root pass theirs on to the window. */
export function clippingAncestors(composer: HTMLElement): Element[] {
  const found: Element[] = []
  for (const element of [composer, ...around(composer)]) {
    if (element === document.body) break
    const { overflow, position } = getComputedStyle(element)
    if (overflow !== 'visible' && element !== composer) found.push(element)
    // What is around it cuts off nothing of what is fixed in the window, as dialogs are.
    if (position === 'fixed') break
  }
  return found
}

/** Whether a composer is dark, by the colour behind its words: a page may be dark where the system is light. */
export function isDark(composer: HTMLElement): boolean {
  for (const element of [composer, ...around(composer)]) {
    const parts = getComputedStyle(element).backgroundColor.match(/^rgba?\((.+)\)$/)?.[1]
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts?.split(/[\s,/]+/).map(Number) ?? [0, 0, 0, 0]
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128
  }
  const { colorScheme } = getComputedStyle(composer)
  return (
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  )
}
