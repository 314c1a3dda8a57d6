import { ruleIds, sayings } from '../../guideline/index.ts'
import { say } from '../../languages/index.ts'
import type { Values } from './arguments.ts'
import { languageOf } from './check.ts'

/** Prints what every rule says, for people. */
export async function rules(values: Values): Promise<number> {
  const language = languageOf(values.language)
  const all = ruleIds.map((id) => {
    const { name, question, explanation, ways } = sayings(id)
    return [
      `${say(name, language)} (${id})`,
      `  ${say(question, language)}`,
      `  ${say(explanation, language)}`,
      ...ways.map((way) => `  · ${say(way, language)}`),
    ].join('\n')
  })
  process.stdout.write(`${all.join('\n\n')}\n`)
  return 0
}
