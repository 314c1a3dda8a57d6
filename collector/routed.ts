import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Context } from './context.ts'
import { headers } from './guards/headers.ts'
import { origin } from './guards/origin.ts'
import { type Rate, rate } from './guards/rate.ts'
import { inbox } from './inbox/inbox.ts'
import { receipts } from './pages/receipts.ts'
import { answerFailure, answerRefusal, Refusal } from './problem.ts'
import { type Env, honoPath, type Route, SITE } from './route.ts'
import { description } from './routes/description.ts'
import { dialogue, dialogues } from './routes/dialogues.ts'
import { feedback } from './routes/feedback.ts'
import { live, ready } from './routes/health.ts'
import { inputs } from './routes/inputs.ts'
import { meetings } from './routes/meetings.ts'

/** Every route of the API; the description at /api/openapi.json is made from the same list. */
export const routes: Route[] = [feedback, meetings, dialogues, dialogue, inputs, live, ready]
routes.push(description(routes))

/** Two hundred people behind one address, some with several steps, within a minute; a flood keeps one in a hundred. */
const generous: Rate = { burst: 300, perSecond: 4 }

/** The API as a Hono app: guards first, the cheapest first, then the routes; whatever is refused is a problem. */
export function routed(context: Context, { rate: limit = generous, proxies = 0 }: { rate?: Rate; proxies?: number }) {
  const app = new Hono<Env>()
  app.onError((error, c) => answerFailure(c, error))
  app.notFound((c) => answerRefusal(c, elsewhere(app, c.req.path)))
  app.use(headers)
  const site = `${honoPath(SITE)}/*`
  app.use(site, async (c, next) => {
    const found = context.sites.get(c.req.param('site') ?? '')
    if (!found) throw new Refusal('unknown-site')
    c.set('site', found)
    await next()
  })
  app.use(site, origin(context), rate(limit, proxies), etag())
  for (const { method, path, handle } of routes) app.on(method, honoPath(path), (c) => handle(c, context))
  app.route('/inbox', inbox(context))
  app.route('/receipts', receipts(context))
  return app
}

/** Nothing answers: the address is unknown, or known for another method. */
function elsewhere(app: Hono<Env>, path: string): Refusal {
  const allowed = app.routes
    .filter(
      ({ method, path: pattern }) =>
        method !== 'ALL' && new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path),
    )
    .map(({ method }) => method)
  if (allowed.length === 0) return new Refusal('not-found')
  const list = [...new Set(allowed)].join(', ')
  return new Refusal('method', { values: { allowed: list }, headers: { Allow: list } })
}
