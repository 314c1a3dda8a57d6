/** A field that a draft is written in, read and written through its editor's own model. */
export interface Composer {
  id: string
  /** What takes the focus, and what extensions see as the composer. */
  field: HTMLElement
  /** Where the draft's words are laid out, for marks. */
  surface: HTMLElement
  text(): string
  /** Puts a whole new draft in. */
  write(text: string): void
  /** Puts other words in the place of those from `start` to `end`, as one step of the editor's own undo. */
  replace(start: number, end: number, words: string): void
}

/** Makes a composer in its box; `changed` is called after each change of the text, once the words are laid out. */
export type MakeComposer = (box: HTMLElement, label: string, changed: () => void) => Composer
