import type { Language, Text } from '../../../languages/index.ts'
import { standInTheSquare } from '../../../square/square.ts'
import type { Answer } from './checker.ts'
import { Checking } from './checking.ts'
import type { Composer, MakeComposer } from './composer.ts'
import { drift } from './drift.ts'
import { choose, keeping, type Listed, list } from './findings.ts'
import { Foot } from './foot.ts'
import { Marks } from './marks.ts'
import { Notice } from './notice.ts'
import { Panel, title, type View } from './panel.ts'
import { words } from './words.ts'

/** The parts of the page that the workbench brings to life. */
export interface Parts {
  panel: HTMLElement
  notice: HTMLElement
  foot: HTMLElement
}

/** One draft on the page: written in a composer, checked on the device, marked, and shown in the panel. */
export class Workbench {
  #language: Language
  #checking: Checking
  #panel: Panel
  #notice: Notice
  #foot: Foot
  #composers = new Map<string, { composer: Composer; marks: Marks }>()
  #now = ''
  #text = ''
  /** The text that was last checked. */
  #checked = ''
  #findings: Listed[] = []
  #answer: Omit<Answer, 'id'> | undefined
  #kept = new Set<string>()
  #state: 'getting' | 'away' | 'checked' = 'getting'
  #off = false
  #all = false
  #open: string | undefined
  #openFirst = false
  #swapped: { start: number; end: number; before: string; after: string } | undefined

  constructor(parts: Parts, language: Language, worker: Worker) {
    this.#language = language
    this.#checking = new Checking(worker, language === 'sv' ? 'SE' : 'NO', {
      answered: (answer) => this.#answered(answer),
      away: () => {
        this.#state = 'away'
        this.#show()
      },
    })
    this.#panel = new Panel(parts.panel, language, {
      toggle: (id) => this.#toggle(id),
      keep: (id) => this.#keep(id),
      apply: (id) => this.#apply(id),
      showAll: () => {
        this.#all = true
        this.#show()
        this.#panel.focus()
      },
      showKept: () => {
        this.#kept.clear()
        this.#show()
        this.#panel.focus()
      },
    })
    this.#notice = new Notice(parts.notice, language)
    this.#foot = new Foot(parts.foot, language, {
      look: () => this.#panel.focus(),
      stand: () => void this.#stand(),
    })
  }

  /** Adds a composer in its box. A click on a mark opens its card. */
  add(make: MakeComposer, box: HTMLElement, label: string): void {
    const marks = new Marks(box)
    const composer = make(box, label, () => this.#changed(composer))
    this.#composers.set(composer.id, { composer, marks })
    box.addEventListener('click', ({ clientX, clientY }) => {
      const id = marks.at(clientX, clientY)
      if (id) this.#toggle(id, true)
    })
  }

  /** Changes to another composer; the draft comes along. */
  turnTo(id: string): void {
    const before = this.#composer
    this.#now = id
    const after = this.#composer
    if (before && after && before !== after && after.text() !== before.text()) after.write(before.text())
    this.#changed(after)
    this.#show()
  }

  /** Puts a text in the place of the draft, and says so; what stood there can be had back. */
  try(text: string, said: Text): void {
    const composer = this.#composer
    if (!composer) return
    const before = composer.text()
    this.#kept.clear()
    this.#all = false
    this.#openFirst = true
    composer.write(text)
    this.#checking.ask(composer.text(), { now: true })
    this.#notice.say(said, before.trim() ? () => composer.write(before) : undefined)
  }

  /** Switches the test off, so that the fields are as on any other site, or on again. */
  turn(on: boolean): void {
    this.#off = !on
    if (on) this.#checking.ask(this.#text, { now: true })
    else this.#checking.stop()
    this.#show()
  }

  get #composer(): Composer | undefined {
    return this.#composers.get(this.#now)?.composer
  }

  #changed(composer: Composer | undefined): void {
    if (!composer || composer.id !== this.#now) return
    const text = composer.text()
    this.#findings = drift(this.#findings, this.#text, text)
    this.#swapped = this.#swapped && drift([this.#swapped], this.#text, text)[0]
    const same = text === this.#text
    this.#text = text
    if (!this.#off && !same) this.#checking.ask(text)
    this.#show()
  }

  #answered(answer: Answer): void {
    this.#state = 'checked'
    this.#checked = this.#text
    this.#answer = answer
    this.#findings = list(answer.report.findings, this.#text)
    const first = choose(this.#findings, this.#kept, this.#all).shown[0]
    if (this.#openFirst) this.#open = first?.id
    this.#openFirst = false
    const view = this.#show()
    this.#notice.announce(title(view, this.#language))
    this.#foot.measure(this.#text)
  }

  #view(): View {
    const chosen = choose(this.#off ? [] : this.#findings, this.#kept, this.#all)
    const empty = !this.#text.trim() || !this.#checked.trim()
    const state = this.#off ? 'off' : this.#state === 'checked' && empty ? 'empty' : this.#state
    const unknown = this.#answer?.report.language === 'unknown'
    return { ...chosen, state, voices: this.#answer?.voices ?? {}, open: this.#open, unknown }
  }

  #show(): View {
    const view = this.#view()
    this.#panel.show(view)
    this.#foot.show(view)
    for (const [id, { composer, marks }] of this.#composers)
      marks.draw(composer.surface, id === this.#now ? view.shown : [], this.#open)
    return view
  }

  #toggle(id: string, fromMark = false): void {
    this.#open = this.#open === id && !fromMark ? undefined : id
    this.#show()
    if (fromMark) this.#panel.reveal(id)
  }

  #keep(id: string): void {
    const before = this.#view().shown
    const finding = before.find((each) => each.id === id)
    if (!finding) return
    this.#kept.add(keeping(finding))
    const { shown } = this.#show()
    this.#notice.say(words.kept)
    this.#panel.focus(shown[Math.min(before.indexOf(finding), shown.length - 1)]?.id)
  }

  #apply(id: string): void {
    const finding = this.#view().shown.find((each) => each.id === id)
    const composer = this.#composer
    if (!composer || finding?.replacement === undefined) return
    const { start, end, quote: before, replacement: after } = finding
    if (composer.text().slice(start, end) !== before) return
    composer.replace(start, end, after)
    this.#swapped = { start, end: start + after.length, before, after }
    this.#notice.say(words.applied, () => this.#undo())
    this.#notice.focus()
  }

  /** Puts the words back, wherever they have moved since. */
  #undo(): void {
    const swapped = this.#swapped
    const composer = this.#composer
    this.#swapped = undefined
    if (!swapped || !composer || composer.text().slice(swapped.start, swapped.end) !== swapped.after) return
    composer.replace(swapped.start, swapped.end, swapped.before)
    this.#notice.say(words.undone)
    this.#panel.focus()
  }

  async #stand(): Promise<void> {
    if (!this.#text.trim()) {
      this.#notice.say(words.writeFirst)
      this.#composer?.field.focus()
      return
    }
    const { shown } = this.#view()
    const language = this.#answer?.report.language ?? 'unknown'
    const change = await standInTheSquare({ text: this.#text, findings: shown, language }, this.#language)
    if (change) this.#composer?.field.focus()
  }
}
