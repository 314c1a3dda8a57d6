import { clerks } from './clerks.ts'
import { content } from './content.ts'
import type { Engine } from './engine.ts'
import { outgoing } from './outgoing.ts'
import type { Store } from './store.ts'
import { submissions } from './submissions.ts'
import { threads } from './threads.ts'

const DAY = 86_400_000

/** The store over any database that speaks SQL: every statement is written once and runs on both engines. */
export function sqlStore(engine: Engine): Store {
  const { write, read } = engine
  return {
    ...submissions(engine),
    ...threads(engine),
    ...clerks(engine),
    ...outgoing(engine),
    ...content(engine),
    async check(now) {
      const at = now.toISOString()
      await write(
        (run) =>
          run`insert into heartbeat (site, at) values ('', ${at}) on conflict (site) do update set at = excluded.at`,
      )
      const [row] = await read`select at from heartbeat where site = ''`
      if (!row) throw new Error('What was written could not be read back.')
    },
    async tidy(now) {
      const [at, month] = [now.toISOString(), new Date(now.getTime() - 30 * DAY).toISOString()]
      await write(async (run) => {
        await run`delete from request where at < ${month}`
        await run`delete from sign_in where expires_at < ${at}`
        await run`delete from session where expires_at < ${at}`
        await run`delete from mail where state <> 'waiting' and done_at < ${month}`
      })
    },
    close: () => engine.close(),
  }
}
