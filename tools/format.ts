/** `npm run format`: writes every file the way the checks want it. */
import { join } from 'node:path'
import { run } from './child.ts'
import { main } from './say.ts'

await main(
  async () =>
    (await run('biome', ['check', '--write', '.'], { cwd: join(import.meta.dirname, '..'), show: true })).code,
)
