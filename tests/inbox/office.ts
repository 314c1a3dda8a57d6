import { Hono } from 'hono'
import { inbox } from '../../collector/inbox/inbox.ts'
import { receipts } from '../../collector/pages/receipts.ts'
import { Site } from '../../collector/site.ts'
import type { Step } from '../../collector/store/store.ts'
import { folder, keep, noon, opened } from '../collector/places.ts'

export const origin = 'https://torget.example'

/** What a browser sends with a form of our own page. */
export const fromHere = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }

export interface Answer {
  status: number
  text: string
  headers: Headers
}

/** A site's inbox and receipts on a real SQLite store, with a clock of their own and a browser's cookie jar. */
export async function office({ now = noon, language = 'nb', clerk = 'Marit Haugen', name = 'Torgvik kommune' } = {}) {
  const dataFolder = folder()
  const store = await opened({ dataFolder })
  const site = Site.parse({ id: 'torgvik', name })
  const clock = { now }
  const context = { store, sites: new Map([[site.id, site]]), baseUrl: origin, now: () => clock.now }
  const app = new Hono().route('/inbox', inbox(context)).route('/receipts', receipts(context))
  const jar = new Map<string, string>()

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join('; ')
    const headers = { 'accept-language': language, host: 'torget.example', ...(cookie && { cookie }), ...init.headers }
    const response = await app.request(`${origin}${path}`, { ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [key = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      if (/max-age=0/i.test(set)) jar.delete(key)
      else jar.set(key, value)
    }
    return response
  }

  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await request(path, init)
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = fromHere) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers })
  const link = async (hours?: number) => store.newSignInToken(await store.clerk('torgvik', clerk), clock.now, hours)

  return {
    store,
    folder: dataFolder,
    clock,
    jar,
    request,
    post,
    link,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    /** Signs in with a fresh link. */
    enter: async () => post('/inbox/sign-in', { key: await link() }),
    /** A citizen's word, kept as the collector keeps it: the thread, and the key of its receipt. */
    async word(part: Partial<Step> = {}, at = clock.now) {
      const { key } = await keep(store, { title: 'Svømmeopplæring', ...part }, at)
      const thread = await store.threadByReceipt(key)
      if (!thread) throw new Error('The word was not kept.')
      return { key, thread, path: `/inbox/threads/${thread.id}` }
    },
  }
}
