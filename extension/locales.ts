import type { Text, Written } from '../languages/index.ts'
import { strings } from './strings.ts'

/** The sentences that the browser itself shows; it takes them by its own language, not by the one chosen in Torgvett. */
const manifest = { name: strings.name, description: strings.description, look: strings.look } satisfies Record<
  string,
  Text
>

const written: Written[] = ['nb', 'nn', 'sv', 'en']

/** The content of `_locales/<language>/messages.json`, language by language. */
export function locales(): Record<Written, Record<string, { message: string }>> {
  const messages = (language: Written) =>
    Object.fromEntries(Object.entries(manifest).map(([key, text]) => [key, { message: text[language] }]))
  return Object.fromEntries(written.map((language) => [language, messages(language)])) as ReturnType<typeof locales>
}
