import { html } from 'hono/html'
import { formatMoment } from '../../languages/dates.ts'
import type { Language } from '../../languages/index.ts'
import type { Markup } from './document.ts'

/** A moment in words, and for machines. */
export const when = (moment: string, language: Language, timeZone: string): Markup =>
  html`<time class="muted" datetime="${moment}">${formatMoment(moment, language, { timeZone })}</time>`
