import postgres from 'postgres'
import { type Engine, type Row, type Run, storable, type Value } from './engine.ts'
import { withRetry } from './retry.ts'

/** PostgreSQL, or what speaks its protocol. A commit waits for the disk even where the server's default doesn't. */
export async function openPostgres(url: string): Promise<Engine> {
  const sql = postgres(url, {
    max: 10,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: 'torget', synchronous_commit: 'on', statement_timeout: 10_000 },
  })
  const runOn =
    (connection: postgres.ISql): Run =>
    async <R extends Row>(statement: TemplateStringsArray, ...values: Value[]) =>
      [...(await connection<R[]>(statement, ...values.map(storable)))] as R[]
  const read = runOn(sql)
  return {
    text: 'text collate "C"',
    read: (statement, ...values) => withRetry(() => read(statement, ...values)),
    write: <T>(job: (run: Run) => Promise<T>) => withRetry(() => sql.begin((tx) => job(runOn(tx))) as Promise<T>),
    close: () => sql.end({ timeout: 10 }),
  }
}
