import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'

/** A page with two composers and a button that posts what its editor believes the text to be, not what the DOM shows. */
const editor = createEditor({
  namespace: 'post',
  onError: (fault) => {
    throw fault
  },
})
editor.setRootElement(document.querySelector<HTMLElement>('#lexical'))
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 0)

const plain = document.querySelector('textarea')
const output = document.querySelector('output')
for (const [index, form] of [...document.forms].entries()) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = index === 0 ? plain?.value : editor.getEditorState().read(() => $getRoot().getTextContent())
    if (output) output.textContent = text ?? ''
  })
}
