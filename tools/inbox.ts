import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** Builds the inbox's script, one module without imports, to dist/inbox/client.js. */
export async function buildInbox(root: string): Promise<void> {
  const bundle = await rolldown({ input: join(root, 'collector/inbox/client.ts') })
  await bundle.write({ file: join(root, 'dist/inbox/client.js'), format: 'es', minify: true, codeSplitting: false })
  await bundle.close()
}
