import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createLinkNode, LinkNode } from '@lexical/link'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalNode } from 'lexical'
import { present, put, type Runs } from '../presented.ts'

const composer = put('div')
composer.contentEditable = 'true'
const editor = createEditor({
  namespace: 'post',
  nodes: [LinkNode],
  onError: (fault) => {
    throw fault
  },
})
editor.setRootElement(composer)
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
const fill = ([before, apart, after]: Runs, setApart: (text: string) => LexicalNode) =>
  editor.update(
    () => {
      const paragraph = $createParagraphNode()
      $getRoot()
        .clear()
        .append(paragraph.append($createTextNode(before), setApart(apart), $createTextNode(after)))
    },
    { discrete: true },
  )
present({
  text: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    ),
  bold: (runs) => fill(runs, (text) => $createTextNode(text).toggleFormat('bold')),
  link: (runs) => fill(runs, (text) => $createLinkNode('https://example.no/').append($createTextNode(text))),
})
