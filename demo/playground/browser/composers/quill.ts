import Quill, { Delta, type Range } from 'quill/core'
import Bold from 'quill/formats/bold.js'
import Italic from 'quill/formats/italic.js'
import Clipboard from 'quill/modules/clipboard.js'
import type { MakeComposer } from '../composer.ts'

/** Pastes words alone: a post has no pictures, and Quill's reading of markup would need a hole in Trusted Types. */
class WordsOnly extends Clipboard {
  override onPaste(range: Range, { text }: { text?: string; html?: string }): void {
    super.onPaste(range, text === undefined ? {} : { text })
  }
}

/** A Quill editor with bold and italics. Tab leaves it, as it leaves every field: nobody is caught in it. */
export const quill: MakeComposer = (box, label, changed) => {
  const place = box.querySelector<HTMLElement>('[data-quill]')
  if (!place) throw new Error(`The page came without a place for ${label}.`)
  Quill.register({ 'formats/bold': Bold, 'formats/italic': Italic, 'modules/clipboard': WordsOnly }, true)
  const editor = new Quill(place, {
    formats: ['bold', 'italic'],
    modules: { keyboard: { bindings: { tab: null, 'indent code-block': null } }, uploader: { mimetypes: [] } },
  })
  const field = editor.root
  field.dir = 'auto'
  field.role = 'textbox'
  field.ariaMultiLine = 'true'
  field.ariaLabel = label
  editor.on('text-change', changed)

  return {
    id: 'quill',
    field,
    surface: field,
    text: () => editor.getText().slice(0, -1),
    write: (text) => {
      editor.history.cutoff()
      editor.setContents(new Delta().insert(`${text}\n`), 'user')
    },
    replace: (start, end, words) => {
      editor.history.cutoff()
      editor.updateContents(
        new Delta()
          .retain(start)
          .delete(end - start)
          .insert(words),
        'user',
      )
      editor.history.cutoff()
      editor.setSelection(start + words.length, 0, 'user')
    },
  }
}
