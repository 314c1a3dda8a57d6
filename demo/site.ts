import { type Context, Hono } from 'hono'
import { type Language, languageNames, say, type Written } from '../languages/index.ts'
import type { Build } from './embed.ts'
import { layout } from './layout.ts'
import { lost } from './lost.ts'
import type { Html, Page, Visit } from './page.ts'
import { pageNamed, pages } from './pages.ts'
import type { Square } from './square.ts'
import { dialoguePage } from './views/dialogue.ts'
import { meetingPage } from './views/meeting.ts'

/** What may load on a page of the municipality: its own things, and nothing from anyone else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

const headers = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** What the website is made of. */
export interface SiteOptions {
  square: Square
  build: Build
  now: () => Date
}

const tags = languageNames.map(({ tag }) => tag as Written)

/** The pages of the website in every language, what fills them, and the page for an address that leads nowhere. */
export function site({ square, build, now }: SiteOptions) {
  const visit = (context: Context, language: Written): Visit => ({
    language,
    url: new URL(context.req.url),
    now: now(),
    square,
    say: (text, values) => say(text, language, values),
    href: (name) => pageNamed(name).path[language],
  })
  const show = async (context: Context, page: Page, language: Written, status: 200 | 404 = 200) =>
    context.html(await layout(page, visit(context, language), build), status, headers)

  const app = new Hono({ strict: false })
  for (const language of tags) {
    for (const [name, page] of Object.entries(pages))
      if (name !== 'squareTest') app.get(page.path[language], (context) => show(context, page, language))
    app.get(`${pageNamed('meetings').path[language]}/:id`, async (context, next) => {
      const found = (await square.meetings()).find(({ id }) => id === context.req.param('id'))
      return found ? show(context, meetingPage(found), language) : next()
    })
    app.get(`${pageNamed('dialogues').path[language]}/:id`, async (context, next) => {
      const found = (await square.dialogues(language)).find(({ id }) => id === context.req.param('id'))
      return found ? show(context, dialoguePage(found), language) : next()
    })
  }
  return {
    app,
    /** Sets a body that came from elsewhere into one of the pages. */
    async frame(name: string, language: Language, body: Html, context: Context): Promise<Html> {
      for (const [header, value] of Object.entries(headers)) context.header(header, value)
      return layout({ ...pageNamed(name), body: () => body }, visit(context, language as Written), build)
    },
    notFound: (context: Context) => {
      const first = new URL(context.req.url).pathname.split('/')[1]
      return show(context, lost, tags.find((tag) => tag === first) ?? 'nb', 404)
    },
  }
}
