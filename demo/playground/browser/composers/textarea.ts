import type { MakeComposer } from '../composer.ts'
import { Mirror } from '../mirror.ts'

/**
 * The plain textarea that the page came with. A mirror with the same words gives their places, which a textarea keeps to
 * itself, and the height, so that the field grows with the draft.
 */
export const textarea: MakeComposer = (box, _label, changed) => {
  const field = box.querySelector('textarea')
  if (!field) throw new Error('The page came without its textarea.')
  const mirror = new Mirror()
  box.append(mirror.element)
  const reflect = () => mirror.show(field.value)
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
    surface: mirror.element,
    text: () => field.value,
    write: (text) => {
      field.value = text
      reflect()
      changed()
    },
    replace: insert,
  }
}
