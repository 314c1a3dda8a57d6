import { html } from 'hono/html'
import { type Counted, count } from '../../languages/index.ts'
import type { Page, Visit } from '../page.ts'
import { pages } from '../pages.ts'
import { inline } from '../prose.ts'
import { searchForm } from '../views/search.ts'

const found: Counted = {
  one: { nb: '{n} treff', nn: '{n} treff', sv: '{n} träff', en: '{n} result' },
  other: { nb: '{n} treff', nn: '{n} treff', sv: '{n} träffar', en: '{n} results' },
}

const words = {
  for: { nb: 'for «{query}»', nn: 'for «{query}»', sv: 'för ”{query}”', en: 'for ‘{query}’' },
  none: {
    nb: 'Prøv et annet ord, eller [ring eller skriv til oss](contact).',
    nn: 'Prøv eit anna ord, eller [ring eller skriv til oss](contact).',
    sv: 'Pröva ett annat ord, eller [ring eller skriv till oss](contact).',
    en: 'Try another word, or [call or write to us](contact).',
  },
}

/** Words of a text, folded so that å, ä and a find one another. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')

async function matches(query: string, visit: Visit) {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  const scored = await Promise.all(
    Object.entries(pages).map(async ([name, page]) => {
      if (name === 'search' || name === 'home') return { name, page, score: 0 }
      const title = fold(visit.say(page.title))
      const text = fold(`${visit.say(page.summary)} ${String(await page.body(visit)).replace(/<[^>]+>/g, ' ')}`)
      const score = wanted.map((word) => (title.includes(word) ? 3 : text.includes(word) ? 1 : 0))
      return { name, page, score: score.includes(0) ? 0 : score.reduce<number>((sum, each) => sum + each, 0) }
    }),
  )
  return scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)
}

/** The search: every word must be on the page; a word in the title counts most. */
export const search: Page = {
  path: { nb: '/sok', nn: '/nn/sok', sv: '/sv/sok', en: '/en/search' },
  title: { nb: 'Søk', nn: 'Søk', sv: 'Sök', en: 'Search' },
  summary: {
    nb: 'Søk i alle sidene på nettstedet.',
    nn: 'Søk i alle sidene på nettstaden.',
    sv: 'Sök på alla sidor på webbplatsen.',
    en: 'Search every page of the website.',
  },
  async body(visit) {
    const { say, url, href, language } = visit
    const query = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
    if (!query) return searchForm(visit)
    const results = await matches(query, visit)
    return html`${searchForm(visit)}<h2>${count(found, language, results.length)} ${say(words.for, { query })}</h2>
${results.length === 0 ? html`<p>${inline(say(words.none), visit)}</p>` : html`<ul class="plain">${results.map(({ name, page }) => html`<li><h3><a href="${href(name)}">${say(page.title)}</a></h3><p>${inline(say(page.summary), visit)}</p></li>`)}</ul>`}`
  },
}
