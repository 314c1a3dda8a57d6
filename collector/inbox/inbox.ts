import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono, type MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLanguage } from '../../languages/index.ts'
import type { Context } from '../context.ts'
import { privatePage } from '../pages/headers.ts'
import { preferred } from '../pages/language.ts'
import { asset, serve, styles } from '../pages/styles.ts'
import { desk } from './desk.ts'
import type { Env } from './env.ts'
import { live } from './live.ts'
import { onlyFromHere } from './same-origin.ts'
import { signIn } from './sign-in.ts'

const chosen = 'torget_language'
const built = join(import.meta.dirname, '../../dist/inbox')

const scriptIn = (folder: string) => {
  const file = join(folder, 'client.js')
  return existsSync(file) ? asset('client.js', 'text/javascript; charset=utf-8', readFileSync(file, 'utf8')) : undefined
}

/** The clerk's language: the one chosen last on this device, else what the browser asks for. */
const language =
  (secure: boolean): MiddlewareHandler<Env> =>
  (c, next) => {
    const choice = c.req.query('language')
    if (isLanguage(choice))
      setCookie(c, chosen, choice, { path: '/inbox', httpOnly: true, sameSite: 'Strict', secure, maxAge: 31_536_000 })
    const kept = isLanguage(choice) ? choice : getCookie(c, chosen)
    c.set('language', isLanguage(kept) ? kept : preferred(c.req.header('accept-language')))
    return next()
  }

/**
 * The clerk's inbox, to be mounted at `/inbox`: sign-in by one-time link, the list with what comes live, threads, replies.
 * `assets` is the folder that holds the built `client.js`; before it is built, the pages do without, as they can.
 */
export function inbox(context: Context, { assets = built }: { assets?: string } = {}): Hono<Env> {
  const style = styles('inbox.css', [
    new URL('../pages/torget.css', import.meta.url),
    ...['frame', 'list', 'thread'].map((part) => new URL(`./${part}.css`, import.meta.url)),
  ])
  const script = scriptIn(assets)
  const addresses = { style: `/inbox/${style.name}`, ...(script && { script: `/inbox/${script.name}` }) }
  const { app: door, gate, refuse, stopped } = signIn(context, addresses)

  const app = new Hono<Env>()
  app.onError(stopped)
  app.use(privatePage(true))
  app.get(`/${style.name}`, () => serve(style))
  if (script) app.get(`/${script.name}`, () => serve(script))
  app.use(language(context.baseUrl.startsWith('https:')))
  app.use(onlyFromHere(refuse as MiddlewareHandler))
  app.route('/', door)
  app.use(gate)
  app.route('/', desk(context, addresses))
  app.route('/', live(context, addresses))
  app.get('/*', (c) => c.redirect('/inbox', 303))
  return app
}
