import { h, render } from 'preact'
import { sayings } from '../../../guideline/index.ts'
import { interfaceLanguage } from '../../settings.ts'
import base from '../../ui/base.css?inline'
import card from '../../ui/card.css?inline'
import { adopt } from '../../ui/sheet.ts'
import { Words } from '../../ui/words.ts'
import { Popup } from './Popup.tsx'

adopt(document, base + card)

/** Shows the popup in the interface language; choosing another shows it anew. */
async function show(): Promise<void> {
  const language = await interfaceLanguage()
  document.documentElement.lang = language
  render(h(Popup, { words: new Words(language, sayings), onLanguage: show }), document.body)
}

await show()
