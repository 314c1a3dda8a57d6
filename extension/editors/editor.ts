import { editors } from './registry.ts'

/** From where to where in a text, UTF-16 positions. */
export interface Span {
  start: number
  end: number
}

/** One composer as an editor lets us read and write it. Positions are those of the text last read. */
export interface Editing {
  /** The text as it stands now. */
  read(): string
  /** The text with what its pictures and chips say, to be carried elsewhere. */
  whole(): string
  /** Where the words of each span stand on the screen, line by line; none where they are gone. Only reads. */
  boxes(spans: Span[]): DOMRect[][]
  /**
   * Whether the words of each span, measured before, still stand where the browser has moved them to. Cheap: saves reading a
   * long text again for every key. An editor that can't tell says no.
   */
  stands(spans: Span[]): boolean
  /** Selects the span; the composer has focus. */
  select(span: Span): void
  /** The words that are selected. */
  selected(): string
  /** Words are offered to it as a paste. */
  byPaste?: boolean
}

/** How a kind of editor is read and written. */
export interface Editor {
  /** Set on an editor that takes what no other knows. */
  general?: true
  /** Whether the composer is of this kind. */
  knows(composer: HTMLElement): boolean
  /** `aside` is a place of our own, out of the page's sight, for an element that helps to measure. */
  open(composer: HTMLElement, aside: HTMLElement): Editing
}

const known = Object.values(editors).toSorted((a: Editor, b: Editor) => Number(!!a.general) - Number(!!b.general))

/** How to read and write a composer. */
export const editorOf = (composer: HTMLElement): Editor | undefined => known.find((editor) => editor.knows(composer))
