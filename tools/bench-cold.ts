/**
 * How long the guideline's first answer takes, and the floor beside it: two numbers of microseconds. Run in a fresh process,
 * with the file that is asked for its `check`.
 */
import { coldStart } from '../guideline/bench-floor.ts'

const { check } = (await import(process.argv[2] ?? '')) as typeof import('../guideline/check.ts')
const { cold, built } = coldStart(check)
console.log(`${cold}\n${built}`)
