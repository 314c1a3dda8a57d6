import { join } from 'node:path'
import { startPostgres } from '../tools/postgres.ts'

/** A real PostgreSQL for the whole run, unless the run has been given one by TEST_DATABASE_URL. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_DATABASE_URL']) return undefined
  const { url, stop } = await startPostgres(join(import.meta.dirname, '..'))
  process.env['TEST_DATABASE_URL'] = url
  return stop
}
