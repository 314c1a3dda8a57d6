import { h, render } from 'preact'
import type { Finding } from '../guideline/rule.ts'
import { apply } from './apply.ts'
import { createDrawing } from './drawing.ts'
import type { Editing } from './editors/editor.ts'
import type { Engine } from './engine.ts'
import { sameness, shift, shown } from './findings.ts'
import type { Layer } from './layer.ts'
import { keepRhythm } from './rhythm.ts'
import { Companion, type View } from './ui/Companion.tsx'
import type { Words } from './ui/words.ts'
import { watch } from './watch.ts'

/** One composer with Torgvett beside it. */
export interface Session {
  composer: HTMLElement
  /** How many things there are to look at. */
  count(): number
  /** Shows the panel, or the card that is open, and moves focus to it. */
  open(): void
  end(): void
}

interface Place {
  composer: HTMLElement
  editing: Editing
  layer: Layer
  engine: Engine
  words: Words
  /** What the writer has chosen to keep in this frame. */
  kept: Set<string>
  /** The composer is gone. */
  onEnd(): void
}

/** Read, check, mark, card, apply, read again: until the composer is gone or another takes its place. */
export function startSession({ composer, editing, layer, engine, words, kept, onEnd }: Place): Session {
  const life = new AbortController()
  const drawing = createDrawing(composer, editing, layer)
  const rhythm = keepRhythm({ draw, check, rest }, life.signal)
  let text = ''
  let all: Finding[] = []
  let view: View = { kind: 'closed' }
  let announced = ''

  const top = () => shown(all, kept)
  /** A finding as it stands after the last check: the writer may have typed since its card was opened. */
  const current = (finding: Finding) => all.find((other) => sameness(other) === sameness(finding))

  function draw(changed: boolean): void {
    if (!composer.isConnected) {
      end()
      return
    }
    if (changed && all.length > 0) {
      const now = editing.read()
      all = shift(all, text, now)
      text = now
    }
    drawing.draw(top(), view.kind === 'card' ? current(view.finding) : undefined)
  }

  function check(): void {
    text = editing.read()
    all = engine.check(text).findings
    if (view.kind === 'card' && !current(view.finding)) view = { kind: 'closed' }
    show(false)
  }

  function rest(): void {
    const n = top().length
    announced = n > 0 ? words.toLookAt(n) : ''
    show(false)
  }

  function show(focus: boolean): void {
    if (life.signal.aborted) return
    const onView = (next: View) => open(next, true)
    render(h(Companion, { words, text, findings: top(), view, focus, announced, onView, onKeep, onUse }), layer.ui)
    rhythm.moved()
  }

  function open(next: View, focus: boolean): void {
    view = next
    show(focus)
    if (focus && view.kind === 'closed') composer.focus({ preventScroll: true })
  }

  function onKeep(finding: Finding): void {
    kept.add(sameness(finding))
    open({ kind: 'closed' }, true)
  }

  async function onUse(finding: Finding): Promise<void> {
    const now = current(finding)
    open({ kind: 'closed' }, true)
    const done = now !== undefined && (await apply(composer, editing, now))
    check()
    if (!done) open({ kind: 'card', finding, refused: true }, true)
  }

  function end(): void {
    if (life.signal.aborted) return
    life.abort()
    render(null, layer.ui)
    drawing.clear()
    onEnd()
  }

  watch(
    composer,
    {
      changed: rhythm.changed,
      moved: rhythm.moved,
      resized() {
        drawing.look()
        rhythm.moved()
      },
      pressed(x, y) {
        const finding = drawing.at(x, y)
        if (finding) open({ kind: 'card', finding }, false)
        else if (view.kind !== 'closed') open({ kind: 'closed' }, false)
      },
      escape() {
        if (view.kind === 'closed') return false
        open({ kind: 'closed' }, true)
        return true
      },
    },
    life.signal,
  )
  // “Why?” has another height when it is open.
  layer.ui.addEventListener('toggle', rhythm.moved, { capture: true, signal: life.signal })
  // Focus can only move to what stands in the page.
  layer.near(composer)
  show(false)
  rhythm.changed(true)

  return {
    composer,
    count: () => top().length,
    open() {
      check()
      open(view.kind === 'card' ? view : { kind: 'panel' }, true)
    },
    end,
  }
}
