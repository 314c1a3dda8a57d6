import { html, type TemplateResult } from 'lit/html.js'
import type { Language } from '../languages/index.ts'

/** Words that come from outside, in their own language and writing direction: they can't turn the words around them. */
export const outside = (words: string, language: Language): TemplateResult => html`<bdi lang=${language}>${words}</bdi>`

/** The same inside one of our sentences, set apart by U+2068 and U+2069. */
export const apart = (words: string): string => `\u2068${words}\u2069`
