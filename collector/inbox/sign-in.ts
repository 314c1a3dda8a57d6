import { type ErrorHandler, Hono, type MiddlewareHandler, type Context as Request } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { say, type Text } from '../../languages/index.ts'
import type { Context } from '../context.ts'
import type { Markup } from '../pages/document.ts'
import type { Addresses, Env } from './env.ts'
import { howToGetLink, keepText, notice, signInForm } from './notice.ts'
import * as words from './sign-in-words.ts'

const cookie = 'torget_inbox'

/** The reply that was being sent, given back. */
const given = async (c: Request<Env>): Promise<Markup | string> => {
  const text = c.req.method === 'POST' ? await field(c, 'text') : ''
  return text && keepText(c.get('language'), text)
}

const field = async (c: Request, name: string): Promise<string> => {
  const value = (await c.req.parseBody())[name]
  return typeof value === 'string' ? value : ''
}

/** Signing in and out, and the gate that every other page of the inbox stands behind. */
export function signIn({ store, sites, baseUrl, now }: Context, { style }: Addresses) {
  const app = new Hono<Env>()
  const secure = baseUrl.startsWith('https:')
  const attributes = { path: '/inbox', httpOnly: true, sameSite: 'Strict', secure } as const

  const tell = (c: Request<Env>, status: 200 | 401 | 403 | 410 | 500, title: Text, path: string, body: Markup) =>
    c.html(notice(c.get('language'), style, title, path, body), status)

  const spent = (c: Request<Env>) => {
    const language = c.get('language')
    const body = html`<p>${say(words.spentHelp, language)}</p>${howToGetLink(language)}`
    return tell(c, 410, words.spent, '/inbox/sign-in', body)
  }

  app.get('/sign-in', (c) => {
    const key = c.req.query('key')
    if (!key) return spent(c)
    const path = `/inbox/sign-in?${new URLSearchParams({ key })}`
    return tell(c, 200, words.signIn, path, signInForm(c.get('language'), key))
  })

  app.post('/sign-in', async (c) => {
    const opened = await store.signIn(await field(c, 'key'), now())
    if (!opened) return spent(c)
    setCookie(c, cookie, opened.session, { ...attributes, expires: new Date(opened.expiresAt) })
    return c.redirect('/inbox', 303)
  })

  app.post('/sign-out', async (c) => {
    const session = getCookie(c, cookie)
    if (session) await store.signOut(session)
    deleteCookie(c, cookie, attributes)
    return c.redirect('/inbox', 303)
  })

  /** Lets in who has a session; anyone else reads how to get one, and keeps the reply they were about to send. */
  const gate: MiddlewareHandler<Env> = async (c, next) => {
    const session = getCookie(c, cookie)
    const clerk = session && (await store.session(session, now()))
    const site = clerk && sites.get(clerk.site)
    if (session && clerk && site) {
      c.set('clerk', clerk)
      c.set('session', session)
      c.set('site', site)
      return next()
    }
    const language = c.get('language')
    const body = html`${await given(c)}<p>${say(words.signedOutHelp, language)}</p>${howToGetLink(language)}`
    return tell(c, 401, words.signedOut, '/inbox', body)
  }

  /** For what stopped on our side. */
  const stopped: ErrorHandler<Env> = async (fault, c) => {
    console.error(fault)
    const body = html`${await given(c)}<p>${say(words.stoppedHelp, c.get('language'))}</p>`
    return tell(c, 500, words.stopped, '/inbox', body)
  }

  /** For a request that another site's page has begun. */
  const refuse: MiddlewareHandler<Env> = async (c) =>
    tell(c, 403, words.refused, '/inbox', html`<p>${say(words.refusedHelp, c.get('language'))}</p>`)

  return { app, gate, refuse, stopped }
}
