import { html } from 'hono/html'
import type { Language } from '../../languages/index.ts'
import { sprite } from './icons.ts'

/** Escaped markup, as `hono/html` makes it. */
export type Markup = ReturnType<typeof html>

/** A whole page of ours. */
export interface Page {
  language: Language
  /** Stands in the window's title, most particular part first. */
  title: string
  /** Address of the style sheet. */
  style: string
  /** Address of the module that enhances the page; the page works without it. */
  script?: string
  /** Class of the body: which of our surfaces it is. */
  surface: string
  body: Markup
}

/** The document around a page: language, size and scheme for Designsystemet, nothing for search engines. */
export const document = ({ language, title, style, script, surface, body }: Page): Markup => html`<!doctype html>
<html lang="${language}" data-color-scheme="auto" data-size="sm">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
${script ? html`<script type="module" src="${script}"></script>` : ''}
</head>
<body class="${surface}">
${sprite}
${body}
</body>
</html>
`
