/** Three runs of text, of which the middle one is set apart. */
export type Runs = readonly [before: string, apart: string, after: string]

/** An editor on a page, as its own code sees it: tests trust no DOM for what the text is. */
export interface Presented {
  /** The text by the editor's own model, lines parted by one line break. */
  text(): string
  /** Fills the editor with runs of which the middle one is bold, where it can be. */
  bold?(runs: Runs): void
  /** Fills the editor with runs of which the middle one is a link, where it can be. */
  link?(runs: Runs): void
  /** Takes the editor away as its site would. */
  remove(): void
}

declare global {
  var presented: Presented | undefined
}

/** Where the page has room for an editor. */
export const place = (): HTMLElement => document.querySelector<HTMLElement>('#place') ?? document.body

/** An element in the page's place for editors. */
export function put<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  place().append(element)
  return element
}

/** Tells the test that the editor is there. */
export function present(editor: Omit<Presented, 'remove'> & Partial<Pick<Presented, 'remove'>>): void {
  globalThis.presented = { remove: () => place().replaceChildren(), ...editor }
}
