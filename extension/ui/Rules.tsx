import { levelOf, ruleIds } from '../../guideline/index.ts'
import type { Level } from '../../guideline/rule.ts'
import { municipalityStrings } from '../municipality-strings.ts'
import { choose } from '../settings.ts'
import { strings } from '../strings.ts'
import { Switch } from './Switch.tsx'
import { listed } from './useSettings.ts'
import type { Words } from './words.ts'

const weight: Record<Level, number> = { stop: 0, warn: 1, note: 2 }
const rules = [...ruleIds].sort((one, other) => weight[levelOf(one)] - weight[levelOf(other)])

interface RulesProps {
  words: Words
  /** The ids of the rules that are off. */
  off: string[]
  /** Those of them that the municipality has turned off. */
  fixed?: string[]
}

/** Every rule of the guideline with a switch, the gravest first. */
export function Rules({ words, off, fixed = [] }: RulesProps) {
  const help = (rule: string) => [
    words.say(strings[levelOf(rule)]),
    ...(fixed.includes(rule) ? [words.say(municipalityStrings.heading)] : []),
  ]
  return (
    <div class="switches">
      {rules.map((rule) => (
        <Switch
          key={rule}
          label={words.say(words.sayings(rule)?.name ?? strings.name)}
          help={help(rule).join(' · ')}
          on={!off.includes(rule) && !fixed.includes(rule)}
          fixed={fixed.includes(rule)}
          onTurn={(on) => void choose({ offRules: listed(off, rule, !on) })}
        />
      ))}
    </div>
  )
}
