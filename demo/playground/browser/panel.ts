import { count, type Language, say, type Text } from '../../../languages/index.ts'
import { h, icon } from '../../../square/h.ts'
import { icons } from '../../../square/icons.ts'
import { type Actions, card } from './card.ts'
import type { Voice } from './checker.ts'
import type { Listed } from './findings.ts'
import { keptCount, more, toLookAt, words } from './words.ts'

/** What the panel shows: how far the test has come, and what it found. */
export interface View {
  state: 'getting' | 'away' | 'off' | 'empty' | 'checked'
  shown: Listed[]
  hidden: number
  kept: number
  voices: Record<string, Voice>
  /** The id of the finding whose card is open. */
  open: string | undefined
  /** The language of the draft is none of ours. */
  unknown: boolean
}

/** What can be done from the panel, besides with each finding. */
export interface PanelActions extends Actions {
  showAll(): void
  showKept(): void
}

/** The findings of the draft: a heading that counts them, and a card for each. */
export class Panel {
  #language: Language
  #act: PanelActions
  #cards = new Map<string, { made: string; card: HTMLLIElement }>()
  #heading = h('h2', { class: 'tt-count', tabindex: '-1' })
  #text = h('div', { class: 'tt-said' })
  #list = h('ul', { class: 'tt-cards' })
  #more: HTMLButtonElement
  #kept: HTMLButtonElement

  constructor(root: HTMLElement, language: Language, act: PanelActions) {
    this.#language = language
    this.#act = act
    this.#more = h('button', { type: 'button', class: 'tt-btn tt-quiet', onclick: () => act.showAll() })
    this.#kept = h('button', { type: 'button', class: 'tt-btn tt-quiet', onclick: () => act.showKept() })
    root.replaceChildren(this.#heading, this.#text, this.#list, this.#more, this.#kept)
  }

  /** Brings the panel into view and moves the reader there; on to a card's button where one is named. */
  focus(id?: string): void {
    const to = (id && this.#cards.get(id)?.card.querySelector('button')) || this.#heading
    to.focus({ preventScroll: true })
    to.scrollIntoView({ block: 'nearest' })
  }

  /** Shows a card without moving the focus. */
  reveal(id: string): void {
    this.#cards.get(id)?.card.scrollIntoView({ block: 'nearest' })
  }

  show(view: View): void {
    const language = this.#language
    const total = view.shown.length + view.hidden
    this.#heading.replaceChildren(
      icon(total > 0 || view.state !== 'checked' ? icons.square : icons.check),
      title(view, language),
    )
    this.#heading.classList.toggle('tt-good', view.state === 'checked' && total === 0)
    this.#text.replaceChildren(...notes(view).map((text) => h('p', {}, say(text, language))))
    this.#renew(view)
    this.#more.hidden = view.hidden === 0
    this.#more.replaceChildren(count(more, language, view.hidden))
    this.#kept.hidden = view.kept === 0
    this.#kept.replaceChildren(count(keptCount, language, view.kept))
  }

  /** Cards that stay are left in place, so that the one being read keeps its focus and its open details. */
  #renew({ shown, voices, open }: View): void {
    const wanted = shown.flatMap((finding) => {
      const says = voices[finding.rule]
      if (!says) return []
      // A finding that only moved is the same card to the one who reads it.
      const made = JSON.stringify([finding.level, finding.replacement, finding.calmer])
      const before = this.#cards.get(finding.id)
      if (before?.made === made) return [[finding.id, before] as const]
      return [[finding.id, { made, card: card(finding, says, this.#language, this.#act) }] as const]
    })
    this.#cards = new Map(wanted)
    const cards = wanted.map(([, { card }]) => card)
    if (cards.length !== this.#list.children.length || cards.some((each, at) => each !== this.#list.children[at]))
      this.#list.replaceChildren(...cards)
    for (const [id, { card }] of wanted) {
      card.classList.toggle('tt-open', id === open)
      card.querySelector('button')?.setAttribute('aria-expanded', String(id === open))
      const body = card.querySelector<HTMLElement>('.tt-body')
      if (body) body.hidden = id !== open
    }
  }
}

/** The panel's heading, which is also what a screen reader is told. */
export function title({ state, shown, hidden }: View, language: Language): string {
  const total = shown.length + hidden
  if (state === 'checked') return total > 0 ? count(toLookAt, language, total) : say(words.nothing, language)
  return say({ getting: words.getting, away: words.ready, off: words.isOff, empty: words.ready }[state], language)
}

function notes({ state, shown, unknown }: View): Text[] {
  if (state === 'checked')
    return [...(unknown ? [words.unknown] : []), ...(shown.length === 0 && !unknown ? [words.sharp] : [])]
  if (state === 'getting') return []
  return [{ away: words.away, off: words.off, empty: words.empty }[state]]
}
