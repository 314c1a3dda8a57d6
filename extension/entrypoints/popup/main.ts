import { h, render } from 'preact'
import { sayings } from '../../../guideline/index.ts'
import { interfaceLanguage } from '../../settings.ts'
import css from '../../ui/style.css?inline'
import { Words } from '../../ui/words.ts'
import { Popup } from './Popup.tsx'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
document.adoptedStyleSheets = [sheet]

/** Shows the popup in the interface language; choosing another shows it anew. */
async function show(): Promise<void> {
  const language = await interfaceLanguage()
  document.documentElement.lang = language
  render(h(Popup, { words: new Words(language, sayings), onLanguage: show }), document.body)
}

await show()
