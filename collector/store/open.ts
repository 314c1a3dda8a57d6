import { join } from 'node:path'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { sqlStore } from './sql.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** Where the collector keeps things: a PostgreSQL database, or a file in a folder. */
export type Place = { databaseUrl: string } | { dataFolder: string }

/** Opens the store and brings its tables up to date. Rejects when the database can't be reached or written. */
export async function openStore(place: Place): Promise<Store> {
  const engine = await ('databaseUrl' in place
    ? openPostgres(place.databaseUrl)
    : openSqlite(join(place.dataFolder, 'torget.sqlite')))
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return sqlStore(engine)
}
