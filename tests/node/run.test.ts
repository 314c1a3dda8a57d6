import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const root = dirname(dirname(import.meta.dirname))
let folder = ''

/** A bare clone with nothing installed: the first program, the manifest and the lock file. */
function bareClone(): string {
  folder = mkdtempSync(join(tmpdir(), 'torget-clone-'))
  mkdirSync(join(folder, 'tools'))
  for (const path of ['package.json', 'package-lock.json', 'tools/run.mjs', 'tools/start.ts'])
    copyFileSync(join(root, path), join(folder, path))
  return folder
}

function run(cwd: string, args: string[], { node = [] as string[], env = {} } = {}) {
  const { npm_execpath: _, ...clean } = process.env
  const options = { cwd, encoding: 'utf8' as const, env: { ...clean, ...env } }
  const { status, stderr } = spawnSync(process.execPath, [...node, join(cwd, 'tools/run.mjs'), ...args], options)
  return { status, stderr }
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('an old Node is told which one to get', () => {
  const pretend =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})"
  const { status, stderr } = run(bareClone(), ['start'], { node: ['--import', pretend] })
  expect(stderr).toMatch(/Torget needs Node 2\d or newer to begin; this is v.*Install Node 24 from/)
  expect(status).toBe(1)
})

test('without a network it says so, and what to do', () => {
  const env = {
    npm_config_registry: 'http://127.0.0.1:1/',
    npm_config_cache: join(tmpdir(), 'torget-no-cache'),
    npm_config_fetch_retries: '0',
  }
  const { status, stderr } = run(bareClone(), ['start'], { env })
  expect(stderr).toContain('Installing what is missing')
  expect(stderr).toContain('Check that this machine is on the network')
  expect(status).toBe(1)
})

test('a folder that can not be written to is named', () => {
  const clone = bareClone()
  writeFileSync(join(clone, 'node_modules'), 'a file where the folder must be')
  const { status, stderr } = run(clone, ['start'])
  expect(stderr).toContain(`Torget can't write to its own folder (${clone}`)
  expect(status).toBe(1)
})

test('a command that is not there is named', () => {
  const { status, stderr } = run(bareClone(), ['strat'])
  expect(stderr).toContain('There is no command “strat”')
  expect(status).toBe(1)
})
