import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltWidget, budgets, buildWidgets, sizes } from '../../tools/widgets.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, 'dist/widgets', file))
let built: BuiltWidget[]

beforeAll(async () => {
  built = await buildWidgets(root)
  console.log(sizes(built))
}, 60_000)

test('each file keeps within what a visitor may be asked to fetch', () => {
  for (const [file, most] of Object.entries(budgets))
    expect(built.find((one) => one.file === file)?.brotli, file).toBeLessThanOrEqual(most)
})

test('each file’s hash is the hash of what is served', () => {
  const integrity = JSON.parse(read('integrity.json').toString()) as Record<string, string>
  expect(Object.keys(integrity).sort()).toEqual(built.map(({ file }) => file).sort())
  for (const [file, hash] of Object.entries(integrity))
    expect(hash, file).toBe(`sha384-${createHash('sha384').update(read(file)).digest('base64')}`)
})

test('the same sources give the same bytes', async () => {
  const again = await buildWidgets(root)
  expect(again.map(({ integrity }) => integrity)).toEqual(built.map(({ integrity }) => integrity))
}, 60_000)

test('each file stands alone and holds nothing that a strict page refuses', () => {
  for (const { file } of built) {
    const code = read(file).toString()
    expect(code, file).not.toMatch(/\bimport\s*[({"'`]|\bfrom\s*["'`]|\beval\(|new Function|<style|\sstyle=/)
    expect(code, file).not.toMatch(/cookie|sessionStorage|sendBeacon/)
    expect(code, file).toContain('Google LLC')
  }
})
