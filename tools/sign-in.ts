/**
 * `npm run sign-in -- "Marit Haugen"`: prints a link that opens the inbox once, within a day, for the clerk of that name.
 * `PORT`, `TORGET_DATA` and `DATABASE_URL` as for `npm start`; Torget may be running or not.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { signInUrl } from '../collector/context.ts'
import { Site } from '../collector/site.ts'
import { openStore } from '../collector/store/open.ts'
import { torgvik } from '../demo/torgvik.ts'
import { main, Sentence } from './say.ts'

const { PORT, TORGET_DATA, DATABASE_URL } = process.env
const dataFolder = resolve(import.meta.dirname, '..', TORGET_DATA || 'data')

await main(async () => {
  if (!DATABASE_URL && !existsSync(join(dataFolder, 'torget.sqlite')))
    throw new Sentence(
      `There is no Torget in ${dataFolder} yet. Start it once with npm start, or say where it is: TORGET_DATA.`,
    )
  const site = Site.parse({ id: torgvik.site, name: torgvik.name })
  const name = process.argv.slice(2).join(' ').trim().slice(0, 200) || site.firstClerk
  const store = await openStore(DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataFolder })
  try {
    const token = await store.newSignInToken(await store.clerk(site.id, name), new Date())
    process.stdout.write(`${signInUrl({ baseUrl: `http://localhost:${PORT || 4040}` }, token)}\n`)
  } finally {
    await store.close()
  }
})
