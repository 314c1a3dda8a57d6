import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shipped } from './shipped.ts'

/** A copy of the shipped build that differs in one thing: localhost is granted at install. Gives its folder. */
export function granted(browser: 'chrome' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), `torgvett-${browser}-`))
  cpSync(shipped(browser), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }))
  return folder
}
