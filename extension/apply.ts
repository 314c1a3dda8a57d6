import type { Finding } from '../guideline/rule.ts'
import type { Editing } from './editors/editor.ts'

/** The next task: what an editor has put off until then is done. */
const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done))

/** Waits until the page has been told of a selection; 300 ms where it stood there already and nobody is told. */
function selectionChange(): Promise<void> {
  return new Promise<void>((done) => {
    document.addEventListener('selectionchange', () => done(), { once: true })
    setTimeout(done, 300)
  })
}

/** Editors write their own line breaks and spaces; the words are what must be right. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A frame, and the task after it: editors that render late have rendered. A hidden tab has no frames. */
async function settle(): Promise<void> {
  await Promise.race([new Promise((done) => requestAnimationFrame(done)), new Promise((done) => setTimeout(done, 100))])
  await nextTask()
}

/**
 * Offers words to an editor that writes for itself; whether it took them. Firefox makes this offer by itself in `execCommand`,
 * and an editor that takes it without saying so (Trix) would write them twice.
 */
function taken(composer: HTMLElement, data: string, byPaste: boolean | undefined): boolean {
  const init = { bubbles: true, cancelable: true, composed: true }
  if (!byPaste)
    return !composer.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data, ...init }))
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', data)
  return !composer.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...init }))
}

/**
 * Selects the words and waits until the editor knows; whether they are selected. An editor may put its own selection back
 * when it gets the focus (ProseMirror does 20 ms later, and a busy page may tell it of ours after that): ours is set again.
 */
async function selected(editing: Editing, { start, end, quote }: Finding): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const known = selectionChange()
    editing.select({ start, end })
    await known
    await nextTask()
    if (words(editing.selected()) === words(quote)) return true
  }
  return false
}

/**
 * Puts a finding's calmer wording in its place, the same way in every editor: select, wait until the editor knows, offer it
 * the words, and write them ourselves only where nobody took them. One write, never a second: an editor that is late would
 * write twice. Gives whether the text is now as it should be; where it is not, the reader is offered a copy.
 */
export async function apply(composer: HTMLElement, editing: Editing, finding: Finding): Promise<boolean> {
  const { start, end, quote, replacement } = finding
  const before = editing.read()
  if (replacement === undefined || before.slice(start, end) !== quote) return false
  // The browser would cut the wording off where the field is full.
  const room = composer instanceof HTMLTextAreaElement && composer.maxLength >= 0 ? composer.maxLength : Infinity
  if (before.length - quote.length + replacement.length > room) return false
  composer.focus({ preventScroll: true })
  // Had the selection not come about, the words would land wherever the caret is.
  if (!(await selected(editing, finding))) return false
  // The browser writes where focus is, and the writer may have gone to another field by now.
  if (!composer.contains((composer.getRootNode() as Document | ShadowRoot).activeElement)) return false
  if (import.meta.env.FIREFOX || !taken(composer, replacement, editing.byPaste))
    document.execCommand('insertText', false, replacement)
  await settle()
  const after = editing.read()
  // Words that are left selected would go with the next key.
  if (after.slice(start, end) === quote) editing.select({ start: end, end })
  return isApplied(words(after), before, finding)
}

/** Whether the wording stands where the words stood, and they no longer do; the writer may have gone on behind it by now. */
export function isApplied(now: string, before: string, { start, end, quote, replacement = '' }: Finding): boolean {
  const [head, tail] = [before.slice(0, start), before.slice(end)]
  if (now === words(head + replacement + tail)) return true
  return now.startsWith(words(head + replacement)) && now.endsWith(words(tail)) && !now.startsWith(words(head + quote))
}
