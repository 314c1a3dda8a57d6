import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorView, keymap } from '@codemirror/view'
import { place, present } from '../presented.ts'

const view = new EditorView({
  parent: place(),
  extensions: [EditorView.lineWrapping, history(), keymap.of([...defaultKeymap, ...historyKeymap])],
})
present({ text: () => view.state.doc.toString(), remove: () => view.destroy() })
