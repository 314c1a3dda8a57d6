import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sources } from '../dependency-rules.ts'

const root = dirname(dirname(import.meta.dirname))
const product = ['languages', 'contract', 'guideline', 'square', 'widgets', 'extension', 'collector', 'demo', 'tools']
const files = product
  .flatMap((area) => sources(root, area))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
/** Words, strings, examples and styles grow with the languages and the surfaces, not with the logic. */
const wordy =
  /(\/|^)([a-z-]*words|sayings|[a-z-]*strings|examples|styles|theme|vocabulary|registry)(\/|\.ts$)|\/pages\/|\/data\//

const matching = (pattern: RegExp, among = files) =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('no file is too long to read in one sitting', () => {
  const long = files.filter(({ path }) => !wordy.test(path)).filter(({ text }) => text.split('\n').length > 251)
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)).toEqual([])
})

test('no compiler is silenced, and no fault is swallowed without a word', () => {
  expect(matching(/@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b/)).toEqual([])
  expect(matching(/catch\s*(\([^)]*\))?\s*\{\s*\}/)).toEqual([])
})

test('a TODO has a date', () => expect(matching(/\bTODO\b(?! \[\d{4}-\d{2}-\d{2}\])/)).toEqual([]))

test('no markup is made of strings, no code is made at run time, and no style stands in an attribute', () => {
  const shipped = files.filter(({ path }) => /^(widgets|extension|demo|collector)\//.test(path))
  expect(matching(/\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write\(/, shipped)).toEqual([])
  expect(matching(/\beval\(|new Function\(/, shipped)).toEqual([])
  expect(matching(/\sstyle="/, shipped)).toEqual([])
})

test('no drawer: a folder is named for what is in it', () => {
  const folders = files.flatMap(({ path }) => path.split('/').slice(0, -1))
  expect(folders.filter((name) => /^(shared|core|common|utils|helpers|lib|src)$/.test(name))).toEqual([])
})

test('the top level can be taken in at a glance', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  expect(new Set(tracked.map((path) => path.split('/')[0])).size).toBeLessThanOrEqual(22)
  expect(readdirSync(root)).toContain('README.md')
})
