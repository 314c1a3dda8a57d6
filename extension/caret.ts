/** Where the caret is, kept while focus is with us: some editors forget it as soon as they lose focus. */
export interface Caret {
  /** Gives focus back to the composer, with the caret where it was. */
  back(): void
}

/** Keeps a composer's caret until the signal ends it. A textarea keeps its own. */
export function keepCaret(composer: HTMLElement, signal: AbortSignal): Caret {
  let kept: [anchor: Node, from: number, focus: Node, to: number] | undefined
  composer.addEventListener(
    'focusout',
    () => {
      const now = getSelection()
      kept =
        now?.anchorNode && now.focusNode && composer.contains(now.anchorNode) && composer.contains(now.focusNode)
          ? [now.anchorNode, now.anchorOffset, now.focusNode, now.focusOffset]
          : undefined
    },
    { signal, passive: true },
  )
  return {
    back() {
      // Where it has the focus, the caret is where it belongs, and what was kept is old.
      if (composer.matches(':focus-within')) return
      composer.focus({ preventScroll: true })
      const now = getSelection()
      if (!kept || !now || composer instanceof HTMLTextAreaElement) return
      const [anchor, from, focus, to] = kept
      if (!composer.contains(anchor) || !composer.contains(focus)) return
      if (now.anchorNode === anchor && now.anchorOffset === from && now.focusNode === focus && now.focusOffset === to)
        return
      now.setBaseAndExtent(anchor, from, focus, to)
    },
  }
}
