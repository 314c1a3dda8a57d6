import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { place, present, type Runs } from '../presented.ts'

const editor = new Editor({ element: place(), extensions: [StarterKit.configure({ link: { openOnClick: false } })] })
const fill = ([before, apart, after]: Runs, mark: { type: string; attrs?: { href: string } }) =>
  editor.commands.setContent({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: before },
          { type: 'text', text: apart, marks: [mark] },
          { type: 'text', text: after },
        ],
      },
    ],
  })
present({
  text: () => editor.getText({ blockSeparator: '\n' }),
  bold: (runs) => fill(runs, { type: 'bold' }),
  link: (runs) => fill(runs, { type: 'link', attrs: { href: 'https://example.no/' } }),
  remove: () => editor.destroy(),
})
