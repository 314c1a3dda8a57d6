import Quill from 'quill'
import { present, put } from '../presented.ts'

const quill = new Quill(put('div'), { modules: { history: { delay: 300 } } })
present({
  text: () => quill.getText(),
  bold: ([before, apart, after]) => {
    quill.setContents([{ insert: before }, { insert: apart, attributes: { bold: true } }, { insert: `${after}\n` }])
  },
  link: ([before, apart, after]) => {
    quill.setContents([
      { insert: before },
      { insert: apart, attributes: { link: 'https://example.no/' } },
      { insert: `${after}\n` },
    ])
  },
})
