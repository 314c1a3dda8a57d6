import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { afterAll, expect, test } from 'vitest'
import { type Language, languageNames, nearest } from '../../languages/index.ts'
import { written } from '../../languages/written.ts'
import { thinLanguages } from '../../tools/thin-languages.ts'
import { thinLit } from '../../tools/thin-lit.ts'
import { thinTemplates } from '../../tools/thin-templates.ts'
import { thinWords } from '../../tools/thin-words.ts'
import * as form from '../../widgets/feedback-form/strings.ts'

const root = join(import.meta.dirname, '../..').replaceAll('\\', '/')
const folder = mkdtempSync(join(tmpdir(), 'torget-thin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds a small program as the widgets are built, and gives its text. */
async function built(program: string, plugins: Plugin[]): Promise<string> {
  const input = join(folder, 'entry.ts')
  writeFileSync(input, program.replaceAll("'/", `'${root}/`))
  const bundle = await rolldown({ input, plugins, logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  return output[0].code
}

const loaded = <T>(code: string): Promise<T> => import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<T>

test('every sentence reads the same, in every language, as it is written', async () => {
  const code = await built(
    `import { written } from '/languages/written.ts'
     import * as form from '/widgets/feedback-form/strings.ts'
     export const said = (name, language) => written(form[name], language)`,
    [thinWords],
  )
  const { said } = await loaded<{ said: (name: string, language: Language) => string }>(code)
  for (const [name, text] of Object.entries(form))
    if ('nb' in text)
      for (const { tag } of languageNames) expect(said(name, tag), `${name} in ${tag}`).toBe(written(text, tag))
})

test('a language carries what is asked of it, and is found as before', async () => {
  const code = await built(`export { nearest } from '/languages/index.ts'`, [thinLanguages])
  expect(code).not.toMatch(/januar|onsdag/)
  const small = await loaded<{ nearest: typeof nearest }>(code)
  for (const tag of ['nn-NO', 'no', 'da', 'sv', 'en-GB', 'pl', '']) expect(small.nearest(tag)).toBe(nearest(tag))
})

test('a language’s months stay where dates are written', async () =>
  expect(await built(`export { formatDay } from '/languages/dates.ts'`, [thinLanguages])).toMatch(/januar.*onsdag/))

test('languages that several files share stay whole', async () => {
  const [one, other] = ['one.ts', 'other.ts'].map((name) => join(folder, name))
  writeFileSync(one ?? '', `export { nearest } from '${root}/languages/index.ts'`)
  writeFileSync(other ?? '', `export { formatDay } from '${root}/languages/dates.ts'`)
  const bundle = await rolldown({ input: [one ?? '', other ?? ''], plugins: [thinLanguages], logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  expect(output.length).toBeGreaterThan(2)
  expect(output.map((file) => ('code' in file ? file.code : '')).join('')).toMatch(/januar.*onsdag/s)
})

const transform = (plugin: Plugin, code: string, id: string) =>
  (plugin.transform as (code: string, id: string) => string | undefined)(code, id)

test.each([
  ['css` a {\n  color: red;\n}`', '`a{color:red}`'],
  ['css`/* why */ a > b { margin: 0 4px; }`', '`a>b{margin:0 4px}`'],
  ['html`<p>\n  <b>x</b>\n</p>`', 'html`<p> <b>x</b> </p>`'],
  ['other` a {\n}`', 'other` a {\n}`'],
])('%s becomes %s', (source, expected) => expect(transform(thinTemplates, source, '/widgets/x.ts')).toBe(expected))

test('another Lit than the one that was looked at is not built', () => {
  expect(() => transform(thinLit, 'export const html = 1', '/lit-html/lit-html.js')).toThrow('Lit has changed')
})
