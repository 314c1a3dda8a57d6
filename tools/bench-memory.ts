/**
 * What the guideline holds once it has read a long text and every example of every rule, against the floor that it is
 * timed against: two numbers of bytes, one a line. Run in a process of its own, with `--expose-gc`.
 */
import { textOf } from '../guideline/bench.ts'
import { Floor } from '../guideline/bench-floor.ts'
import { type Examples, fillIn } from '../guideline/examples.ts'
import { ruleIds } from '../guideline/index.ts'
import type { Written } from '../languages/index.ts'

function held(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const texts = [textOf(63_206)]
for (const id of ruleIds) {
  const { examples } = (await import(`../guideline/rules/${id}/examples.ts`)) as { examples: Examples }
  for (const [language, lists] of Object.entries(examples) as [Written, Examples[Written]][])
    for (const list of Object.values(lists)) texts.push(...list.map((example) => fillIn(example, language)))
}
const before = held()
const { check } = await import('../guideline/index.ts')
for (const text of texts) check(text)
const between = held()
const floor = new Floor()
const after = held()
console.log(`${between - before}\n${floor.scan('') + after - between}`)
