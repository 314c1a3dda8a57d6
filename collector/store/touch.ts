import type { Run } from './engine.ts'

/**
 * Notes that a thread has changed, as the site's n-th change. The row that counts is held until the commit, so the
 * changes become visible in the order of their numbers, whatever the clocks say; it is the last thing a job does, so
 * that it is held briefly and no two jobs can wait for each other.
 */
export async function touch(run: Run, site: string, thread: string, now: Date): Promise<void> {
  const [count] = await run<{ n: number }>`insert into change_count (site, n) values (${site}, 1)
    on conflict (site) do update set n = change_count.n + 1 returning n`
  await run`update thread set changed = ${count?.n ?? 0}, updated_at = ${now.toISOString()}
    where site = ${site} and id = ${thread}`
}
