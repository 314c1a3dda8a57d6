import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folder, opened } from '../collector/places.ts'

const run = promisify(execFile)
const program = join(import.meta.dirname, '../../tools/sign-in.ts')
const env = (dataFolder: string) => ({ ...process.env, TORGET_DATA: dataFolder, DATABASE_URL: '', PORT: '4123' })

test('a link for a new clerk opens the inbox once, while Torget runs', async () => {
  const dataFolder = folder()
  const store = await opened({ dataFolder })
  const { stdout } = await run(process.execPath, [program, 'Åse', 'Ødegård'], { env: env(dataFolder) })
  const link = new URL(stdout.trim())
  expect(`${link.origin}${link.pathname}`).toBe('http://localhost:4123/inbox/sign-in')
  const key = link.searchParams.get('key') ?? ''
  expect((await store.signIn(key, new Date()))?.clerk).toMatchObject({ site: 'torgvik', name: 'Åse Ødegård' })
  expect(await store.signIn(key, new Date())).toBeUndefined()
})

test('where there is no Torget, a sentence says what to do', async () => {
  const attempt = run(process.execPath, [program], { env: env(folder()) })
  await expect(attempt).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Start it once with npm start'),
  })
})
