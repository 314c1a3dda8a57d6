import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { place, present } from '../presented.ts'

let state = ''
function Composer() {
  const [text, setText] = useState('')
  state = text
  return createElement('textarea', {
    value: text,
    onChange: ({ target }: { target: { value: string } }) => setText(target.value),
  })
}
const root = createRoot(place())
root.render(createElement(Composer))
present({ text: () => state, remove: () => root.unmount() })
