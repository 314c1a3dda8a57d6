/**
 * `npm test`: everything that must hold before a change lands. Types, lint and format, then unit and browser tests,
 * then the journeys from end to end. Ends with one line: `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { run } from './child.ts'
import { writeEditorsTable } from './editors-table.ts'
import { startPostgres } from './postgres.ts'
import { main, step } from './say.ts'
import { findChromium, findFirefox, findScreen } from './system.ts'

const root = join(import.meta.dirname, '..')
const total = { passed: 0, failed: 0 }

/** A check that passes or fails as a whole. What it says is shown when it fails. */
async function check(what: string, file: string, args: string[]): Promise<void> {
  const { code, output } = await step(what, () => run(file, args, { cwd: root }))
  if (code === 0) total.passed++
  else {
    total.failed++
    console.error(`${output}\n✗ ${what}`)
  }
}

/** A runner's own counts, from the report that it wrote; a run without a report is one failure. */
function tally(report: string, counts: (read: unknown) => { passed: number; failed: number }): void {
  try {
    const { passed, failed } = counts(JSON.parse(readFileSync(join(root, report), 'utf8')))
    total.passed += passed
    total.failed += failed
  } catch (fault) {
    console.error(`No report from the tests: ${(fault as Error).message}`)
    total.failed++
  }
}

interface Units {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTotalTestSuites: number
  numFailedTestSuites: number
  success: boolean
}
interface Journeys {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** Skipped tests count as failed: nothing that must hold may be left unseen. */
const units = (read: unknown) => {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, success } = read as Units
  const failed = numFailedTests + numPendingTests
  return { passed: numPassedTests, failed: failed || (success && numFailedTestSuites === 0 ? 0 : 1) }
}
const journeys = (read: unknown) => {
  const { stats, errors } = read as Journeys
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + (errors.length ? 1 : 0) }
}

await main(async () => {
  const [chromium, firefox] = await step('Looking for Chromium and Firefox', async () => [
    await findChromium(),
    await findFirefox(root),
  ])
  if (!(await step('Looking for a screen', findScreen)))
    console.error(
      'Torgvett’s toolbar button, shortcut and prompts are left out: they need Xvfb and xdotool (Debian: apt-get install xvfb xdotool).',
    )
  process.env['CHROMIUM_PATH'] = chromium
  process.env['FIREFOX_PATH'] = firefox
  const database = await step('Starting a PostgreSQL for the tests', () => startPostgres(root))
  process.env['TEST_DATABASE_URL'] = database.url
  try {
    await build(root)
    await check('Checking types', 'tsc', ['-p', '.'])
    await check('Checking the types of the guideline, without DOM and Node', 'tsc', ['-p', 'guideline'])
    await check('Checking lint and format', 'biome', ['ci', '.'])
    rmSync(join(root, 'test-results'), { recursive: true, force: true })
    const vitest = [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/units.json',
    ]
    await run('vitest', [...vitest, ...process.argv.slice(2)], { cwd: root, show: true })
    tally('test-results/units.json', units)
    await run('playwright', ['test', '-c', 'tests/playwright.config.ts'], { cwd: root, show: true })
    tally('test-results/e2e.json', journeys)
    if (process.env['TORGET_FULL']) writeEditorsTable(root, join(root, 'test-results/e2e.json'))
  } finally {
    await database.stop()
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})
