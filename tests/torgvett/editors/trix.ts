import 'trix'
import { present, put, type Runs } from '../presented.ts'

/** What is used here of Trix, which brings no types. */
interface Trix extends HTMLElement {
  editor: { getDocument(): { toString(): string }; loadHTML(html: string): void }
}

const composer = put('trix-editor' as 'div') as HTMLElement as Trix
const fill = ([before, apart, after]: Runs, name: string) =>
  composer.editor.loadHTML(`<div>${before}<${name} href="https://example.no/">${apart}</${name}>${after}</div>`)
composer.addEventListener('trix-initialize', () =>
  present({
    text: () => composer.editor.getDocument().toString(),
    bold: (runs) => fill(runs, 'strong'),
    link: (runs) => fill(runs, 'a'),
  }),
)
