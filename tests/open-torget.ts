import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open } from '../demo/open.ts'

const root = join(import.meta.dirname, '..')

/**
 * Opens the whole of Torget for a test, on a free port and a folder of its own: the website, the widgets as they are
 * built, the collector and the inbox. What is in dist/ is what is served, so build first (`node tools/build.ts`).
 * `stop` closes it and forgets the folder.
 */
export async function openTorget({ now }: { now?: () => Date } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'torget-'))
  const torget = await open({ root, port: 0, place: { dataFolder: folder }, ...(now && { now }) })
  return {
    ...torget,
    async stop() {
      await torget.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
