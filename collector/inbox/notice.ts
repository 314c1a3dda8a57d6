import { html } from 'hono/html'
import { type Language, say, type Text } from '../../languages/index.ts'
import { document, type Markup } from '../pages/document.ts'
import { icon } from '../pages/icons.ts'
import { languageLinks } from './list.ts'
import * as words from './sign-in-words.ts'
import { inbox } from './words.ts'

/** A page with one thing to say, for who is not signed in. */
export const notice = (language: Language, style: string, title: Text, path: string, body: Markup): Markup =>
  document({
    language,
    style,
    title: `${say(title, language)} – ${say(inbox, language)}`,
    surface: 'inbox notice',
    body: html`<main class="card"><p class="brand">${icon('torg')} <b>Torget</b></p>
<h1 class="ds-heading" data-size="sm">${say(title, language)}</h1>
${body}
<footer>${languageLinks(language, path)}</footer></main>`,
  })

/** How to get a new link: what the one who runs Torget types (tools/sign-in.ts). */
export const howToGetLink = (language: Language): Markup => html`
<h2 class="ds-heading" data-size="2xs">${say(words.newLink, language)}</h2>
<p>${say(words.askForLink, language)}</p><p><code>npm run --silent sign-in -- "${say(words.yourName, language)}"</code></p>`

/** The page of a one-time link: one button, so that a link preview that opens it doesn't spend it. */
export const signInForm = (language: Language, key: string): Markup => html`
<p>${say(words.oneTime, language)}</p>
<form method="post" action="/inbox/sign-in"><input type="hidden" name="key" value="${key}">
<button class="ds-button">${say(words.enter, language)}</button></form>`

/** A text that could not be sent, given back to be kept. */
export const keepText = (language: Language, text: string): Markup => html`
<div class="ds-field"><label class="ds-label" for="text">${say(words.yourText, language)}</label>
<textarea class="ds-input" id="text" rows="7" readonly>
${text}</textarea></div>`
