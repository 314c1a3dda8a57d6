import { around } from './names.ts'
import base from './ui/base.css?inline'
import card from './ui/card.css?inline'
import css from './ui/layer.css?inline'
import { adopt } from './ui/sheet.ts'

/** A box on the page: its corner and its size, in the viewport. */
type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>

/**
 * All that Torgvett puts into a page: one element, the same on every page, its shadow root closed. Inside lies one layer
 * of the composer's exact size that no pointer touches. What is found changes nothing that the page can see or measure:
 * no size, no attribute, no hit test, no text. Positions are transforms, since those alone are no layout shift.
 */
export interface Layer {
  /** Where the marks are drawn: as large as the composer, clipped to the part that is in view. */
  marks: HTMLElement
  /** Where editors put what helps them to measure. */
  aside: HTMLElement
  /** Where badge, panel and card are rendered. */
  ui: HTMLElement
  /** Where what outlives a composer is rendered. */
  notice: HTMLElement
  /** Where our element's corner is: what all transforms are measured from. Reads the layout. */
  origin(): DOMRect
  /** Lays the layer over a composer; `view` is the part that its scrolling ancestors let through. Only writes. */
  cover(origin: Box, composer: Box, view: Box): void
  /** Takes the colours that fit the composer's own, and the size that nothing on the page has changed. */
  tint(dark: boolean): void
  /**
   * Stands in the page: in the dialog or full screen where the composer is in one: what is outside can't be seen, pressed or heard by screen readers.
   * Does nothing where it stands there already; a page may have thrown us out.
   */
  near(composer: HTMLElement): void
}

/** The name of our element in the page. */
export const layerName = 'torgvett-layer'

/** Events that are ours when they happen in the panel: "pressed outside" listeners of the page must not act on them. */
const ours = ['click', 'dblclick', 'contextmenu', 'wheel', 'beforeinput', 'input', 'copy', 'cut', 'paste']

/** Those that nothing of ours listens for: the page's elements don't hear them, to take them for hot keys or focus. */
const unheard = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
]

/** Makes the layer of this frame; the signal takes it away. */
export function createLayer(signal: AbortSignal): Layer {
  // What an older copy of the extension has left behind: its script is gone, or hears nobody.
  for (const left of document.querySelectorAll(layerName)) left.remove()
  const host = document.createElement(layerName)
  const root = host.attachShadow({ mode: 'closed' })
  adopt(root, base + card + css)
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation())
  const keep = (event: Event) => {
    // Its target is named anew on the way out of a shadow root that we stand in.
    if (event.composedPath()[0] !== host) return
    event.stopPropagation()
    // A key that is held down since before our button had the focus is no press on it.
    if ((event as KeyboardEvent).repeat && (event as KeyboardEvent).key === 'Enter') event.preventDefault()
  }
  for (const type of unheard) addEventListener(type, keep, { signal, capture: true })
  signal.addEventListener('abort', () => host.remove())

  const part = (className: string) => {
    const element = document.createElement('div')
    element.className = className
    root.append(element)
    return element
  }
  const marks = part('layer')
  const aside = part('aside')
  const ui = part('torget')
  const notice = part('torget')
  notice.role = 'status'
  aside.ariaHidden = 'true'

  return {
    marks,
    aside,
    ui,
    notice,
    origin: () => host.getBoundingClientRect(),
    cover(origin, composer, view) {
      const left = composer.left - origin.left
      const top = composer.top - origin.top
      marks.style.transform = `translate(${left}px, ${top}px)`
      marks.style.inlineSize = `${composer.width}px`
      marks.style.blockSize = `${composer.height}px`
      const inset = [
        view.top - composer.top,
        composer.left + composer.width - view.left - view.width,
        composer.top + composer.height - view.top - view.height,
        view.left - composer.left,
      ]
      marks.style.clipPath = `inset(${inset.map((side) => `${Math.max(0, side)}px`).join(' ')})`
      const right = Math.min(left + composer.width, view.left + view.width - origin.left)
      const begin = Math.max(top, view.top - origin.top)
      const end = Math.min(top + composer.height, view.top + view.height - origin.top)
      const small = composer.height < 140 || composer.width < 320
      ui.classList.toggle('small', small)
      // Scrolled out of its box, the composer leaves no badge over what stands there.
      ui.classList.toggle('out', !view.width || !view.height)
      ui.style.setProperty('--_at', `translate(${right}px, ${small ? begin : end}px)`)
    },
    tint(dark) {
      for (const { style } of [marks, ui, notice]) {
        style.colorScheme = dark ? 'dark' : 'light'
        // Places are measured in the viewport, whatever the page's own zoom.
        style.zoom = `${1 / (host.currentCSSZoom ?? 1)}`
      }
    },
    near(composer) {
      const body = document.body.isContentEditable ? document.documentElement : document.body
      const found = [composer, ...around(composer)].find((one) =>
        one.matches('dialog, [popover], [aria-modal="true"], :fullscreen'),
      )
      // What is put beside the shadow root that the composer stands in may be drawn nowhere.
      const place = (found?.contains(composer) ? found : found?.shadowRoot) ?? found ?? body
      if (host.parentNode !== place) place.append(host)
      // A page that opens a dialog may shut out all that stands beside it.
      host.inert = false
      host.ariaHidden = null
    },
  }
}
