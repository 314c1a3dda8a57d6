import { html, raw } from 'hono/html'
import { formatDay, isoDay } from '../../languages/dates.ts'
import type { Html, Visit } from '../page.ts'
import { news } from '../pages/news.ts'
import { inline } from '../prose.ts'

/** When something was published, so many days before today. */
export function daysBefore({ now, language }: Visit, days: number): Html {
  const day = new Date(now.getTime() - days * 86_400_000)
  return html`<time datetime="${isoDay(day)}">${formatDay(day, language, { weekday: false, year: true })}</time>`
}

/** The newest articles, each with its picture, under a heading of the level that the page needs. */
export const newsList = (visit: Visit, most: number, level: 'h2' | 'h3'): Html =>
  html`<div class="news">${Object.entries(news)
    .slice(0, most)
    .map(
      ([name, item]) =>
        html`<article><div class="picture">${item.picture}</div>${raw(`<${level}>`)}<a href="${visit.href(name)}">${visit.say(item.page.title)}</a>${raw(`</${level}>`)}<p>${inline(visit.say(item.page.summary), visit)}</p><p class="muted">${daysBefore(visit, item.daysAgo)}</p></article>`,
    )}</div>`
