import type { Engine } from './engine.ts'
import { type ReplyRow, type ThreadRow, toReply, toThread } from './rows.ts'
import type { OutgoingMail, WaitingMail } from './store.ts'
import { touch } from './touch.ts'

type MailRow = { site: string; id: string; thread: string; reply: string; tries: number }

export function outgoing({ read, write }: Engine): OutgoingMail {
  /** What a mail is about, read when it is to be sent. */
  async function whole({ site, id, tries, ...of }: MailRow): Promise<WaitingMail[]> {
    const [thread] = await read<ThreadRow>`select * from thread where site = ${site} and id = ${of.thread}`
    const [reply] = await read<ReplyRow>`select * from reply where site = ${site} and id = ${of.reply}`
    const [contact] = await read<{
      email: string
    }>`select email from contact where site = ${site} and thread = ${of.thread}`
    if (!thread || !reply) return []
    const known = { site, id, tries, messageId: `${id}@${site}`, ...(contact && { to: contact.email }) }
    return [{ ...known, thread: toThread(thread, []), reply: toReply(reply), receiptKey: thread.receipt_key }]
  }

  return {
    async takeMail(now, limit, seconds) {
      const [at, until] = [now.toISOString(), new Date(now.getTime() + seconds * 1000).toISOString()]
      // A mail that is taken is due again when the time is up: if whoever took it has died, another takes it over.
      const taken = await write(
        (run) => run<MailRow>`update mail set due_at = ${until}, tries = tries + 1
          where state = 'waiting' and due_at <= ${at} and id in
            (select id from mail where state = 'waiting' and due_at <= ${at} order by due_at limit ${limit})
          returning site, id, thread, reply, tries`,
      )
      return (await Promise.all(taken.map(whole))).flat()
    },
    async mailDone(site, id, now, how) {
      const at = now.toISOString()
      await write(async (run) => {
        const [mail] = await run<{ thread: string; reply: string }>`update mail set state = ${how}, done_at = ${at}
          where site = ${site} and id = ${id} returning thread, reply`
        if (!mail || how !== 'refused') return
        await run`update reply set refused_at = ${at} where site = ${site} and id = ${mail.reply}`
        await touch(run, site, mail.thread, now)
      })
    },
    async mailLater(site, id, nextAt) {
      await write((run) => run`update mail set due_at = ${nextAt.toISOString()} where site = ${site} and id = ${id}`)
    },
    async mailWaiting() {
      const [count] = await read<{ n: number }>`select cast(count(*) as integer) as n from mail where state = 'waiting'`
      return count?.n ?? 0
    },
  }
}
