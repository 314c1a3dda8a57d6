import { layerName } from './layer.ts'
import { watchMoves } from './moves.ts'

/** What a session wants to know of its composer. */
interface Watcher {
  /** The text has changed; while an input method composes it is nothing to check yet. */
  changed(endsSentence: boolean, composing: boolean): void
  moved(): void
  /** It has another shape, or is seen for the first time. */
  resized(): void
  /** It was pressed at a point of the viewport. */
  pressed(x: number, y: number): void
  /** Escape was pressed, in the composer, with us or nowhere else; whether that was for us. */
  escape(): boolean
}

/** Watches a composer until the signal ends it. Nothing is read here: a key's own task is left alone. */
export function watch(composer: HTMLElement, watcher: Watcher, signal: AbortSignal): void {
  const passive = { signal, passive: true, capture: true }
  let composing = false
  const placed = watchMoves(composer, watcher.moved, signal)
  const resized = () => {
    placed()
    watcher.resized()
  }
  const changed = (endsSentence: boolean) => watcher.changed(endsSentence, composing)

  composer.addEventListener('compositionstart', () => (composing = true), { signal })
  composer.addEventListener(
    'compositionend',
    () => {
      composing = false
      watcher.changed(false, false)
    },
    { signal },
  )
  const written = (event: Event) => changed(/[.!?\n]$/.test((event as InputEvent).data ?? ''))
  composer.addEventListener('input', written, passive)
  // The page may have written in a textarea itself, which sends no event.
  composer.addEventListener('focusin', written, passive)
  composer.addEventListener(
    'click',
    // A page that presses for itself would learn where the marks are.
    ({ isTrusted, clientX, clientY }) => isTrusted && watcher.pressed(clientX, clientY),
    passive,
  )
  composer.addEventListener('scroll', watcher.moved, passive)
  addEventListener('scroll', watcher.moved, passive)
  addEventListener('resize', resized, passive)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', resized, { signal })
  addEventListener(
    'keydown',
    (event) => {
      const at = event.composedPath()[0] as Element
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return
      if (!composer.contains(at) && at !== document.body && at.localName !== layerName) return
      if (!watcher.escape()) return
      // Else the dialog that the composer stands in would close as well.
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { signal, capture: true },
  )

  // Editors that render for themselves change the text without an input event.
  const mutations = new MutationObserver(() => changed(false))
  if (composer.isContentEditable) mutations.observe(composer, { childList: true, characterData: true, subtree: true })
  // A composer that is taken away or hidden has no size any more: this hears of it.
  const sizes = new ResizeObserver(resized)
  sizes.observe(composer)
  signal.addEventListener('abort', () => {
    mutations.disconnect()
    sizes.disconnect()
  })
}
