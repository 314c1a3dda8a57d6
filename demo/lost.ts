import { html } from 'hono/html'
import { art } from './art.ts'
import type { Page } from './page.ts'
import { searchForm } from './views/search.ts'

/** The page for an address that leads nowhere. Its language links lead to the front pages. */
export const lost: Page = {
  path: { nb: '/', nn: '/nn/', sv: '/sv/', en: '/en/' },
  title: {
    nb: 'Her var det ingenting',
    nn: 'Her var det ingenting',
    sv: 'Här fanns ingenting',
    en: 'There is nothing here',
  },
  summary: {
    nb: 'Siden kan være flyttet. Søk etter det du lette etter, eller gå til forsiden.',
    nn: 'Sida kan vere flytta. Søk etter det du leitte etter, eller gå til framsida.',
    sv: 'Sidan kan ha flyttats. Sök efter det du letade efter, eller gå till startsidan.',
    en: 'The page may have moved. Search for what you were looking for, or go to the front page.',
  },
  body: (visit) => html`<div class="picture">${art.harbour}</div>${searchForm(visit)}`,
}
