/**
 * The guideline beside its peers, in one run: speed at three lengths, bytes, what they notice and what they flag wrongly.
 * `npm run bench:guideline -- [--suite cases.jsonl] [--clean text.txt]…` installs the peers in a folder of their own (their
 * lock file is there) and writes guideline/BENCH.md. Cases are {"text","labels"} lines, clean text is a sentence a line.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { median, textOf } from '../guideline/bench.ts'
import { Floor } from '../guideline/bench-floor.ts'
import { check } from '../guideline/index.ts'

const here = join(import.meta.dirname, 'bench-guideline')
if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
const load = createRequire(join(here, 'package.json'))

interface Peer {
  name: string
  /** The module that is bundled to weigh it. */
  source: string
  /** How many places it points at. */
  run: (text: string) => number | Promise<number>
}

const peers: Peer[] = [
  {
    name: 'this guideline',
    source: '../../guideline/index.ts',
    run: (text) => check(text).findings.length,
  },
  ...(await theirs()),
]

async function theirs(): Promise<Peer[]> {
  const leo = load('leo-profanity')
  const { Profanity } = load('@2toad/profanity')
  const toad = new Profanity({ wholeWord: true })
  const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = load('obscenity')
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const naughty: Record<string, string[]> = load('naughty-words')
  const terms = ['no', 'sv', 'da', 'en'].flatMap((tag) => naughty[tag] ?? []).map((word) => ` ${word.toLowerCase()} `)
  const { text: alex } = await import(load.resolve('alex'))
  const { unified } = await import(load.resolve('unified'))
  const { default: english } = await import(load.resolve('retext-english'))
  const { default: profanities } = await import(load.resolve('retext-profanities'))
  const processor = unified()
    .use(english)
    .use(profanities)
    .use(function none(this: { compiler: () => string }) {
      this.compiler = () => ''
    })
  return [
    { name: 'leo-profanity', source: 'leo-profanity', run: (text) => (leo.check(text) ? 1 : 0) },
    {
      name: '@2toad/profanity',
      source: '@2toad/profanity',
      run: (text) => (toad.exists(text) ? 1 : 0),
    },
    { name: 'obscenity', source: 'obscenity', run: (text) => matcher.getAllMatches(text).length },
    {
      name: 'naughty-words (no sv da en)',
      source: 'naughty-words',
      run: (text) => {
        const padded = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
        return terms.filter((term) => padded.includes(term)).length
      },
    },
    {
      name: 'retext-profanities',
      source: 'retext-profanities',
      run: async (text) => (await processor.process(text)).messages.length,
    },
    { name: 'alex', source: 'alex', run: (text) => alex(text).messages.length },
    ...(await harper()),
  ]
}

async function harper(): Promise<Peer[]> {
  const { LocalLinter } = await import(join(here, 'node_modules/harper.js/dist/index.js'))
  const { binary } = await import(join(here, 'node_modules/harper.js/dist/binary.js'))
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return [{ name: 'harper.js', source: '', run: async (text) => (await linter.lint(text)).length }]
}

async function bytesOf({ name, source }: Peer): Promise<string> {
  if (name === 'harper.js') return 'WebAssembly, 7.5 MB'
  const entry = join(here, '.entry.mjs')
  writeFileSync(entry, `import * as all from '${source}'\nglobalThis.all = all\n`)
  const bundle = await rolldown({ input: entry, platform: 'browser', onLog: () => undefined })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  return `${(brotliCompressSync(output.map((part) => ('code' in part ? part.code : '')).join('')).length / 1000).toFixed(1)} kB`
}

const { values } = parseArgs({ options: { suite: { type: 'string' }, clean: { type: 'string', multiple: true } } })
const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
const cases = values.suite
  ? lines(values.suite).map((line) => JSON.parse(line) as { text: string; labels: string[] })
  : []
const floor = new Floor()
const lengths = [280, 3000, 63_206]

/** Microseconds for one text: few runs for the slow ones. */
async function timed(run: Peer['run'], text: string): Promise<number> {
  // The first run builds, the second tells how long one takes.
  await run(text)
  const again = performance.now()
  await run(text)
  const first = performance.now() - again
  for (let i = 0; i < (first < 2 ? 1500 : first < 200 ? 30 : 0); i++) await run(text)
  const times: number[] = []
  for (let i = 0; i < (first > 200 ? 2 : first > 20 ? 7 : 60); i++) {
    const begun = performance.now()
    await run(text)
    times.push((performance.now() - begun) * 1000)
  }
  return times.sort((one, other) => one - other)[times.length >> 1]!
}

const rows: string[] = []
for (const peer of peers) {
  const cells: string[] = [peer.name]
  for (const length of lengths) {
    const text = textOf(length)
    const took = await timed(peer.run, text)
    cells.push(
      `${took < 1000 ? `${took.toFixed(0)} µs` : `${(took / 1000).toFixed(1)} ms`} (${(took / median(() => floor.scan(text), 41, length > 9999 ? 1 : 50)).toFixed(0)}×)`,
    )
  }
  cells.push(await bytesOf(peer))
  const rate = async (texts: string[]) => {
    let found = 0
    for (const text of texts) if ((await peer.run(text)) > 0) found++
    return texts.length > 0 ? `${((found / texts.length) * 100).toFixed(0)} %` : '–'
  }
  cells.push(await rate(cases.filter(({ labels }) => !labels.includes('none')).map(({ text }) => text)))
  cells.push(await rate(cases.filter(({ labels }) => labels.includes('none')).map(({ text }) => text)))
  for (const path of values.clean ?? []) {
    const sentences = lines(path).slice(0, 600)
    let flags = 0
    for (const sentence of sentences) flags += await peer.run(sentence)
    cells.push(((flags / sentences.join(' ').split(/\s+/).length) * 1000).toFixed(2))
  }
  rows.push(`| ${cells.join(' | ')} |`)
  console.log(rows.at(-1))
}

const head = [
  'checker',
  ...lengths.map((length) => `${length} characters`),
  'brotli',
  'noticed',
  'clean cases flagged',
  ...(values.clean ?? []).map((path) => `flags per 1,000 clean words, ${basename(path).replace(/\..*/, '')}`),
]
writeFileSync(
  join(import.meta.dirname, '../guideline/BENCH.md'),
  `# The guideline beside its peers

\`npm run bench:guideline -- --suite cases.jsonl --clean nb.txt …\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}. Times are medians; in brackets the ratio to one pass of a 3,000-word automaton in the same process. The machine was shared: trust the ratios. leo-profanity and @2toad/profanity answer yes or no and give no places. Each peer has its own word list and language; none of them is made for Norwegian or Swedish conduct, which is the point. Clean text: the first 600 sentences of each file.

| ${head.join(' | ')} |
|${head.map(() => '---').join('|')}|
${rows.join('\n')}
`,
)
