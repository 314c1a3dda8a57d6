import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { present, put } from '../presented.ts'

const composer = put('div')
composer.contentEditable = 'true'
const editor = createEditor({
  namespace: 'post',
  onError: (fault) => {
    throw fault
  },
})
editor.setRootElement(composer)
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
present({
  text: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    ),
  bold: ([before, apart, after]) =>
    editor.update(
      () => {
        const bold = $createTextNode(apart).toggleFormat('bold')
        $getRoot()
          .clear()
          .append($createParagraphNode().append($createTextNode(before), bold, $createTextNode(after)))
      },
      { discrete: true },
    ),
})
