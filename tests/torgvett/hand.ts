import type { Seen } from './seen.ts'

/** What someone who writes does to a page, in any browser: real keys, a real mouse. */
export interface Hand {
  /** What Torgvett shows, as no page can see it. */
  seen: Seen
  goto(url: string): Promise<void>
  type(text: string): Promise<void>
  /** Presses keys together: `Control+z`. */
  press(keys: string): Promise<void>
  click(x: number, y: number): Promise<void>
  /** Runs a function in the page, with an argument that JSON can carry. */
  ask<T, A = undefined>(ask: (argument: A) => T, argument?: A): Promise<T>
  /** Composes a text as an input method does, letter by letter; what is given commits it. */
  compose(text: string): Promise<() => Promise<void>>
}
