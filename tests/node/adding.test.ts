import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = dirname(dirname(import.meta.dirname))
let copy = ''

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
}

/** Runs a program in the copy and reads the JSON that it prints. */
function run<T>(program: string): T {
  const options = { cwd: copy, encoding: 'utf8' as const }
  execFileSync(process.execPath, ['tools/registry.ts'], options)
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', program], options))
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'torget-adding-'))
  for (const folder of [
    'languages',
    'contract',
    'guideline',
    'widgets',
    'extension',
    'collector',
    'tools',
    'package.json',
  ])
    cpSync(join(root, folder), join(copy, folder), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a language is one file: it is offered, found by its tag, and borrows what is not written', () => {
  write(
    'languages/se.ts',
    "import nb from './nb.ts'\nexport default { ...nb, tag: 'se', name: 'Davvisámegiella', alsoFor: ['sma'] }\n",
  )
  const said = run<string[]>(`
    const { languageNames, nearest, say } = await import('./languages/index.ts')
    const words = await import('./widgets/feedback-form/strings.ts')
    console.log(JSON.stringify([...languageNames.map(({ name }) => name), nearest('se-NO'), nearest('sma'), say(words.question, 'se')]))`)
  expect(said).toContain('Davvisámegiella')
  expect(said.slice(-3)).toEqual(['se', 'se', 'Hjelpte informasjonen på denne siden deg?'])
})

test('a rule is one folder: its findings come with the others', () => {
  const four = (text: string) => `{ nb: '${text}', nn: '${text}', sv: '${text}', en: '${text}' }`
  write(
    'guideline/rules/throw-away/rule.ts',
    `export default {
      id: 'throw-away', level: 'note', always: true, groups: [],
      sayings: { name: ${four('Gresskar')}, question: ${four('?')}, explanation: ${four('.')}, ways: [${four('.')}] },
      look: ({ sentence }) => sentence.text.includes('gresskar') ? [{ start: 0, end: 3 }] : [],
    }\n`,
  )
  const [ids, rules] = run<[string[], string[]]>(`
    const { check, ruleIds } = await import('./guideline/index.ts')
    const { findings } = check('Vi har et gresskar her i dag.')
    console.log(JSON.stringify([ruleIds, findings.map(({ rule }) => rule)]))`)
  expect(ids).toContain('throw-away')
  expect(rules).toEqual(['throw-away'])
})

test('a widget, a site, an editor and a feed are one file each', () => {
  write('widgets/throw-away/torget-throw-away.ts', 'export default class {}\n')
  write('extension/sites/throw-away.ts', 'export default {}\n')
  write('extension/editors/throw-away.ts', 'export default {}\n')
  write('collector/sources/throw-away.ts', 'export default {}\n')
  const found = run<boolean[]>(`
    const names = await Promise.all([
      ['./extension/sites/registry.ts', 'sites'], ['./collector/sources/registry.ts', 'sources'],
    ].map(async ([path, name]) => Object.keys((await import(path))[name]).includes('throw-away')))
    const { readFileSync } = await import('node:fs')
    const named = (path) => readFileSync(path, 'utf8').includes('throw-away')
    console.log(JSON.stringify([...names, named('./widgets/registry.ts'), named('./extension/editors/registry.ts')]))`)
  expect(found).toEqual([true, true, true, true])
})
