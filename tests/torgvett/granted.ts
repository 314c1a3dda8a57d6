import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shipped } from './shipped.ts'

/**
 * A copy of the shipped build that differs in one thing: localhost is granted at install. Gives its folder. A probe, where one
 * is wanted, runs beside ours before anything else does.
 */
export function granted(browser: 'chrome' | 'firefox', probe?: () => void): string {
  const folder = mkdtempSync(join(tmpdir(), `torgvett-${browser}-`))
  cpSync(shipped(browser), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const matches = ['http://localhost/*']
  const scripts = [{ matches, js: ['probe.js'], run_at: 'document_start' }]
  writeFileSync(join(folder, 'probe.js'), probe ? `(${probe})()` : '')
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, host_permissions: matches, ...(probe && { content_scripts: scripts }) }),
  )
  return folder
}
