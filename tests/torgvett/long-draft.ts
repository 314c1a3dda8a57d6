import type { Page } from '@playwright/test'

/** Facebook's greatest length. */
export const length = 63_206
export const things = 100

/** Where in the text the things to look at stand. */
export const places = ['at the beginning', 'spread', 'at the end'] as const
export type Place = (typeof places)[number]

/** A text of Facebook's greatest length with a hundred things to look at. */
export function longDraft(place: Place): string {
  const flagged = 'Du er en idiot, Kari. '
  const calm = 'Flertallet har vedtatt budsjettet, og jeg er uenig i det de gjorde med skolen på Nordnes. '
  const room = Math.floor(length / things) - flagged.length - 2
  const filler = calm.repeat(Math.ceil(room / calm.length)).slice(0, room)
  const all = (line: string) => `${line}\n`.repeat(things)
  const made = {
    'at the beginning': all(flagged) + all(filler),
    spread: all(`${filler}\n${flagged}`),
    'at the end': all(filler) + all(flagged),
  }[place]
  return made.padStart(length, 'Hei. ')
}

/** Fills the composer at once, as a paste does. Runs in the page. */
function fill(draft: string): void {
  const composer = document.querySelector<HTMLElement>('#place textarea, #place [contenteditable]')
  composer?.focus()
  if (composer instanceof HTMLTextAreaElement) composer.value = draft
  else
    composer?.replaceChildren(
      ...draft.split('\n').map((line) => {
        const block = document.createElement('p')
        block.append(line)
        return block
      }),
    )
  composer?.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/**
 * Opens a page with the very long draft, waits until it is checked and marked, and puts the caret at the beginning: a key
 * that came while Torgvett begins would have its reading counted as the key's.
 */
export async function writeLong(page: Page, url: string, place: Place): Promise<void> {
  await page.goto(url)
  await page.bringToFront()
  await page.evaluate(fill, longDraft(place))
  await page.waitForTimeout(3000)
  await page.keyboard.press('Control+Home')
  await page.waitForTimeout(500)
}
