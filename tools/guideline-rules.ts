/** Writes guideline/RULES.md: what every rule says and what it must point at and leave alone. A test keeps it fresh. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Examples, fillIn } from '../guideline/examples.ts'
import { grounds, ruleIds, sayings } from '../guideline/index.ts'
import type { Written } from '../languages/index.ts'

const written: Written[] = ['nb', 'nn', 'sv', 'en']
const names: Record<Written, string> = { nb: 'Bokmål', nn: 'Nynorsk', sv: 'Svenska', en: 'English' }

/** The documentation of all rules, from the rules themselves. */
export async function documentation(): Promise<string> {
  const parts = [
    '# The rules of the square',
    'Written by `node tools/guideline-rules.ts` from the rules themselves. Nothing is ever blocked: a finding is a tip, a second look or a stop to think.',
  ]
  for (const id of ruleIds) {
    const { name, question, explanation, ways } = sayings(id)
    const { examples } = (await import(`../guideline/rules/${id}/examples.ts`)) as { examples: Examples }
    parts.push(`## ${id}: ${name.en}`, `*${question.en}*`, explanation.en, ways.map((way) => `- ${way.en}`).join('\n'))
    for (const { source, says } of grounds(id)) parts.push(`Why: ${says.en} (${source})`)
    for (const language of written) {
      const list = (texts: string[]) => texts.map((text) => `  - ${fillIn(text, language)}`).join('\n')
      const { flag, leave } = examples[language]
      parts.push(
        `**${names[language]}.** ${name[language]}. ${question[language]}\n- points at\n${list(flag)}\n- leaves alone\n${list(leave)}`,
      )
    }
  }
  return `${parts.join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(import.meta.dirname, '../guideline/RULES.md'), await documentation())
