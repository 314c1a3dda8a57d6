import type { Language, Text } from './index.ts'

/** A sentence as it is written in a language; Bokmål stands in where a new language has no words yet. */
export const written = (text: Text, language: Language): string => text[language] ?? text.nb
