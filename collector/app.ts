import { type Context, signInUrl } from './context.ts'
import type { Rate } from './guards/rate.ts'
import { routed } from './routed.ts'
import { Site } from './site.ts'
import { openStore, type Place } from './store/open.ts'

/** How a collector is set up. */
export interface CollectorOptions {
  /** Where it keeps things: PostgreSQL, or the folder of an SQLite file. */
  place: Place
  /** Where it stands on the web, e.g. `https://torget.example.no`. */
  baseUrl: string
  sites: (Partial<Site> & Pick<Site, 'id' | 'name'>)[]
  /** How many of our own reverse proxies stand before it: whose word about the visitor's address is taken. */
  proxies?: number
  /** How fast one address may send. */
  rate?: Rate
  now?: () => Date
}

const HOUR = 3_600_000

/** A collector that is ready to answer: `app` takes a Request and gives a Response. */
export async function createCollector({ place, baseUrl, sites, now = () => new Date(), ...limits }: CollectorOptions) {
  const store = await openStore(place)
  const known = new Map(sites.map((site) => [site.id, Site.parse(site)]))
  const context: Context = { store, sites: known, baseUrl: baseUrl.replace(/\/+$/, ''), now }
  const signInUrls = await firstSignIns(context)
  const tidying = setInterval(() => tidy(context), HOUR).unref()
  return {
    app: routed(context, limits),
    context,
    store,
    /** One for each site whose inbox nobody has ever opened, to be shown to whoever starts the collector. */
    signInUrls,
    async close() {
      clearInterval(tidying)
      await store.close()
    },
  }
}

const tidy = ({ store, now }: Context) => store.tidy(now()).catch(console.error)

/** A link for each site that nobody has signed in to: there is no password to begin with. It is good for a day. */
async function firstSignIns(context: Context): Promise<string[]> {
  const { store, sites, now } = context
  const urls: string[] = []
  for (const site of sites.values()) {
    if (await store.hasSignedIn(site.id)) continue
    const clerk = await store.clerk(site.id, site.firstClerk)
    urls.push(signInUrl(context, await store.newSignInToken(clerk, now())))
  }
  return urls
}
