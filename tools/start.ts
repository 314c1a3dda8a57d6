/** `npm start`: builds what has changed, then opens the demo municipality with everything in it. */
import { join } from 'node:path'
import { build } from './build.ts'
import { main } from './say.ts'

const root = join(import.meta.dirname, '..')

await main(async () => {
  await build(root)
  const { serve } = await import('../demo/serve.ts')
  return serve({ root })
})
