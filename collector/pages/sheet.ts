import { html } from 'hono/html'
import type { Language } from '../../languages/index.ts'
import { document, type Markup } from './document.ts'
import { styles } from './styles.ts'

/** The style of the pages that citizens see: the receipt, and what is said when something can't be shown or sent. */
export const sheetStyle = styles('receipt.css', [
  new URL('./torget.css', import.meta.url),
  new URL('./receipt.css', import.meta.url),
])

/** Where that style is served. */
export const sheetAddress = `/receipts/${sheetStyle.name}`

/** A page that says one thing and what to do about it. */
export const sheet = (language: Language, title: string, ...sentences: (string | undefined)[]): Markup =>
  document({
    language,
    title,
    style: sheetAddress,
    surface: 'receipt',
    body: html`<main><h1 class="ds-heading">${title}</h1>${sentences.map((text) => (text ? html`<p>${text}</p>` : ''))}</main>`,
  })
