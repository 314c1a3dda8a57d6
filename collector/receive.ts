import type { Context as Call } from 'hono'
import type { z } from 'zod'
import { nearest } from '../languages/index.ts'
import { type Context, receiptUrl } from './context.ts'
import { fitted } from './fitted.ts'
import { formStep, forPeople } from './form-step.ts'
import { type Body, readBody } from './guards/body.ts'
import { Refusal } from './problem.ts'
import { receiptOf } from './receipt.ts'
import type { Env } from './route.ts'
import type { Once, Step } from './store/store.ts'
import { hash } from './store/token.ts'
import { afterWorkingDays } from './working-days.ts'

/** How a kind of word is received. */
interface Kind<S extends z.ZodObject> {
  schema: S
  /** The step to keep, of fields that fit. Masking and cleaning is its business. */
  step: (fields: z.output<S>) => Omit<Step, 'site' | 'submission' | 'language'>
  /** Throws a Refusal when nothing can be received now. Not asked for what was received before. */
  open?: () => void
}

const FORM_MINUTES = 10

/** A citizen's word, from JSON or a plain form, through the contract to the store; answered when it is on disk. */
export async function receive<S extends z.ZodObject>(
  c: Call<Env>,
  { store, now, ...context }: Context,
  { schema, step, open }: Kind<S>,
): Promise<Response> {
  const site = c.get('site')
  const body = await readBody(c)
  const form = body.kind === 'form'
  const fields = read(c, schema, body)
  c.set('language', fields['language'] as Step['language'])
  const once = sameRequest(c, body)
  const at = now()
  const before = open && (await store.answered(site.id, once, at))
  if (!before) open?.()
  const { submission, language } = fields as Pick<Step, 'submission' | 'language'>
  const word = { ...step(fields), site: site.id, submission, language }
  const answered = await store.receive(
    word,
    once,
    at,
    (receivedAt) => ({
      readBy: afterWorkingDays(receivedAt, site.readDays, site),
      replyBy: afterWorkingDays(receivedAt, site.replyDays, site),
    }),
    (kept) => {
      const url = receiptUrl({ store, now, ...context }, kept.key)
      const receipt = () => receiptOf(kept, url, word, site)
      return form ? { status: 303, body: url } : { status: 201, body: JSON.stringify({ receipt: receipt() }) }
    },
  )
  if (answered === 'other-request') throw new Refusal('key-reused')
  if (answered === 'other-thread') throw new Refusal('submission-reused')
  c.header('Cache-Control', 'no-store')
  if (form) return c.redirect(answered.body, 303)
  return c.body(answered.body, 201, { 'Content-Type': 'application/json' })
}

function read<S extends z.ZodObject>(c: Call<Env>, schema: S, body: Body): z.output<S> {
  if (body.kind === 'json') return fitted(schema, body.value)
  const site = c.get('site')
  // A form speaks its page's language, whatever the browser prefers; so does the page that refuses it.
  const [, language] = body.fields.find(([name]) => name === 'language') ?? []
  if (language) c.set('language', nearest(language, site.language))
  try {
    return fitted(schema, formStep(schema, body.fields, site, c.req.header('referer')))
  } catch (error) {
    throw error instanceof Refusal ? forPeople(error) : error
  }
}

/** A key is of this request's path alone: on another path it is another request. A form's key is what it says. */
function sameRequest(c: Call<Env>, body: Body): Once {
  const { path } = c.req
  if (body.kind === 'form') {
    const said = hash(JSON.stringify([path, body.fields]))
    return { key: `form ${said}`, hash: said, minutes: FORM_MINUTES }
  }
  const key = c.req.header('idempotency-key') ?? ''
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new Refusal('key-missing')
  return { key, hash: hash(Buffer.concat([Buffer.from(`${path}\n`), body.bytes])) }
}
