import { type ComponentType, h, render } from 'preact'
import { ruleIds, sayings } from '../../guideline/index.ts'
import type { Text } from '../../languages/index.ts'
import { interfaceLanguage, onChoice, settings } from '../settings.ts'
import base from './base.css?inline'
import card from './card.css?inline'
import controls from './controls.css?inline'
import { chosenPack } from './pack.ts'
import { adopt } from './sheet.ts'
import { Words } from './words.ts'

/**
 * Shows one of our own pages in the interface language, and anew when another is chosen. `more` is a style sheet's text
 * for what this page alone has.
 */
export async function showPage(page: ComponentType<{ words: Words }>, title: Text, more = ''): Promise<void> {
  adopt(document, base + card + controls + more)
  let shown = ''
  const show = async () => {
    const [language, { pack: given }] = [await interfaceLanguage(), await settings()]
    const now = JSON.stringify([language, given])
    if (now === shown) return
    shown = now
    const pack = chosenPack(given)
    const words = new Words(language, (rule) => (ruleIds.includes(rule) ? sayings(rule, pack) : undefined))
    document.documentElement.lang = language
    document.title = words.say(title)
    render(h(page, { words }), document.body)
  }
  await show()
  onChoice(() => void show(), new AbortController().signal)
}
