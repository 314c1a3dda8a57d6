import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine, Run } from './engine.ts'
import { withRetry } from './retry.ts'

/** One dated change of the tables, in a file of `migrations/` that is named so that sorting the names is the order. */
export interface Migration {
  /** `text` is the engine's word for a column of text. */
  up(run: (statement: string) => Promise<unknown>, text: string): Promise<void>
}

/** A statement that has no values: `run` wants a template so that nothing else can be pasted together. */
const plain = (run: Run) => (statement: string) => run(Object.assign([statement], { raw: [statement] }))

/** PostgreSQL lets two `create table if not exists` collide: one is told that a key, the table or its type is there already. */
const collided = (error: unknown) => ['23505', '42P07', '42710'].includes(String((error as { code?: unknown }).code))

/**
 * Brings the tables up to date. Each change and the note that it is made are one transaction, so a start that is cut
 * off leaves nothing half done; of two processes that start together the second waits at the note and then has nothing
 * to do.
 */
export async function migrate(engine: Engine): Promise<void> {
  const note = `create table if not exists migration (id ${engine.text} primary key, at ${engine.text} not null)`
  await withRetry(() => engine.write((run) => plain(run)(note)), collided)
  const folder = join(import.meta.dirname, 'migrations')
  for (const id of readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()) {
    const { default: migration } = (await import(`./migrations/${id}.ts`)) as { default: Migration }
    await engine.write(async (run) => {
      const [fresh] = await run`insert into migration (id, at) values (${id}, ${new Date().toISOString()})
        on conflict (id) do nothing returning id`
      if (fresh) await migration.up(plain(run), engine.text)
    })
  }
}
