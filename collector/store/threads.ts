import type { Engine } from './engine.ts'
import { type ReplyRow, type ThreadRow, toReply, toThread } from './rows.ts'
import type { Threads } from './store.ts'
import { touch } from './touch.ts'
import { uuid7 } from './uuid.ts'

/** Sorts after every id. */
const END = 'g'

export function threads({ read, write }: Engine): Threads {
  const withReplies = async (row: ThreadRow | undefined) =>
    row &&
    toThread(row, await read<ReplyRow>`select * from reply where site = ${row.site} and thread = ${row.id} order by id`)

  return {
    async threads(site, { state = '', before = END, limit = 50 } = {}) {
      const rows = await read<ThreadRow>`select * from thread
        where site = ${site} and id < ${before} and (${state} = '' or state = ${state}
          or (${state} = 'waiting' and wants_reply = 1 and state <> 'answered'))
        order by id desc limit ${limit + 1}`
      const page = rows.slice(0, limit)
      const last = page.at(-1)?.id ?? END
      const replies = await read<ReplyRow>`select reply.* from reply
        join thread on thread.site = reply.site and thread.id = reply.thread
        where thread.site = ${site} and thread.id < ${before} and thread.id >= ${last}
          and (${state} in ('', 'waiting') or thread.state = ${state}) order by reply.id`
      return { threads: page.map((row) => toThread(row, replies)), ...(rows.length > limit && { next: last }) }
    },
    async threadCounts(site) {
      const rows = await read<{ state: string; n: number; waiting: number }>`select state,
        cast(count(*) as integer) as n, cast(sum(wants_reply) as integer) as waiting from thread
        where site = ${site} group by state`
      const counted = Object.fromEntries(rows.map(({ state, n }) => [state, n]))
      const waiting = rows.reduce((sum, row) => (row.state === 'answered' ? sum : sum + row.waiting), 0)
      return { new: 0, read: 0, answered: 0, ...counted, waiting }
    },
    async thread(site, id) {
      const [row] = await read<ThreadRow>`select * from thread where site = ${site} and id = ${id}`
      return withReplies(row)
    },
    async threadByReceipt(key) {
      const [row] = await read<ThreadRow>`select * from thread where receipt_key = ${key}`
      return withReplies(row)
    },
    async changes(site, cursor) {
      if (cursor === undefined || !/^\d{1,9}$/.test(cursor)) {
        const [count] = await read<{ n: number }>`select n from change_count where site = ${site}`
        return { threads: [], cursor: String(count?.n ?? 0) }
      }
      const since = Number(cursor)
      const rows = await read<ThreadRow>`select * from thread
        where site = ${site} and changed > ${since} order by changed limit 100`
      const last = rows.at(-1)?.changed ?? since
      const replies = await read<ReplyRow>`select reply.* from reply
        join thread on thread.site = reply.site and thread.id = reply.thread
        where thread.site = ${site} and thread.changed > ${since} and thread.changed <= ${last} order by reply.id`
      return { threads: rows.map((row) => toThread(row, replies)), cursor: String(last) }
    },
    async markRead(site, id, now) {
      await write(async (run) => {
        const [row] = await run`update thread set state = 'read'
          where site = ${site} and id = ${id} and state = 'new' returning id`
        if (row) await touch(run, site, id, now)
      })
    },
    async addReply(site, id, { author, text }, now) {
      const [reply, mail, at] = [uuid7(now), uuid7(now), now.toISOString()]
      return write(async (run) => {
        const [thread] =
          await run`update thread set state = 'answered' where site = ${site} and id = ${id} returning id`
        if (!thread) return undefined
        const [row] = await run<ReplyRow>`insert into reply (site, id, thread, author, body, at)
          values (${site}, ${reply}, ${id}, ${author}, ${text}, ${at})
          on conflict (site, id) do update set at = excluded.at returning *`
        const [contact] = await run`select thread from contact where site = ${site} and thread = ${id}`
        if (contact)
          await run`insert into mail (site, id, thread, reply, state, tries, due_at)
            values (${site}, ${mail}, ${id}, ${reply}, 'waiting', 0, ${at}) on conflict (site, id) do nothing`
        await touch(run, site, id, now)
        return row && toReply(row)
      })
    },
  }
}
