import type { Engine, Run } from './engine.ts'
import type { ThreadRow } from './rows.ts'
import type { Kept, Once, Promised, Step, Submissions } from './store.ts'
import { randomKey, receiptNumber } from './token.ts'
import { touch } from './touch.ts'
import { uuid7 } from './uuid.ts'

const MONTH_MINUTES = 30 * 24 * 60

/** Where a repeated request stops being the same one. */
const forgotten = ({ minutes = MONTH_MINUTES }: Once, now: Date) =>
  new Date(now.getTime() - minutes * 60_000).toISOString()

export function submissions({ read, write }: Engine): Submissions {
  return {
    async receive(step, once, now, promise, answer) {
      const id = uuid7(now)
      const key = randomKey()
      return write(async (run) => {
        const [begun] = await run<ThreadRow>`select * from thread
          where site = ${step.site} and submission = ${step.submission}`
        if (begun && (begun.kind !== step.kind || begun.dialogue !== (step.dialogue ?? null))) return 'other-thread'
        const before = await claim(run, step.site, once, now)
        if (before) return before
        const thread = begun ?? (await begin(run, step, id, key, now, promise(now)))
        const kept = thread.id === id ? thread : await amend(run, step, thread, promise(new Date(thread.created_at)))
        await keepAddress(run, step, kept)
        await touch(run, step.site, kept.id, now)
        const answered = answer(receipt(kept))
        await run`update request set status = ${answered.status}, body = ${answered.body}
          where site = ${step.site} and once = ${once.key}`
        return answered
      })
    },
    async answered(site, once, now) {
      const [row] = await read<RequestRow>`select hash, status, body from request
        where site = ${site} and once = ${once.key} and at > ${forgotten(once, now)}`
      return row && sameOrOther(row, once)
    },
  }
}

type RequestRow = { hash: string; status: number; body: string }

const sameOrOther = ({ hash, status, body }: RequestRow, once: Once) =>
  hash === once.hash ? { status, body } : 'other-request'

/**
 * Takes the key for this request. Whoever comes second with it waits here until the first is committed, and gets its
 * answer. A key from so long ago that its request is no longer the same is taken over.
 */
async function claim(run: Run, site: string, once: Once, now: Date) {
  const [taken] = await run`insert into request (site, once, hash, at, status, body)
    values (${site}, ${once.key}, ${once.hash}, ${now.toISOString()}, 0, '')
    on conflict (site, once) do update set hash = excluded.hash, at = excluded.at, status = 0, body = ''
    where request.at <= ${forgotten(once, now)} returning once`
  if (taken) return undefined
  const [row] =
    await run<RequestRow>`select hash, status, body from request where site = ${site} and once = ${once.key}`
  return row && sameOrOther(row, once)
}

/** A new thread; or, where another step of the same submission came first after all, the one that it began. */
async function begin(run: Run, step: Step, id: string, key: string, now: Date, due: Promised): Promise<ThreadRow> {
  const at = now.toISOString()
  for (let tries = 0; tries < 8; tries++) {
    const [made] = await run<ThreadRow>`insert into thread
      (site, id, submission, number, receipt_key, kind, language, page, title, dialogue, answer, reasons, comment, name,
        wants_reply, state, created_at, updated_at, read_by, reply_by, changed)
      values (${step.site}, ${id}, ${step.submission}, ${receiptNumber(now.getUTCFullYear())}, ${key}, ${step.kind},
        ${step.language}, ${step.page ?? null}, ${step.title ?? null}, ${step.dialogue ?? null}, ${step.answer ?? null},
        ${JSON.stringify(step.reasons ?? [])}, ${step.comment ?? null}, ${step.name ?? null}, ${step.email ? 1 : 0},
        'new', ${at}, ${at}, ${due.readBy.toISOString()}, ${step.email ? due.replyBy.toISOString() : null}, 0)
      on conflict do nothing returning *`
    if (made) return made
    const [other] = await run<ThreadRow>`select * from thread
      where site = ${step.site} and submission = ${step.submission}`
    if (other) return other
  }
  throw new Error('No free receipt number was found in eight tries.')
}

/** What a step says replaces what was said; what it doesn't mention stays. In one statement, so that two can race. */
async function amend(run: Run, step: Step, { id }: ThreadRow, due: Promised): Promise<ThreadRow> {
  const replyBy = step.email ? due.replyBy.toISOString() : null
  const [row] = await run<ThreadRow>`update thread set
      answer = coalesce(${step.answer ?? null}, answer), reasons = coalesce(${json(step.reasons)}, reasons),
      comment = coalesce(${step.comment ?? null}, comment), name = coalesce(${step.name ?? null}, name),
      title = coalesce(title, ${step.title ?? null}), reply_by = coalesce(reply_by, ${replyBy}),
      wants_reply = case when ${step.email ? 1 : 0} = 1 then 1 else wants_reply end, state = 'new'
    where site = ${step.site} and id = ${id} and kind = ${step.kind} returning *`
  if (!row) throw new Error('The thread that this step belongs to is gone.')
  return row
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

async function keepAddress(run: Run, { site, email }: Step, { id }: ThreadRow): Promise<void> {
  if (!email) return
  await run`insert into contact (site, thread, email) values (${site}, ${id}, ${email})
    on conflict (site, thread) do update set email = excluded.email`
}

const receipt = (row: ThreadRow): Kept => ({
  key: row.receipt_key,
  number: row.number,
  receivedAt: row.created_at,
  readBy: row.read_by,
  ...(row.reply_by && { replyBy: row.reply_by }),
})
