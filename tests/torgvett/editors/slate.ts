import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react'
import { place, present } from '../presented.ts'

interface Run {
  text: string
  bold?: boolean
}
interface Block {
  type?: 'link'
  children: (Run | Block)[]
}

const editor = withHistory(withReact(createEditor()))
const { isInline } = editor
editor.isInline = (element) => (element as Block).type === 'link' || isInline(element)
const post = (...children: (Run | Block)[]) => [{ children }] as Descendant[]

const renderElement = ({ attributes, element, children }: RenderElementProps) =>
  (element as Block).type === 'link'
    ? createElement('a', { ...attributes, href: '#' }, children)
    : createElement('p', attributes, children)
const renderLeaf = ({ attributes, leaf, children }: RenderLeafProps) =>
  createElement((leaf as Run).bold ? 'b' : 'span', attributes, children)

function Composer() {
  const [initialValue] = useState(() => post({ text: '' }))
  return createElement(Slate, {
    editor,
    initialValue,
    // biome-ignore lint/correctness/noChildrenProp: without JSX a required child is a property.
    children: createElement(Editable, { renderElement, renderLeaf }),
  })
}
const root = createRoot(place())
root.render(createElement(Composer))

function fill(value: Descendant[]): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.deselect(editor)
    Transforms.removeNodes(editor, { at: [0] })
    Transforms.insertNodes(editor, value, { at: [0] })
  })
}
present({
  text: () => editor.children.map((block) => Node.string(block)).join('\n'),
  bold: ([before, apart, after]) => fill(post({ text: before }, { text: apart, bold: true }, { text: after })),
  link: ([before, apart, after]) =>
    fill(post({ text: before }, { type: 'link', children: [{ text: apart }] }, { text: after })),
  remove: () => root.unmount(),
})
