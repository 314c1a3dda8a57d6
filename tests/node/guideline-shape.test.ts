import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { documentation } from '../../tools/guideline-rules.ts'

const guideline = join(import.meta.dirname, '../../guideline')

test('the documentation of the rules is fresh', async () => {
  expect(readFileSync(join(guideline, 'RULES.md'), 'utf8')).toBe(await documentation())
})

test('what is shipped is small, and no example is in it', async () => {
  const code = await bundled('check.ts')
  expect(code).not.toContain('knuser jeg trynet')
  for (const id of readdirSync(join(guideline, 'rules'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const examples = readFileSync(join(guideline, 'rules', id.name, 'examples.ts'), 'utf8')
    const long = [...examples.matchAll(/'((?:[^'\\]|\\.){30,})'/g)].map(([, text = '']) => text)
    expect(long.filter((text) => code.includes(text))).toEqual([])
  }
  const bytes = brotliCompressSync(code).length
  const whole = brotliCompressSync(await bundled('index.ts')).length
  console.log(`guideline: ${bytes} bytes, minified and brotli; ${whole} with its calmer wordings, grounds and guard`)
  expect(bytes).toBeLessThanOrEqual(SIZE)
  expect(whole - bytes).toBeLessThanOrEqual(EXTRA)
})

test('the widgets’ part is small', async () => {
  const bundle = await rolldown({ input: join(guideline, 'rules/personal-data/identity.ts') })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  expect(brotliCompressSync(output[0].code).length).toBeLessThan(1200)
})

async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({ input: join(guideline, file) })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
}

/** Bytes that engine, words and sayings may take together, and what comes on top of them when it is needed. */
const SIZE = 60_000
const EXTRA = 10_000
