import { Hono } from 'hono'
import { html } from 'hono/html'
import { say } from '../../languages/index.ts'
import type { Context } from '../context.ts'
import { type Addresses, type Env, viewerOf } from './env.ts'
import { nothingChosen, desk as page } from './layout.ts'
import { type List, listView } from './list.ts'
import { type Draft, readReply } from './reply.ts'
import { rowOf } from './row.ts'
import { address, asShow } from './show.ts'
import { goneView, threadView } from './thread.ts'
import * as threadWords from './thread-words.ts'
import type { Viewer } from './viewer.ts'
import * as words from './words.ts'

/** The clerk's desk: the list, a thread beside it, and the reply. */
export function desk({ store, now }: Context, addresses: Addresses): Hono<Env> {
  const app = new Hono<Env>()

  /** The cursor is taken before the list is read, so that nothing falls between the two. */
  async function listFor({ site, show, before }: Viewer): Promise<List> {
    const { cursor } = await store.changes(site.id)
    const filter = { ...(show !== 'all' && { state: show }), ...(before && { before }) }
    const [list, counts] = await Promise.all([store.threads(site.id, filter), store.threadCounts(site.id)])
    return { ...list, cursor, counts: { ...counts, all: counts.new + counts.read + counts.answered } }
  }

  async function threadPage(viewer: Viewer, id: string, draft: Draft) {
    await store.markRead(viewer.site.id, id, viewer.now)
    const [list, thread] = await Promise.all([listFor(viewer), store.thread(viewer.site.id, id)])
    const body = thread ? threadView(thread, viewer, draft) : goneView(viewer, draft)
    const title = thread?.title ?? thread?.number ?? say(threadWords.gone, viewer.language)
    const panes = html`${listView(list, viewer, id)}${body}`
    return { found: thread !== undefined, page: page(viewer, title, address(`/threads/${id}`, viewer), true, panes) }
  }

  app.get('/', async (c) => {
    const viewer = viewerOf(c, addresses, now())
    const panes = html`${listView(await listFor(viewer), viewer)}${nothingChosen(viewer)}`
    return c.html(page(viewer, say(words.inbox, viewer.language), address('', viewer), false, panes))
  })

  app.get('/rows', async (c) => {
    const viewer = viewerOf(c, addresses, now())
    const { threads, next } = await listFor(viewer)
    return c.json({
      rows: threads.map((thread) => rowOf(thread, viewer)),
      more: next && address('/rows', { ...viewer, before: next }),
      next: next && address('', { ...viewer, before: next }),
    })
  })

  app.get('/threads/:id', async (c) => {
    const viewer = viewerOf(c, addresses, now())
    const { found, page } = await threadPage(viewer, c.req.param('id'), { text: '', sent: c.req.query('sent') === '1' })
    return c.html(page, found ? 200 : 404)
  })

  app.post('/threads/:id', async (c) => {
    const id = c.req.param('id')
    const viewer = viewerOf(c, addresses, now())
    const { site, clerk } = viewer
    const draft = readReply((await c.req.parseBody())['text'])
    if ('hint' in draft) return c.html((await threadPage(viewer, id, draft)).page, 422)
    const last = (await store.thread(site.id, id))?.replies.at(-1)
    // A second press on Send brings the same words again; the citizen gets them once.
    const again = last?.text === draft.text && last.author === clerk.name
    const kept = again || (await store.addReply(site.id, id, { author: clerk.name, text: draft.text }, viewer.now))
    if (!kept) return c.html((await threadPage(viewer, id, draft)).page, 404)
    const back = address(`/threads/${id}`, { ...viewer, show: asShow(c.req.query('show')) })
    return c.redirect(`${back}${back.includes('?') ? '&' : '?'}sent=1#sent`, 303)
  })

  return app
}
