/**
 * Tells, until the signal ends it, of an element that is moved without an event of its own: a dialog that is dragged, a
 * page that shifts. The browser is asked to watch the very place that the element has, by the margins of an observer, so
 * that nothing is measured on time. Gives what is to be called when it, or the window, has another size.
 */
export function watchMoves(element: Element, moved: () => void, signal: AbortSignal): () => void {
  let observer: IntersectionObserver | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(timer)
    observer?.disconnect()
  }

  /** Watches the place that it has now, of which so much is in view. */
  function watch(share: number): void {
    stop()
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (!width || !height) return
    const { clientWidth, clientHeight } = document.documentElement
    const margins = [top, clientWidth - right, clientHeight - bottom, left]
    let first = true
    const heard = ([entry]: IntersectionObserverEntry[]) => {
      const seen = entry?.intersectionRatio ?? 0
      // What the browser tells is some frames old where the element is on its way.
      const now = element.getBoundingClientRect()
      const still = now.left === left && now.top === top && now.right === right && now.bottom === bottom
      if (!still || (!first && seen !== share)) {
        moved()
        watch(1)
      } else if (seen !== share) {
        // Partly out of view, it has not moved; wholly out of view, it is looked for once a second.
        if (seen) watch(seen)
        else timer = setTimeout(watch, 1000, 1e-7)
      }
      first = false
    }
    observer = new IntersectionObserver(heard, {
      root: document,
      rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
      threshold: Math.max(0, Math.min(1, share)) || 1,
    })
    observer.observe(element)
  }

  signal.addEventListener('abort', stop)
  watch(1)
  return () => watch(1)
}
