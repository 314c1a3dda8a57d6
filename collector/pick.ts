import type { DialogueTexts } from '../contract/dialogue.ts'
import type { Language, Written } from '../languages/index.ts'

/** A text in the languages in which it has been written. */
export type Texts = DialogueTexts['title']

/** Whom a reader of a language reads most easily, when a text isn't written in it. */
const nearby: Record<Written, Written[]> = {
  nb: ['nb', 'nn', 'sv', 'en'],
  nn: ['nn', 'nb', 'sv', 'en'],
  sv: ['sv', 'nb', 'nn', 'en'],
  en: ['en', 'nb', 'nn', 'sv'],
}

/** The language in which a reader of a language gets a text: it, or the nearest in which the text is written. */
export const written = (texts: Texts, language: Language): Written => nearby[language].find((tag) => texts[tag]) ?? 'nb'

/** The text in that language. */
export const pick = (texts: Texts, language: Language): string => texts[written(texts, language)] ?? ''
