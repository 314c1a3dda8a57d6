/** How the programs behind the npm scripts speak: one line a step, a sentence and a plain ending when something is wrong. */

/** A fault with a sentence for the one at the keyboard; no stack trace is printed for it. */
export class Sentence extends Error {}

/** Runs a program's main function and exits with the number that it gives, if any. A Sentence is printed alone, anything else with its stack. */
export async function main(program: () => Promise<unknown>): Promise<void> {
  try {
    const code = await program()
    process.exitCode = typeof code === 'number' ? code : 0
  } catch (fault) {
    process.stderr.write(fault instanceof Sentence ? `\n${fault.message}\n` : `\n${(fault as Error).stack}\n`)
    process.exitCode = 1
  }
}

/** Says what is being done, and how long it took when it is over. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const terminal = process.stderr.isTTY
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  process.stderr.write(terminal ? `  ${what} …` : `  ${what} …\n`)
  const timer = terminal ? setInterval(() => process.stderr.write(`\r  ${what} … ${seconds()}`), 500) : undefined
  try {
    const result = await work()
    process.stderr.write(terminal ? `\r✓ ${what}, ${seconds()}\n` : `✓ ${what}, ${seconds()}\n`)
    return result
  } catch (fault) {
    process.stderr.write(terminal ? `\r✗ ${what}\n` : `✗ ${what}\n`)
    throw fault
  } finally {
    clearInterval(timer)
  }
}
