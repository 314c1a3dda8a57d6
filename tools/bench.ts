/**
 * `npm run bench`: one table of what Torget costs, each figure as a ratio to a floor or a peer measured in the same run,
 * because seconds differ from machine to machine and ratios hardly do.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from './build.ts'
import { run } from './child.ts'
import { main, step } from './say.ts'

/** A line of the table. */
export interface Figure {
  what: string
  measured: string
  against: string
  ratio: string
}

const root = join(import.meta.dirname, '..')

/** Bytes of the built widgets, compressed as servers send them, against Lit alone in the same build. */
async function widgetBytes(): Promise<Figure[]> {
  await build(root, ['widgets'])
  const { rolldown } = await import('rolldown')
  const floor = await rolldown({
    input: 'lit-hello',
    platform: 'browser',
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    plugins: [
      {
        name: 'lit-hello',
        resolveId: (id: string) => (id === 'lit-hello' ? join(root, 'widgets/lit-hello.js') : null),
        load: (id: string) =>
          id.endsWith('lit-hello.js')
            ? "import { LitElement, html } from 'lit'\nclass Hello extends LitElement { render() { return html`<p>Hei</p>` } }\ncustomElements.define('x-hello', Hello)"
            : null,
      },
    ],
  })
  const { output } = await floor.generate({ format: 'esm', minify: true })
  const lit = brotliCompressSync(output[0].code).length
  return ['torget.js', 'torget-feedback-form.js', 'torget-meeting-agenda.js', 'torget-have-your-say.js'].map((name) => {
    const bytes = brotliCompressSync(readFileSync(join(root, 'dist/widgets', name))).length
    return {
      what: `${name}, brotli`,
      measured: `${bytes} B`,
      against: `a Lit “hello”, ${lit} B`,
      ratio: `${(bytes / lit).toFixed(2)}×`,
    }
  })
}

/** How many fresh processes a cold start is measured in. */
const STARTS = 21

/**
 * The guideline's cold start as it is shipped, in one small file, which each process has once: the medians of many. The
 * extension's first answer comes without calmer wordings; with them it is the whole.
 */
async function guidelineColdStart(): Promise<Figure[]> {
  const { medians, row } = await import('../guideline/bench.ts')
  const { rolldown } = await import('rolldown')
  const folder = mkdtempSync(join(tmpdir(), 'torget-bench-'))
  const figures: Figure[] = []
  for (const [file, what] of [
    ['check', 'cold start to the first answer'],
    ['index', 'the same, with calmer wordings'],
  ] as const) {
    const bundle = await rolldown({ input: join(root, 'guideline', `${file}.ts`) })
    const built = join(folder, `${file}.mjs`)
    await bundle.write({ file: built, minify: true })
    const starts: [measured: number, against: number][] = []
    for (let i = 0; i < STARTS; i++) {
      const { code, output } = await run(process.execPath, [join(root, 'tools/bench-cold.ts'), built])
      const [measured = 0, against = 0] = output.trim().split('\n').map(Number)
      if (code !== 0 || !(against > 0)) throw new Error(`The cold start could not be measured.\n${output}`)
      starts.push([measured, against])
    }
    figures.push(row(what, 'building the automaton', medians(starts)))
  }
  rmSync(folder, { recursive: true })
  return figures
}

/** What the guideline holds in memory, in a process of its own. */
async function guidelineMemory(): Promise<Figure[]> {
  const { code, output } = await run(process.execPath, ['--expose-gc', join(root, 'tools/bench-memory.ts')])
  const [held = 0, floor = 0] = output.trim().split('\n').map(Number)
  if (code !== 0 || !(held > 0)) throw new Error(`The memory could not be measured.\n${output}`)
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
  return [
    {
      what: 'guideline, held after every example and 63,206 characters',
      measured: size(held),
      against: `the automaton, ${size(floor)}`,
      ratio: `${(held / floor).toFixed(2)}×`,
    },
  ]
}

await main(async () => {
  const figures: Figure[] = [
    ...(await step('Guideline: cold start against a bare automaton', guidelineColdStart)),
    ...(await step('Guideline: speed against a bare automaton', async () =>
      (await import('../guideline/bench.ts')).bench(),
    )),
    ...(await step('Guideline: memory', guidelineMemory)),
    ...(await step('Collector: inserts with and without group commit', async () =>
      (await import('../collector/bench.ts')).bench(),
    )),
    ...(await step('Widgets: bytes', widgetBytes)),
  ]
  console.table(Object.fromEntries(figures.map(({ what, ...rest }) => [what, rest])))
})
