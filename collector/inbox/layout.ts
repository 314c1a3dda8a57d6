import { html } from 'hono/html'
import { say } from '../../languages/index.ts'
import { document, type Markup } from '../pages/document.ts'
import { icon } from '../pages/icons.ts'
import { languageLinks } from './list.ts'
import type { Viewer } from './viewer.ts'
import * as words from './words.ts'

/** Who is signed in, the languages and the way out; a native popover, so that it needs no script. */
const menu = ({ clerk, language }: Viewer, path: string): Markup => html`
<button type="button" class="ds-button" data-variant="tertiary" popovertarget="menu">${icon('user')} <span class="wide">${clerk.name}</span><span class="narrow">${say(words.menu, language)}</span></button>
<div popover id="menu" class="menu">
<p class="narrow with-icon">${icon('user')} <b>${clerk.name}</b></p>
<p class="with-icon">${icon('globe')} <b id="menu-language">${say(words.language, language)}</b></p>
<nav aria-labelledby="menu-language">${languageLinks(language, path)}</nav>
<form method="post" action="/inbox/sign-out"><button class="ds-button" data-variant="secondary">${icon('out')} ${say(words.signOut, language)}</button></form>
</div>`

/** A page for a clerk who is signed in. `path` is where it is, for the language links. */
export const desk = (viewer: Viewer, title: string, path: string, hasThread: boolean, panes: Markup): Markup =>
  document({
    ...viewer,
    title: `${title} – ${viewer.site.name}`,
    surface: 'inbox',
    body: html`
<a class="ds-skip-link" href="${hasThread ? '#thread' : '#list'}">${say(hasThread ? words.skip : words.skipToList, viewer.language)}</a>
<header class="bar"><a class="brand" href="/inbox">${icon('torg')} <b>${viewer.site.name}</b></a>
<span class="where">${icon('inbox')} ${say(words.inbox, viewer.language)}</span>${menu(viewer, path)}</header>
<main class="panes" data-pane="${hasThread ? 'thread' : 'list'}">${panes}</main>`,
  })

/** The right pane before a thread is chosen. */
export const nothingChosen = ({ language }: Viewer): Markup =>
  html`<div class="unchosen"><p>${icon('inbox')}<span>${say(words.choose, language)}</span></p></div>`
