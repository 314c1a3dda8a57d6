import type { Context as Call } from 'hono'
import type { Problem } from '../contract/problem.ts'
import { type Language, nearest, say } from '../languages/index.ts'
import { policy } from './pages/headers.ts'
import { sheet } from './pages/sheet.ts'
import { type Kind, kinds, type ProblemKind } from './problem-words.ts'
import { passes } from './store/retry.ts'

/** What a route throws when it can't do what was asked. `values` fill in the sentence. */
export class Refusal extends Error {
  kind: ProblemKind
  values: Record<string, string | number>
  headers: Record<string, string>
  errors: NonNullable<Problem['errors']>

  constructor(
    kind: ProblemKind,
    more: { values?: Refusal['values']; headers?: Refusal['headers']; errors?: Refusal['errors'] } = {},
  ) {
    super(kind)
    this.kind = kind
    this.values = more.values ?? {}
    this.headers = more.headers ?? {}
    this.errors = more.errors ?? []
  }
}

/** The language of whoever asks: what the request says, else what the browser prefers. */
export function languageOf(c: Call, otherwise: Language = 'en'): Language {
  const preferred = c.req.header('accept-language')?.split(/[,;]/)[0]
  return nearest(c.get('language') ?? c.req.query('language') ?? preferred, otherwise)
}

/** Whether a page is wanted, as when a plain form was sent, and not JSON. */
const wantsPage = (c: Call) => /^text\/html\b|,\s*text\/html\b/.test(c.req.header('accept') ?? '')

/** A refusal as the answer to a request: problem+json (RFC 9457), or a page for a browser. */
export function answerRefusal(c: Call, { kind, values, headers, errors }: Refusal): Response | Promise<Response> {
  const language = languageOf(c)
  const { status, title, detail }: Kind = kinds[kind]
  const problem: Problem = {
    type: `/problems/${kind}`,
    title: say(title, language),
    status,
    detail: say(detail, language, values),
    ...(errors.length > 0 && { errors }),
  }
  const common = { ...headers, 'Content-Language': language, 'Cache-Control': 'no-store' }
  c.header('Vary', 'Accept', { append: true })
  if (!wantsPage(c))
    return c.body(JSON.stringify(problem), status, { ...common, 'Content-Type': 'application/problem+json' })
  c.header('Content-Security-Policy', policy(false))
  return c.html(sheet(language, problem.title, problem.detail), status, common)
}

/** Anything that a route let fall. A database that can't right now says when to come back; the rest is told in the log. */
export function answerFailure(c: Call, error: unknown): Response | Promise<Response> {
  if (error instanceof Refusal) return answerRefusal(c, error)
  if (!passes(error) && !isFull(error)) {
    console.error(error)
    return answerRefusal(c, new Refusal('broken'))
  }
  console.error(`Not now: ${(error as Error).message}`)
  const seconds = 5
  return answerRefusal(c, new Refusal('busy', { values: { seconds }, headers: { 'Retry-After': String(seconds) } }))
}

/** SQLITE_FULL, and PostgreSQL's disk_full and too_many_connections. */
const isFull = (error: unknown) => {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  return errcode === 13 || code === '53100' || code === '53300'
}
