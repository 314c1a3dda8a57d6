import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { type Engine, type Row, type Run, storable, type Value } from './engine.ts'
import { withRetry } from './retry.ts'

/** A write that waits for its turn, and how to tell its caller. */
interface Waiting {
  job: (run: Run) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/**
 * SQLite in a file of its own. FULL makes a commit wait for the disk; writing together what came in one turn of the
 * event loop makes that wait be shared. One connection writes and always begins IMMEDIATE, because a read that turns
 * into a write is refused at once whatever the busy timeout says; another reads, and never waits for a writer (WAL).
 */
export async function openSqlite(path: string): Promise<Engine> {
  mkdirSync(dirname(path), { recursive: true })
  const { writer, reader } = await withRetry(async () => ({ writer: connect(path), reader: connect(path) }))
  const write = together(writer)
  return {
    text: 'text',
    read: (statement, ...values) => withRetry(() => reader.run(statement, ...values)),
    write,
    async close() {
      if (!writer.database.isOpen) return
      await write(async () => undefined)
      reader.database.close()
      writer.database.close()
    },
  }
}

/** A connection with its prepared statements: a template is the same object each time its line is run. */
function connect(path: string) {
  const database = new DatabaseSync(path, { timeout: 50 })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on')
  const prepared = new WeakMap<TemplateStringsArray, StatementSync>()
  const run = async <R extends Row>(template: TemplateStringsArray, ...values: Value[]): Promise<R[]> => {
    const statement = prepared.get(template) ?? database.prepare(template.join('?'))
    prepared.set(template, statement)
    return statement.all(...values.map(storable)) as R[]
  }
  return { database, run }
}

/** Writes in one transaction everything that waits, each job within a savepoint of its own. */
function together({ database, run }: ReturnType<typeof connect>): Engine['write'] {
  let waiting: Waiting[] = []
  let busy = false

  async function commit(jobs: Waiting[]): Promise<(() => void)[]> {
    database.exec('begin immediate')
    try {
      const outcomes: (() => void)[] = []
      for (const { job, resolve, reject } of jobs) {
        database.exec('savepoint job')
        try {
          const value = await job(run)
          outcomes.push(() => resolve(value))
        } catch (error) {
          // On a full disk SQLite has rolled everything back by itself.
          if (!database.isTransaction) throw error
          database.exec('rollback to job')
          outcomes.push(() => reject(error))
        }
        database.exec('release job')
      }
      database.exec('commit')
      return outcomes
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      throw error
    }
  }

  /** When a whole transaction fails, as on a full disk, each job is tried alone before it is refused. */
  async function settle(jobs: Waiting[]): Promise<void> {
    try {
      const outcomes = await withRetry(() => commit(jobs))
      for (const tell of outcomes) tell()
    } catch (error) {
      if (jobs.length === 1) jobs[0]?.reject(error)
      else for (const job of jobs) await settle([job])
    }
  }

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const jobs = waiting
      waiting = []
      await settle(jobs)
    }
    busy = false
  }

  return <T>(job: (run: Run) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ job, resolve: resolve as Waiting['resolve'], reject })
      if (!busy) setImmediate(flush)
      busy = true
    })
}
