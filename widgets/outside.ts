import { html, type TemplateResult } from 'lit'
import type { Language } from '../languages/index.ts'

/** Words that come from outside, in their own language and writing direction: they can't turn the words around them. */
export const outside = (words: string, language: Language): TemplateResult => html`<bdi lang=${language}>${words}</bdi>`
