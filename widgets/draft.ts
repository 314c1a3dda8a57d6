import type { NumberFound } from './numbers.ts'

/** A text that is being written, and what has been asked about it. Every function gives a new one. */
export interface Draft {
  text: string
  /** A number in the text that looks like one that should not be sent. */
  hint?: NumberFound | undefined
  /** Numbers that the visitor has said are something else. */
  allowed: readonly string[]
}

/** What would be sent of a text: no control characters, no half characters, no space around it. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '')
    .toWellFormed()
    .trim()

/** The number that the hint is about. */
export const numberOf = ({ text, hint }: Draft): string => text.slice(hint?.start, hint?.end)

/** Takes the number out of the text, with the space before it. */
export const removeNumber = <D extends Draft>(draft: D): D => ({
  ...draft,
  text: draft.text.slice(0, draft.hint?.start).replace(/[ \t]$/, '') + draft.text.slice(draft.hint?.end),
  hint: undefined,
})

/** The number is something else: it is not asked about again. */
export const keepNumber = <D extends Draft>(draft: D): D => ({
  ...draft,
  allowed: [...draft.allowed, numberOf(draft)],
  hint: undefined,
})
