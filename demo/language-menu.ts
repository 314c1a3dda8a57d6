import { html } from 'hono/html'
import { languageNames, type Written } from '../languages/index.ts'
import type { Html } from './page.ts'

/** A page that stands alone in each of the languages, by where it is in each; the one that is read is marked. */
export const languageMenu = (language: string, path: (language: Written) => string): Html =>
  html`<nav aria-label="${languageNames.map(({ name }) => name).join(', ')}"><ul>${languageNames.map(({ tag, name }) => html`<li><a href="${path(tag as Written)}" lang="${tag}"${tag === language ? html` aria-current="page"` : ''}>${name}</a></li>`)}</ul></nav>`
