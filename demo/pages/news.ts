import { html } from 'hono/html'
import { art } from '../art.ts'
import type { Html, Page } from '../page.ts'
import { article } from '../prose.ts'
import { daysBefore, newsList } from '../views/news.ts'
import { items } from './news-words.ts'

/** The list of news. */
export const newsPage: Page = {
  path: { nb: '/aktuelt', nn: '/nn/aktuelt', sv: '/sv/aktuellt', en: '/en/news' },
  title: { nb: 'Aktuelt', nn: 'Aktuelt', sv: 'Aktuellt', en: 'News' },
  summary: {
    nb: 'Nytt fra Torgvik kommune.',
    nn: 'Nytt frå Torgvik kommune.',
    sv: 'Nytt från Torgvik kommune.',
    en: 'News from Torgvik municipality.',
  },
  body: (visit) => newsList(visit, items.length, 'h2'),
}

/** Each piece of news by its page's name, newest first: the page, its drawing and its age. */
export const news: Record<string, { page: Page; picture: Html; daysAgo: number }> = Object.fromEntries(
  items.map(({ name, daysAgo, picture, path, title, summary, sections }) => [
    name,
    {
      picture: art[picture],
      daysAgo,
      page: {
        path,
        title,
        summary,
        parent: 'news',
        body: (visit) =>
          html`<p class="muted">${daysBefore(visit, daysAgo)}</p><div class="picture">${art[picture]}</div>${article(sections, visit)}`,
      } satisfies Page,
    },
  ]),
)
