import type { Engine } from './engine.ts'
import type { Clerk, Clerks } from './store.ts'
import { hash, newToken, siteOf } from './token.ts'
import { uuid7 } from './uuid.ts'

const HOUR = 3_600_000
const SESSION_DAYS = 30

type ClerkRow = { id: string; name: string }

const later = (now: Date, hours: number) => new Date(now.getTime() + hours * HOUR).toISOString()

export function clerks({ read, write }: Engine): Clerks {
  return {
    async clerk(site, name) {
      const id = uuid7(new Date())
      return write(async (run) => {
        const [row] = await run<ClerkRow>`insert into clerk (site, id, name) values (${site}, ${id}, ${name})
          on conflict (site, name) do update set name = excluded.name returning id, name`
        return { site, name, id: row?.id ?? id } satisfies Clerk
      })
    },
    async newSignInToken({ site, id }, now, hours = 24) {
      const token = newToken(site)
      await write(
        (run) => run`insert into sign_in (site, hash, clerk, expires_at)
          values (${site}, ${hash(token)}, ${id}, ${later(now, hours)}) on conflict (site, hash) do nothing`,
      )
      return token
    },
    async signIn(token, now) {
      const site = siteOf(token)
      const session = newToken(site)
      const expiresAt = later(now, SESSION_DAYS * 24)
      return write(async (run) => {
        const [link] = await run<{ clerk: string }>`delete from sign_in
          where site = ${site} and hash = ${hash(token)} and expires_at > ${now.toISOString()} returning clerk`
        if (!link) return undefined
        const [clerk] = await run<ClerkRow>`update clerk set signed_in_at = ${now.toISOString()}
          where site = ${site} and id = ${link.clerk} returning id, name`
        await run`insert into session (site, hash, clerk, expires_at)
          values (${site}, ${hash(session)}, ${link.clerk}, ${expiresAt})`
        return clerk && { clerk: { site, ...clerk }, session, expiresAt }
      })
    },
    async session(token, now) {
      const site = siteOf(token)
      const [clerk] = await read<ClerkRow>`select clerk.id, clerk.name from session
        join clerk on clerk.site = session.site and clerk.id = session.clerk
        where session.site = ${site} and session.hash = ${hash(token)} and session.expires_at > ${now.toISOString()}`
      return clerk && { site, ...clerk }
    },
    async signOut(token) {
      await write((run) => run`delete from session where site = ${siteOf(token)} and hash = ${hash(token)}`)
    },
    async hasSignedIn(site) {
      const rows = await read`select id from clerk where site = ${site} and signed_in_at is not null limit 1`
      return rows.length > 0
    },
  }
}
