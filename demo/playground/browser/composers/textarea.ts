import type { MakeComposer } from '../composer.ts'
import { h } from '../h.ts'

/**
 * The plain textarea that the page came with. A mirror with the same words gives their places, which a textarea keeps to
 * itself, and the height, so that the field grows with the draft.
 */
export const textarea: MakeComposer = (box, _label, changed) => {
  const field = box.querySelector('textarea')
  if (!field) throw new Error('The page came without its textarea.')
  const mirror = h('div', { class: 'tt-mirror', 'aria-hidden': 'true' })
  box.append(mirror)

  /** Only the lines that differ are laid out again: a long draft stays as quick as a short one. */
  const reflect = () => {
    const lines = field.value.split('\n')
    const shown = mirror.children
    let head = 0
    while (head < Math.min(shown.length, lines.length) && shown[head]?.textContent === lines[head]) head++
    let tail = 0
    while (
      tail < Math.min(shown.length, lines.length) - head &&
      shown[shown.length - 1 - tail]?.textContent === lines[lines.length - 1 - tail]
    )
      tail++
    const after = shown[shown.length - tail] ?? null
    const fresh = lines.slice(head, lines.length - tail).map((line) => h('div', { dir: 'auto' }, line || h('br')))
    for (const old of [...shown].slice(head, shown.length - tail)) old.remove()
    for (const line of fresh) mirror.insertBefore(line, after)
  }

  field.addEventListener('input', () => {
    reflect()
    changed()
  })
  reflect()

  const insert = (start: number, end: number, words: string) => {
    field.focus()
    field.setSelectionRange(start, end)
    // Not setRangeText: that would empty the field's undo.
    document.execCommand(words ? 'insertText' : 'delete', false, words)
  }

  return {
    id: 'textarea',
    field,
    surface: mirror,
    text: () => field.value,
    write: (text) => {
      field.value = text
      reflect()
      changed()
    },
    replace: insert,
  }
}
