import type { Written } from '../languages/index.ts'
import { manifestStrings } from './manifest-strings.ts'

const written: Written[] = ['nb', 'nn', 'sv', 'en']

/**
 * What the browser itself shows, by its own language and not by the one chosen in Torgvett: the content of
 * `_locales/<language>/messages.json`, language by language.
 */
export function locales(): Record<Written, Record<string, { message: string }>> {
  const messages = (language: Written) =>
    Object.fromEntries(Object.entries(manifestStrings).map(([key, text]) => [key, { message: text[language] }]))
  return Object.fromEntries(written.map((language) => [language, messages(language)])) as ReturnType<typeof locales>
}
