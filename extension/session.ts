import { h, render } from 'preact'
import { browser } from 'wxt/browser'
import type { Finding } from '../guideline/rule.ts'
import { address } from './address.ts'
import { apply } from './apply.ts'
import { keepAsking } from './asking.ts'
import { keepCaret } from './caret.ts'
import type { Carry } from './carry.ts'
import { createDrawing } from './drawing.ts'
import type { Followed } from './followed.ts'
import { keepFound } from './found.ts'
import { learnFrom, unlearnFrom } from './learned.ts'
import { isOrphaned } from './orphan.ts'
import { postControl } from './post-control.ts'
import { watchPosting } from './posting.ts'
import { keepReminders } from './reminding.ts'
import { keepRhythm } from './rhythm.ts'
import { choose } from './settings.ts'
import { isPrivate } from './sites/site.ts'
import { strings } from './strings.ts'
import { Companion, type CompanionProps, type View } from './ui/Companion.tsx'
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

/** Read, check, mark, card, apply, read again: until the composer is gone or another takes its place. */
export function startSession(followed: Followed): Session {
  const { composer, editing, layer, words, choices } = followed
  const life = new AbortController()
  const { signal } = life
  const caret = keepCaret(composer, signal)
  const drawing = createDrawing(composer, editing, layer, () => postControl(composer, followed.site))
  const rhythm = keepRhythm({ draw, check, rest }, signal)
  const reminders = keepReminders(followed, announce)
  const host = address().hostname
  const found = keepFound(followed, host)
  const asking = keepAsking()
  let view: View = { kind: 'closed' }
  let announced = ''

  function draw(changed: boolean): void {
    if (!composer.isConnected || isOrphaned()) {
      end()
      return
    }
    const { marksHidden } = choices()
    if (changed && !marksHidden && (found.isPartial() || !editing.stands(found.top))) found.follow()
    drawing.draw(marksHidden ? [] : found.top, reread())
  }

  /** The finding whose card is open, where it stands now. */
  function reread(): Finding | undefined {
    const finding = view.kind === 'card' ? found.current(view.finding) : undefined
    if (finding) view = { ...view, kind: 'card', finding }
    return finding
  }

  function check(): void {
    // What was for everybody may be for a few now, or the page be another.
    if (signal.aborted || isPrivate(composer, address(), followed.site)) {
      end()
      return
    }
    found.check()
    // The card's calmer wording may have come since it was opened; the words that it or the question is about may be gone.
    reread()
    if ((view.kind === 'card' || view.kind === 'ask') && !found.current(view.finding))
      open({ kind: 'closed' }, layer.ui.matches(':focus-within'))
    reminders.read(found.text)
    // What comes after a post is another post.
    if (found.text.trim() === '') asking.anew()
    show(false)
  }

  function rest(): void {
    reminders.remind(found.text, found.all)
    announce()
  }

  /** Says politely what there is, once: the same words again are not said again. */
  function announce(): void {
    const tip = reminders.due.length > 0 ? words.say(strings.note) : ''
    announced = found.top.length > 0 ? words.toLookAt(found.top.length) : tip
    show(false)
  }

  function show(focus: boolean): void {
    if (signal.aborted) return
    const props: CompanionProps = {
      words,
      text: found.text,
      findings: found.top,
      reminders: reminders.due,
      view,
      focus,
      announced,
      host,
      onView: (next) => open(next, true),
      onKeep,
      onUse,
      onLearn,
      onUnlearn,
      onFine,
      onCarry,
    }
    render(h(Companion, props), layer.ui)
    rhythm.moved()
  }

  function open(next: View, focus: boolean): void {
    view = next
    drawing.look()
    show(focus)
    if (focus && view.kind === 'closed') caret.back()
  }

  function onKeep(finding: Finding): void {
    found.keep(finding)
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
    found.follow()
    const now = found.current(finding)
    open({ kind: 'closed' }, true)
    const done = now !== undefined && (await apply(composer, editing, now))
    check()
    if (!done) open({ kind: 'card', finding, refused: true }, composer.matches(':focus-within'))
  }

  function onCarry(to: Carry['to']): void {
    const request: Carry = { kind: 'carry', to, text: editing.whole() }
    open({ kind: 'closed' }, true)
    void browser.runtime.sendMessage(request)
  }

  /** Whether the one question before a post is on the screen now. A page that presses for itself is not asked. */
  function holds(control: HTMLElement, { isTrusted, detail }: UIEvent): boolean {
    // Who has been updated under an open page can show nothing any more.
    if (isOrphaned()) end()
    const asks = choices().ask && isTrusted
    if (asks && !signal.aborted) check()
    if (signal.aborted) return false
    // The second press of a double click is no answer.
    if (asks && detail > 1 && view.kind === 'ask') {
      show(true)
      return true
    }
    const finding = asks ? asking.about(found.top, found.all) : undefined
    if (finding) {
      // The page may have made its button anew by the time it is answered.
      const again = () => (control.isConnected ? control : postControl(composer, followed.site))
      open({ kind: 'ask', finding, control: again }, true)
      return true
    }
    if (editing.read().trim() !== '') reminders.posting(control)
    // It was answered by a second press on the site's own button.
    if (view.kind === 'ask') open({ kind: 'closed' }, false)
    return false
  }

  function end(): void {
    if (signal.aborted) return
    life.abort()
    reminders.read(composer.isConnected ? found.text : '')
    render(null, layer.ui)
    drawing.clear()
    followed.onEnd()
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
  watchPosting({ composer, site: followed.site, holds, emptied: check }, signal)
  // “Why?” has another height when it is open.
  layer.ui.addEventListener('toggle', rhythm.moved, { capture: true, signal })
  // Focus can only move to what stands in the page.
  layer.near(composer)
  show(false)
  rhythm.changed(true)

  return {
    composer,
    count: () => found.top.length,
    open() {
      check()
      open(view.kind === 'card' ? view : { kind: 'panel' }, true)
    },
    carry: onCarry,
    check,
    end,
  }
}
