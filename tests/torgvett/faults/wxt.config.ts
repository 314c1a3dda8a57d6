import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'wxt'
import config from '../../../wxt.config.ts'
import { injectFaults } from './inject.ts'

const found: Record<string, string> = {}
const out = process.env['TORGVETT_FAULTS'] ?? ''

/** The extension as it is shipped, but for faults that can be thrown; beside it `faults.json`, their names. */
export default defineConfig({
  ...config,
  root: join(import.meta.dirname, '../../..'),
  outDir: out,
  vite: async (environment) => {
    const shipped = await config.vite?.(environment)
    return { ...shipped, plugins: [injectFaults(found)] }
  },
  hooks: {
    ...config.hooks,
    'build:done': () => writeFileSync(join(out, 'faults.json'), JSON.stringify(found)),
  },
})
