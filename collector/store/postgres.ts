import postgres from 'postgres'
import { type Engine, type Row, type Run, storable, type Value } from './engine.ts'
import { isCutOff, withRetry } from './retry.ts'

/** PostgreSQL, or what speaks its protocol. A commit waits for the disk even where the server's default doesn't. */
export async function openPostgres(url: string): Promise<Engine> {
  const sql = postgres(url, {
    max: 10,
    connect_timeout: 5,
    // The driver's own pause grows to 20 s: a citizen would wait that long for a server that is back.
    backoff: (tries) => Math.min(0.05 * 2 ** tries, 1) * (0.5 + Math.random() / 2),
    // Text and whole numbers are all we have; asking for other types is what fails first when the server is away.
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: 'torget', synchronous_commit: 'on', statement_timeout: 10_000 },
  })
  const runOn =
    (connection: postgres.ISql): Run =>
    async <R extends Row>(statement: TemplateStringsArray, ...values: Value[]) =>
      [...(await connection<R[]>(statement, ...values.map(storable)))] as R[]
  const read = runOn(sql)
  const underWay = new Set<Promise<unknown>>()
  const followed = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work)
    return work.finally(() => underWay.delete(work))
  }
  return {
    text: 'text collate "C"',
    read: (statement, ...values) => followed(withRetry(() => read(statement, ...values))),
    write: <T>(job: (run: Run) => Promise<T>) =>
      followed(withRetry(() => sql.begin((tx) => job(runOn(tx)).catch(unlessCutOff)) as Promise<T>)),
    async close() {
      await Promise.allSettled(underWay)
      // A connection that was cut off once never says goodbye; the driver would wait for it.
      await sql.end({ timeout: 1 })
    },
  }
}

/**
 * When the connection is gone, the driver rejects the transaction by itself, and would then send a `rollback` down
 * what is no longer there, or is someone else's transaction by now: the process dies of it (porsager/postgres #1154).
 * So it isn't told that the job has failed.
 */
function unlessCutOff(error: unknown): Promise<never> {
  return isCutOff(error) ? Promise.withResolvers<never>().promise : Promise.reject(error)
}
