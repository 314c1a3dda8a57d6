import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the shipped build for a browser, as the build leaves it; `TORGVETT_BUILD` names another place for it. */
export function shipped(browser: 'chrome' | 'firefox'): string {
  const built = process.env['TORGVETT_BUILD'] || join(import.meta.dirname, '../../dist/extension')
  const folder = join(built, `${browser}-mv3`)
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('Torgvett is not built: run `node tools/extension.ts` first.')
  return folder
}
