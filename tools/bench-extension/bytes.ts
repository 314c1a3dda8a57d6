import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { run } from '../child.ts'
import type { Figure } from './figure.ts'

/** What is asked for at install, and how many bytes are loaded. */
export async function bytes(root: string, folder: string): Promise<Figure[]> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const permissions: string[] = manifest.permissions
  const hosts: string[] = manifest.host_permissions ?? []
  const allowed = ['storage', 'activeTab', 'scripting', 'alarms']
  const file = (name: string, kilobytes: number): Figure => {
    const size = brotliCompressSync(readFileSync(join(folder, name))).length
    return {
      measure: `${name}, brotli`,
      must: `≤ ${kilobytes} kB`,
      measured: `${(size / 1000).toFixed(1)} kB`,
      holds: size <= kilobytes * 1000,
    }
  }
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const { code, output } = await run(process.execPath, [wxt, 'zip', '-b', 'chrome', '--mv3'], { cwd: root })
  if (code !== 0) throw new Error(`The extension could not be packed.\n${output}`)
  const out = join(root, 'dist/extension')
  const zip = readdirSync(out).find((name) => name.endsWith('chrome.zip')) ?? ''
  const size = statSync(join(out, zip)).size
  return [
    {
      measure: 'permissions at install',
      must: `at most ${allowed.join(', ')}; no host`,
      measured: `${permissions.join(', ')}; ${hosts.length} hosts`,
      holds: hosts.length === 0 && permissions.every((name) => allowed.includes(name)),
    },
    file('loader.js', 4),
    file('engine.js', 60),
    file('later.js', 12),
    file('composer.js', 25),
    { measure: 'zip', must: '≤ 500 kB', measured: `${(size / 1000).toFixed(1)} kB`, holds: size <= 500_000 },
  ]
}
