import { type Language, languageNames } from '../../../languages/index.ts'
import { popupStrings } from '../../popup-strings.ts'
import { chooseLanguage } from '../../settings.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Words } from '../../ui/words.ts'
import { Page } from './Page.tsx'
import { Paste } from './Paste.tsx'

/** What the toolbar button opens: this page, a text of one's own, and the language. */
export function Popup({ words, onLanguage }: { words: Words; onLanguage(): void }) {
  const choose = (language: Language) => chooseLanguage(language).then(onLanguage)
  return (
    <main>
      <header>
        <h1>
          <Icon name="torget" /> Torgvett
        </h1>
        <label>
          <span class="unseen">{words.say(popupStrings.language)}</span>
          <select value={words.language} onChange={({ currentTarget }) => choose(currentTarget.value as Language)}>
            {languageNames.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Page words={words} />
      <Paste words={words} />
    </main>
  )
}
