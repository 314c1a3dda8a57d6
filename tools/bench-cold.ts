/** How long the guideline's first answer takes, and the floor beside it: two numbers of microseconds. Run in a fresh process. */
import { coldStart } from '../guideline/bench.ts'

const { cold, built } = coldStart()
console.log(`${cold}\n${built}`)
