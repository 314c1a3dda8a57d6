import { type Language, say, type Text } from '../../../languages/index.ts'
import { h } from '../../../square/h.ts'
import { words } from './words.ts'

/** How long typing must have rested before a screen reader is told of the count, in ms. */
const REST = 1500

/** Says what just happened, with a way back where there is one, and tells screen readers how many findings there are. */
export class Notice {
  #language: Language
  #text = h('p', { role: 'status' })
  #undo: HTMLButtonElement
  #count = h('p', { class: 'tt-vh', role: 'status' })
  #back: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement, language: Language) {
    this.#language = language
    this.#undo = h(
      'button',
      {
        type: 'button',
        class: 'tt-btn',
        hidden: true,
        onclick: () => {
          const back = this.#back
          this.clear()
          back?.()
        },
      },
      say(words.undo, language),
    )
    root.replaceChildren(this.#text, this.#undo, this.#count)
  }

  say(text: Text, undo?: () => void): void {
    this.#text.replaceChildren(say(text, this.#language))
    this.#back = undo
    this.#undo.hidden = !undo
  }

  clear(): void {
    this.#text.replaceChildren()
    this.#back = undefined
    this.#undo.hidden = true
  }

  /** Moves the focus to the way back. */
  focus(): void {
    this.#undo.focus()
  }

  /** Tells a screen reader once, when the typing has rested. */
  announce(sentence: string): void {
    clearTimeout(this.#timer)
    if (this.#count.textContent === sentence) return
    this.#timer = setTimeout(() => this.#count.replaceChildren(sentence), REST)
  }
}
