import { type Context, signInUrl } from './context.ts'
import type { Rate } from './guards/rate.ts'
import { createMailer, keepSending, type MailOptions } from './mail.ts'
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
  /** Without it, mail waits in the outbox. */
  mail?: MailOptions
  /** How many of our own reverse proxies stand before it: whose word about the visitor's address is taken. */
  proxies?: number
  /** How fast one address may send. */
  rate?: Rate
  now?: () => Date
}

const HOUR = 3_600_000

/** A collector that is ready to answer: `app` takes a Request and gives a Response. Rejects when the store can't be opened. */
export async function createCollector({ place, sites, mail, now = () => new Date(), ...options }: CollectorOptions) {
  const known = new Map(sites.map((site) => [site.id, Site.parse(site)]))
  const store = await openStore(place)
  const context: Context = { store, sites: known, baseUrl: options.baseUrl.replace(/\/+$/, ''), now }
  const signInUrls = await firstSignIns(context)
  const tidying = setInterval(() => store.tidy(now()).catch(console.error), HOUR).unref()
  const stopSending = mail && keepSending(createMailer(context, mail))
  return {
    app: routed(context, options),
    context,
    store,
    /** One for each site whose inbox nobody has ever opened, to be shown to whoever starts the collector. */
    signInUrls,
    /** Finishes the mail and the writes that are under way. */
    async close() {
      clearInterval(tidying)
      await stopSending?.()
      await store.close()
    },
  }
}

/** A link that signs a clerk of the site in, once, within a day. */
export async function newSignInUrl(context: Context, site: Site): Promise<string> {
  const clerk = await context.store.clerk(site.id, site.firstClerk)
  return signInUrl(context, await context.store.newSignInToken(clerk, context.now()))
}

/** A link for each site that nobody has signed in to yet: there is no password to begin with. */
async function firstSignIns(context: Context): Promise<string[]> {
  const urls: string[] = []
  for (const site of context.sites.values())
    if (!(await context.store.hasSignedIn(site.id))) urls.push(await newSignInUrl(context, site))
  return urls
}
