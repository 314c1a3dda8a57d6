import { count, type Language, say } from '../../../languages/index.ts'
import { speakingTime, wordsIn } from '../../../square/duration.ts'
import { h, icon } from '../../../square/h.ts'
import { icons } from '../../../square/icons.ts'
import { title, type View } from './panel.ts'
import { wordCount, words } from './words.ts'

/** The composer's foot: the badge, how long the draft takes to say, and the way to the square. */
export class Foot {
  #language: Language
  #badge: HTMLButtonElement
  #length = h('p', { class: 'tt-length' })

  constructor(root: HTMLElement, language: Language, act: { look: () => void; stand: () => void }) {
    this.#language = language
    this.#badge = h('button', { type: 'button', class: 'tt-btn tt-badge', onclick: act.look })
    const stand = h(
      'button',
      { type: 'button', class: 'tt-btn tt-primary', onclick: act.stand },
      icon(icons.lamp),
      say(words.stand, language),
    )
    root.replaceChildren(this.#badge, this.#length, stand)
  }

  show(view: View): void {
    this.#badge.hidden = view.state === 'off'
    this.#badge.replaceChildren(icon(icons.square), title(view, this.#language))
  }

  /** Counts the words. Done after a check, not at every key. */
  measure(text: string): void {
    const spoken = wordsIn(text)
    const length = `${count(wordCount, this.#language, spoken)} · ${speakingTime(spoken, this.#language)}`
    this.#length.replaceChildren(spoken > 0 ? length : '')
  }
}
