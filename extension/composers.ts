/** Elements that are one line, or ask for something else than a post. */
const notAPost = 'input, [role="searchbox"], [role="search"] *, [aria-multiline="false"]'

/** Whether an editable element is a place to write a post: several lines, writable, and not a search. */
function takesAPost(element: HTMLElement): boolean {
  if (element.matches(notAPost)) return false
  if (element.getAttribute('role') === 'combobox' && element.getAttribute('aria-multiline') !== 'true') return false
  return !(element instanceof HTMLTextAreaElement) || !(element.readOnly || element.disabled)
}

/** The composer that an element is or stands in; nothing where it is none. */
export function composerOf(target: EventTarget | null | undefined): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined
  let composer = target
  if (!(composer instanceof HTMLTextAreaElement)) {
    if (!composer.isContentEditable) return undefined
    while (composer.parentElement?.isContentEditable) composer = composer.parentElement
  }
  return takesAPost(composer) ? composer : undefined
}

/** The composer that has focus, also inside open shadow roots. */
export function focusedComposer(): HTMLElement | undefined {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return composerOf(focused)
}

/** Whether there is somewhere to write on the page at all, also inside open shadow roots. */
export const hasComposer = (root: ParentNode = document): boolean =>
  [...root.querySelectorAll('textarea, [contenteditable]')].some((element) => composerOf(element) !== undefined) ||
  [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && hasComposer(shadowRoot))
