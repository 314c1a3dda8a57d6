/** Writes extension/EDITORS.md from what the tests of the editors saw: a yes, or why not. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Spec {
  title: string
  tests: {
    annotations: { type: string; description?: string }[]
    results: { status: string; error?: { message?: string } }[]
  }[]
}
interface Suite {
  specs: Spec[]
  suites?: Suite[]
}

const all = ({ specs, suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(all)]

/** The packages that an editor's page is made of, with their versions. */
function packages(root: string, editor: string): string {
  const code = readFileSync(join(root, 'tests/torgvett/editors', `${editor}.ts`), 'utf8')
  const names = [...code.matchAll(/^import .*?'([^.'][^']*)'$/gm)].map(([, name = '']) =>
    name.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'),
  )
  const version = (name: string) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
  return [...new Set(names)].map((name) => `${name} ${version(name)}`).join(', ') || 'the browser’s own'
}

/** What one cell says; a reason is kept for the foot of the table. */
function cell({ tests: [test] }: Spec, reasons: string[]): string {
  const result = test?.results.at(-1)
  const absent = test?.annotations.find(({ type }) => type === 'not here')?.description
  const again =
    (test?.results.length ?? 0) > 1 ? 'Failed at the first try and passed at the second; why is not known.' : undefined
  const why =
    result?.status === 'passed' ? (absent ?? again) : (result?.error?.message ?? 'It was not run.').split('\n')[0]
  if (why === undefined) return 'yes'
  if (!reasons.includes(why)) reasons.push(why)
  return `${result?.status === 'passed' ? (absent ? '–' : 'yes') : 'no'} (${reasons.indexOf(why) + 1})`
}

/** Writes the table from Playwright's report of a whole run. */
export function writeEditorsTable(root: string, report: string): void {
  const read = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] }
  const specs = read.suites.flatMap(all).flatMap((spec) => {
    const [, browser = '', editor = '', check = ''] = spec.title.match(/^(\w+), ([\w-]+): (.+)$/) ?? []
    return check && !/edits/.test(check) ? [{ browser, editor, check, spec }] : []
  })
  const names = (key: 'browser' | 'editor' | 'check') => [...new Set(specs.map((each) => each[key]))]
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const reasons: string[] = []
  const tables = names('browser').map((browser) => {
    const rows = names('editor').map((editor) => {
      const own = specs.filter((each) => each.browser === browser && each.editor === editor)
      return row([
        editor,
        ...names('check').map((check) => {
          const one = own.find((each) => each.check === check)
          return one ? cell(one.spec, reasons) : 'not run'
        }),
      ])
    })
    return [
      `## ${browser}`,
      '',
      row(['editor', ...names('check')]),
      row(['', ...names('check')].map(() => '---')),
      ...rows,
    ].join('\n')
  })
  const foot = reasons.map((why, index) => `${index + 1}. ${why}`)
  const builds = names('editor').map((editor) => `- ${editor}: ${packages(root, editor)}`)
  writeFileSync(
    join(root, 'extension/EDITORS.md'),
    `${[intro, ...tables, foot.join('\n'), `## Builds\n\n${builds.join('\n')}`].join('\n\n')}\n`,
  )
}

const intro = `# Editors

What Torgvett does in each editor that people write posts in, in its real build from npm. \`npm run test:full\` runs every cell in
both browsers with real keys and a real mouse, and writes this page; \`npm test\` runs half of the cells, so chosen that each
editor meets each check. The text is read from the editor's own model, never from what the page shows. Compositions are real in
both: by the DevTools protocol in Chromium, by the browser's own input method for tests in Firefox.

- mark: stands on its words to a pixel.
- card: opens on a press of the mark; “Keep it as it is” takes the mark away and leaves the text.
- apply: puts the calmer wording in place, once.
- type on: after it, right there and at the end.
- undo: gives the draft back within five presses.
- caret kept: while marks come, and when the panel has been open.
- emoji before: mark, card and apply with emoji before the words.
- bold, link: mark, card and apply where the words are partly bold, and where they are a link.
- paste: mark, card and apply in a text that was pasted in.
- composition: the mark moves along with its words while an input method composes before them, and no letter is lost.
- removed: when the site takes the editor away with the card open, nothing of ours is left, and the next one is followed.`
