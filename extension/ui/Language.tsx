import { type Language, languageNames } from '../../languages/index.ts'
import { pageStrings } from '../page-strings.ts'
import { chooseLanguage } from '../settings.ts'
import type { Words } from './words.ts'

/** Chooses the interface language, apart from the browser's own. `named` shows the field's name beside it. */
export function LanguageChoice({ words, named = false }: { words: Words; named?: boolean }) {
  return (
    <label class={named ? 'field' : ''}>
      <span class={named ? '' : 'unseen'}>{words.say(pageStrings.language)}</span>
      <select
        value={words.language}
        onChange={({ currentTarget }) => void chooseLanguage(currentTarget.value as Language)}
      >
        {languageNames.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
