import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shipped } from '../shipped.ts'

/** A copy of a build that differs in one thing: these sites are granted at install. Gives its folder. */
export function granted(sites: string[], built = shipped('chrome')): string {
  const folder = mkdtempSync(join(tmpdir(), 'torgvett-'))
  cpSync(built, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: sites }))
  return folder
}
