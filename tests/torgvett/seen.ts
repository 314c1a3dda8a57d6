/** Runs a function on our closed shadow root; nothing where there is none. */
export type Read = <T, A = undefined>(
  look: (root: ShadowRoot, argument: A) => T,
  argument?: A,
) => Promise<T | undefined>

/** A box in the viewport. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Runs in the page: waits until what stands there now has been drawn, twice. A page that is not shown draws nothing. */
export const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
    setTimeout(done, 250)
  })

/** Whether a box is drawn and stands where it stood when it was last looked at, frames ago. */
export function still(): (box: Box | undefined) => boolean {
  let before: Box | undefined
  return (box) => {
    const same = !!box?.width && box.x === before?.x && box.y === before.y
    before = box
    return same
  }
}

/** What of Torgvett is shown. */
export interface Seen {
  read: Read
  /** The boxes of the marks that are painted. */
  marks(): Promise<Box[]>
  /** Whether a card or panel is open. */
  open(): Promise<boolean>
  box(selector: string): Promise<Box | undefined>
}

/** What is shown, by a way to read it. */
export const seen = (read: Read): Seen => ({
  read,
  marks: async () =>
    (await read((root) =>
      [...root.querySelectorAll('.layer > i:not([class=""])')].map(
        (mark) => mark.getBoundingClientRect().toJSON() as Box,
      ),
    )) ?? [],
  open: async () => (await read((root) => root.querySelector('.float') !== null)) ?? false,
  box: (selector) =>
    read((root, wanted) => root.querySelector(wanted)?.getBoundingClientRect().toJSON() as Box | undefined, selector),
})
