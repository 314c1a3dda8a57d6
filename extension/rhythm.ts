/** When a composer is read: never in the task of a key, all at once in a frame, and checked in a pause. */
export interface Rhythm {
  /**
   * The text has changed: what is drawn moves along in the next frame, and the text is checked in a pause. What an input
   * method is composing is checked once it is done.
   */
  changed(endsSentence: boolean, composing?: boolean): void
  /** Something has moved: what is drawn moves along in the next frame. */
  moved(): void
}

interface Beats {
  /** In a frame: read everything, then write everything. `changed` says whether the text may have. */
  draw(changed: boolean): void
  /** In a pause of the writing. */
  check(): void
  /** The writer has stopped for a while. */
  rest(): void
}

const pause = 400
const afterSentence = 120
const restAfter = 1500

/** Keeps the rhythm until the signal ends it. */
export function keepRhythm({ draw, check, rest }: Beats, signal: AbortSignal): Rhythm {
  let frame = 0
  let changed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    clearTimeout(resting)
  })

  function moved(): void {
    if (frame || signal.aborted) return
    frame = requestAnimationFrame(() => {
      frame = 0
      const was = changed
      changed = false
      draw(was)
    })
  }

  return {
    moved,
    changed(endsSentence, composing = false) {
      if (signal.aborted) return
      changed = true
      moved()
      clearTimeout(timer)
      clearTimeout(resting)
      if (composing) return
      timer = setTimeout(check, endsSentence ? afterSentence : pause)
      resting = setTimeout(rest, restAfter)
    },
  }
}
