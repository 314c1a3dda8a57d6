import { CompositeDecorator, ContentState, convertFromRaw, Editor, EditorState } from 'draft-js'
import { createElement, type ReactNode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { place, present, type Runs } from '../presented.ts'

const links = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((letter) => {
        const key = letter.getEntity()
        return key !== null && content.getEntity(key).getType() === 'LINK'
      }, found),
    component: ({ children }: { children?: ReactNode }) => createElement('a', { href: '#' }, children),
  },
])
let state = EditorState.createWithContent(ContentState.createFromText(''), links)
let show: (state: EditorState) => void
function Composer() {
  const [now, setNow] = useState(state)
  state = now
  show = setNow
  return createElement(Editor, { editorState: now, onChange: setNow })
}
const root = createRoot(place())
root.render(createElement(Composer))

function fill([before, apart, after]: Runs, linked: boolean): void {
  const range = { offset: before.length, length: apart.length }
  const content = convertFromRaw({
    blocks: [
      {
        key: 'post',
        type: 'unstyled',
        text: before + apart + after,
        depth: 0,
        inlineStyleRanges: linked ? [] : [{ ...range, style: 'BOLD' }],
        entityRanges: linked ? [{ ...range, key: 0 }] : [],
      },
    ],
    entityMap: { 0: { type: 'LINK', mutability: 'MUTABLE', data: {} } },
  })
  show(EditorState.push(state, content, 'insert-fragment'))
}
present({
  text: () => state.getCurrentContent().getPlainText('\n'),
  bold: (runs) => fill(runs, false),
  link: (runs) => fill(runs, true),
  remove: () => root.unmount(),
})
