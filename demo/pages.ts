import type { Page } from './page.ts'
import { about } from './pages/about.ts'
import { accessibility } from './pages/accessibility.ts'
import { berths } from './pages/berths.ts'
import { broadcast } from './pages/broadcast.ts'
import { conference } from './pages/conference.ts'
import { contact } from './pages/contact.ts'
import { dialogues } from './pages/dialogues.ts'
import { guideline } from './pages/guideline.ts'
import { home } from './pages/home.ts'
import { meetings } from './pages/meetings.ts'
import { news, newsPage } from './pages/news.ts'
import { politics } from './pages/politics.ts'
import { privacy } from './pages/privacy.ts'
import { search } from './pages/search.ts'
import { services } from './pages/services.ts'
import { squareTest } from './pages/square-test.ts'
import { swimming } from './pages/swimming.ts'

/** Every page of the website by the name that links use. */
export const pages: Record<string, Page> = {
  home,
  services,
  swimming,
  berths,
  politics,
  meetings,
  broadcast,
  conference,
  squareTest,
  guideline,
  dialogues,
  news: newsPage,
  ...Object.fromEntries(Object.entries(news).map(([name, { page }]) => [name, page])),
  about,
  contact,
  accessibility,
  privacy,
  search,
}

/** The page of a name. A link to a page that isn't there is a mistake of ours, so it throws. */
export function pageNamed(name: string): Page {
  const found = pages[name]
  if (!found) throw new Error(`No page is called ${name}.`)
  return found
}

/** The menu: the parts of the site, and the pages of each. */
export const menu: { top: string; below: string[] }[] = [
  { top: 'services', below: ['swimming', 'berths'] },
  { top: 'politics', below: ['meetings', 'broadcast', 'conference', 'squareTest', 'guideline'] },
  { top: 'dialogues', below: [] },
  { top: 'about', below: ['news'] },
  { top: 'contact', below: ['accessibility', 'privacy', 'search'] },
]
