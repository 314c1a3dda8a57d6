import type { Context as Call } from 'hono'
import type { z } from 'zod'
import type { Language } from '../languages/index.ts'
import type { Context } from './context.ts'
import type { ProblemKind } from './problem-words.ts'
import type { Site } from './site.ts'

/** What a request carries on its way through the guards. */
export interface Env {
  Variables: { site: Site; language?: Language }
}

/** One route: what it does, and everything that the API description says of it. */
export interface Route {
  method: 'get' | 'post'
  /** With braces, as the description has it: `/api/v1/sites/{site}/feedback`. */
  path: string
  /** One sentence. */
  summary: string
  /** What may be asked for after the question mark. */
  query?: z.ZodObject
  /** What is sent. */
  body?: z.ZodType
  /** What comes back when all is well. */
  answer: { status: 200 | 201; description: string; schema?: z.ZodType }
  /** What may be in the way. */
  problems: ProblemKind[]
  handle: (c: Call<Env>, context: Context) => Response | Promise<Response>
}

/** Everything that belongs to a site begins like this; the guards of a site stand before it. */
export const SITE = '/api/v1/sites/{site}'

/** A path as Hono writes it. */
export const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')
