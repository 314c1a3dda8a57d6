import { h, render } from 'preact'
import { browser } from 'wxt/browser'
import type { Finding, RulePack } from '../guideline/rule.ts'
import { apply } from './apply.ts'
import { keepAsking } from './asking.ts'
import { keepCaret } from './caret.ts'
import type { Carry } from './carry.ts'
import { createDrawing } from './drawing.ts'
import type { Editing } from './editors/editor.ts'
import type { Engine } from './engine.ts'
import { relevant, sameness, shift, shown } from './findings.ts'
import type { Layer } from './layer.ts'
import { learnFrom, unlearnFrom } from './learned.ts'
import { isOrphaned } from './orphan.ts'
import { postControl } from './post-control.ts'
import { watchPosting } from './posting.ts'
import { keepReminders } from './reminding.ts'
import { keepRhythm } from './rhythm.ts'
import { choose, type Settings } from './settings.ts'
import type { Site } from './sites/site.ts'
import { strings } from './strings.ts'
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
  /** Carries the draft to a page of ours. */
  carry(to: Carry['to']): void
  /** Reads and checks again: a choice has changed. */
  check(): void
  end(): void
}

export interface Place {
  composer: HTMLElement
  editing: Editing
  layer: Layer
  engine: Engine
  words: Words
  site: Site | undefined
  /** What is chosen now. */
  choices(): Settings
  /** The municipality's own words and choices. */
  pack: RulePack | undefined
  /** What the writer has chosen to keep in this frame. */
  kept: Set<string>
  /** A post of the writer's own has gone out. */
  onPosted(): void
  /** The composer is gone, or we are. */
  onEnd(): void
}

/** Read, check, mark, card, apply, read again: until the composer is gone or another takes its place. */
export function startSession(place: Place): Session {
  const { composer, editing, layer, engine, words, choices, pack, kept } = place
  const life = new AbortController()
  const { signal } = life
  const caret = keepCaret(composer, signal)
  const drawing = createDrawing(composer, editing, layer, () => postControl(composer, place.site))
  const rhythm = keepRhythm({ draw, check, rest }, signal)
  const reminders = keepReminders(place, announce)
  const host = location.hostname
  const asking = keepAsking()
  let text = ''
  let all: Finding[] = []
  let view: View = { kind: 'closed' }
  let announced = ''

  const top = () => shown(all, kept)
  /** A finding as it stands after the last check: the writer may have typed since its card was opened. */
  const current = (finding: Finding) => all.find((other) => sameness(other) === sameness(finding))

  function draw(changed: boolean): void {
    if (!composer.isConnected || isOrphaned()) {
      end()
      return
    }
    if (changed && !editing.stands(top())) follow()
    drawing.draw(choices().marksHidden ? [] : top(), view.kind === 'card' ? current(view.finding) : undefined)
  }

  /** Moves the findings along with what has been written since the text was read. */
  function follow(): void {
    if (all.length === 0) return
    const now = editing.read()
    all = shift(all, text, now)
    text = now
  }

  function check(): void {
    text = editing.read()
    const { role } = choices()
    all = relevant(engine.check(text, { now: new Date(), role, ...(pack && { pack }) }).findings, choices(), host)
    if (view.kind === 'card' && !current(view.finding)) view = { kind: 'closed' }
    reminders.read(text)
    // What comes after a post is another post.
    if (text.trim() === '') asking.anew()
    show(false)
  }

  function rest(): void {
    reminders.remind(text, all)
    announce()
  }

  /** Says politely what there is, once: the same words again are not said again. */
  function announce(): void {
    const n = top().length
    const tip = reminders.due.length > 0 ? words.say(strings.note) : ''
    announced = n > 0 ? words.toLookAt(n) : tip
    show(false)
  }

  function show(focus: boolean): void {
    if (signal.aborted) return
    const props = { words, text, findings: top(), reminders: reminders.due, view, focus, announced, host }
    render(
      h(Companion, {
        ...props,
        onView: (next) => open(next, true),
        onKeep,
        onUse,
        onLearn,
        onUnlearn,
        onFine,
        onCarry,
      }),
      layer.ui,
    )
    rhythm.moved()
  }

  function open(next: View, focus: boolean): void {
    view = next
    show(focus)
    if (focus && view.kind === 'closed') caret.back()
  }

  function onKeep(finding: Finding): void {
    kept.add(sameness(finding))
    open({ kind: 'closed' }, true)
  }

  function onFine(id: string): void {
    reminders.done(id)
    show(true)
  }

  function onLearn(finding: Finding, everywhere: boolean): void {
    void choose({ learned: learnFrom(choices().learned, finding, host, everywhere) })
    open({ kind: 'learned', finding, everywhere }, true)
  }

  function onUnlearn(finding: Finding): void {
    void choose({ learned: unlearnFrom(choices().learned, finding, host) })
    open({ kind: 'closed' }, true)
  }

  async function onUse(finding: Finding): Promise<void> {
    follow()
    const now = current(finding)
    open({ kind: 'closed' }, true)
    const done = now !== undefined && (await apply(composer, editing, now))
    check()
    if (!done) open({ kind: 'card', finding, refused: true }, true)
  }

  function onCarry(to: Carry['to']): void {
    const request: Carry = { kind: 'carry', to, text: editing.read() }
    open({ kind: 'closed' }, true)
    void browser.runtime.sendMessage(request)
  }

  /** Whether the one question before a post is on the screen now. */
  function holds(control: HTMLElement): boolean {
    if (choices().ask) {
      check()
      const finding = asking.about(top(), all)
      if (finding) {
        open({ kind: 'ask', finding, control }, true)
        return true
      }
    }
    if (editing.read().trim() !== '') reminders.posting(control)
    return false
  }

  function end(): void {
    if (signal.aborted) return
    life.abort()
    reminders.read(composer.isConnected ? text : '')
    render(null, layer.ui)
    drawing.clear()
    place.onEnd()
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
    signal,
  )
  watchPosting({ composer, site: place.site, holds }, signal)
  // “Why?” has another height when it is open.
  layer.ui.addEventListener('toggle', rhythm.moved, { capture: true, signal })
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
    carry: onCarry,
    check,
    end,
  }
}
