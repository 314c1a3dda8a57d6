import type { Context } from 'hono'
import type { Language } from '../../languages/index.ts'
import type { Site } from '../site.ts'
import type { Clerk } from '../store/store.ts'
import { asShow } from './show.ts'
import type { Viewer } from './viewer.ts'

/** What the inbox knows of a request: always the language, and the clerk once signed in. */
export interface Env {
  Variables: { language: Language; clerk: Clerk; session: string; site: Site }
}

/** Where the style sheet and the script are. */
export interface Addresses {
  style: string
  script?: string
}

/** Who looks at what, from a request. */
export const viewerOf = (c: Context<Env>, addresses: Addresses, now: Date): Viewer => ({
  ...addresses,
  language: c.get('language'),
  clerk: c.get('clerk'),
  site: c.get('site'),
  now,
  show: asShow(c.req.query('show')),
  before: c.req.query('before'),
})
