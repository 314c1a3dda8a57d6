import { html } from 'hono/html'
import type { Page } from '../page.ts'
import { playgroundPath } from '../playground/playground.ts'
import { page } from '../playground/words.ts'

/** Try the square test. The playground brings its own body; this is the page that the website's menu knows. */
export const squareTest: Page = {
  path: { nb: playgroundPath('nb'), nn: playgroundPath('nn'), sv: playgroundPath('sv'), en: playgroundPath('en') },
  parent: 'politics',
  title: page.title,
  summary: page.lead,
  body: () => html``,
}
