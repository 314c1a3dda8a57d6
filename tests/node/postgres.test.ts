import postgres from 'postgres'
import { expect, test } from 'vitest'

test('the test run has a PostgreSQL of its own, and it keeps what it is told', async () => {
  const sql = postgres(process.env['TEST_DATABASE_URL'] ?? '', { max: 1 })
  const [row] = await sql`select current_user as name, current_setting('fsync') as fsync`
  await sql.end()
  expect(row).toEqual({ name: 'torget', fsync: 'on' })
})
