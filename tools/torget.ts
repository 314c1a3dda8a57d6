/**
 * The guideline on the command line: `torget check` reads a draft on standard input, `torget rules` prints what the rules
 * say. Exit code 0: nothing found; 1: something found; 2: the command or what it read could not be understood.
 */
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { writeRegistries } from './registry.ts'
import { Misunderstood, read } from './torget/arguments.ts'

enableCompileCache()

const HELP = `torget check [--language nb] [--jsonl] [--explain] [--pack file.json] [--now 2026-11-20T22:00]
             [--country NO|SE] [--role mayor|board|member]
  Reads a draft on standard input and says what could be read another way than meant.
  --jsonl reads {"id","text"} lines and writes {"id","findings"} lines, one for each, in order.
torget rules [--language nb]
  Prints what every rule looks for and says.
`

const root = join(import.meta.dirname, '..')

async function main(): Promise<number> {
  const { values, positionals } = read(process.argv.slice(2))
  const [command = values.help ? 'help' : undefined] = positionals
  if (command === 'help' || values.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (positionals.length > 1) throw new Misunderstood(`“${positionals[1]}” is not something ${command} takes.`)
  // The command may be the first thing that is run after a clone.
  if (!existsSync(join(root, 'guideline/lexicon/registry.ts'))) writeRegistries(root)
  if (command === 'check') return (await import('./torget/check.ts')).check(values)
  if (command === 'rules') return (await import('./torget/rules.ts')).rules(values)
  throw new Misunderstood(
    command ? `There is no command “${command}”. There are check and rules.` : `Say what to do: check or rules.`,
  )
}

// Whoever reads our output may stop early (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Misunderstood)) throw error
  process.stderr.write(`${error.message}\n\n${HELP}`)
  process.exitCode = 2
}
