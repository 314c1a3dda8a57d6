import { html } from 'hono/html'
import { icon } from '../icons.ts'
import type { Html, Visit } from '../page.ts'

const words = {
  label: {
    nb: 'Søk i Torgvik, for eksempel båtplass',
    nn: 'Søk i Torgvik, til dømes båtplass',
    sv: 'Sök i Torgvik, till exempel båtplats',
    en: 'Search Torgvik, for example boat berth',
  },
  search: { nb: 'Søk', nn: 'Søk', sv: 'Sök', en: 'Search' },
}

/** The search field. It sends the words to the search page. */
export const searchForm = ({ say, href, url }: Visit): Html =>
  html`<form class="find" role="search" action="${href('search')}"><label for="q">${say(words.label)}</label><input class="ds-input" type="search" id="q" name="q" value="${url.searchParams.get('q') ?? ''}" maxlength="100" autocomplete="off"><button class="ds-button">${icon('search')} ${say(words.search)}</button></form>`
