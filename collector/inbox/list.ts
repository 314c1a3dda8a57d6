import { html } from 'hono/html'
import { formatNumber, languageNames, say } from '../../languages/index.ts'
import type { Markup } from '../pages/document.ts'
import { icon } from '../pages/icons.ts'
import type { ThreadPage } from '../store/store.ts'
import { blankRow, rowOf, rowView } from './row.ts'
import { address, type Show, shows } from './show.ts'
import type { Viewer } from './viewer.ts'
import * as words from './words.ts'

/** The list as it stands when the page is made. */
export interface List extends ThreadPage {
  counts: Record<Show, number>
  /** From where the script asks for what comes after. */
  cursor: string
}

const chip = (show: Show, counts: List['counts'], { language, show: shown }: Viewer): Markup => html`
<li><a class="chip" href="${address('', { show })}" ${show === shown ? html`aria-current="true"` : ''}
>${say(words.shows[show], language)} <span class="num" data-count="${show}">${formatNumber(counts[show], language)}</span></a></li>`

/** The line above the list: where new ones are offered, in a box that is always there, so that nothing moves. */
const liveLine = ({ cursor }: List, viewer: Viewer): Markup => {
  const { language, show, before } = viewer
  const row = html`<template data-template="row">${rowView(blankRow, language)}</template>`
  const sentence = (name: string, drawing: 'live' | 'off', text: string, hidden: boolean) =>
    html`<p class="with-icon" data-line="${name}" ${hidden ? html`hidden` : ''}>${icon(drawing)}<span>${text}</span></p>`
  return html`
<div class="live" data-live="/inbox/live?${new URLSearchParams({ show, after: cursor })}" data-zone="${viewer.site.timeZone}"
data-first="${before ? address('', { show }) : ''}">
<p data-line="plain"><a class="ds-link" href="${address('', { show })}">${say(before ? words.newest : words.look, language)}</a></p>
${sentence('live', 'live', say(words.live, language), true)}${sentence('away', 'off', say(words.away, language), true)}
<button type="button" class="ds-button arrived" data-line="arrived" hidden></button>
<p class="ds-sr-only" role="status" data-said></p>
${row}</div>`
}

/** The left pane: what to show, what has come, and the threads. */
export function listView(list: List, viewer: Viewer, current?: string): Markup {
  const { language, show } = viewer
  const empty = list.threads.length === 0
  const heading = say(words.inbox, language)
  return html`
<section class="list" id="list" aria-labelledby="list-heading">
${current ? html`<h2 class="ds-sr-only" id="list-heading">${heading}</h2>` : html`<h1 class="ds-sr-only" id="list-heading">${heading}</h1>`}
<nav aria-label="${say(words.showLabel, language)}"><ul class="chips">${shows.map((each) => chip(each, list.counts, viewer))}</ul></nav>
${liveLine(list, viewer)}
<p class="empty with-icon" data-empty ${empty ? '' : html`hidden`}>${icon('check')}<span>${say(words.nothing[show], language)}</span></p>
<ol class="mails" data-list>${list.threads.map((thread) => rowView(rowOf(thread, viewer), language, current))}</ol>
${list.next ? html`<p class="more"><a class="ds-button" data-variant="secondary" data-more="${address('/rows', { show, before: list.next })}" href="${address('', { show, before: list.next })}">${say(words.more, language)}</a></p>` : ''}
</section>`
}

/** The languages of the inbox, the one in use marked. */
export const languageLinks = (language: string, path: string): Markup => html`
<ul class="languages">${languageNames.map(
  ({ tag, name }) =>
    html`<li><a class="ds-link" href="${path}${path.includes('?') ? '&' : '?'}language=${tag}" lang="${tag}" hreflang="${tag}" ${tag === language ? html`aria-current="true"` : ''}>${name}</a></li>`,
)}</ul>`
