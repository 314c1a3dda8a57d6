/** The guideline, in a worker: a draft of any length is checked without the page ever waiting. */
import { check, type Ground, type Report, type Sayings } from '../../../guideline/index.ts'
import type { Rule } from '../../../guideline/rule.ts'
import { rules } from '../../../guideline/rules/registry.ts'

/** A draft to check; `id` ties the answer to it. `country` says whose numbers and laws are meant where text doesn't. */
export interface Question {
  id: number
  text: string
  country: 'NO' | 'SE'
}

/** What a rule says, and the grounds for it that hold in the writer's country today. */
export interface Voice {
  sayings: Sayings
  grounds: Ground[]
}

/** What was found, with what each rule found has to say. */
export interface Answer {
  id: number
  report: Report
  voices: Record<string, Voice>
}

const all: Rule[] = Object.values(rules)

/** Only what has been looked up is said as a ground; what is remembered stays out. */
function voice({ sayings, grounds = [] }: Rule, country: Question['country'], today: string): Voice {
  const holds = (ground: Ground) =>
    ground.certainty === 'checked' &&
    [country, 'EU', 'all'].includes(ground.country) &&
    (ground.validFrom ?? '') <= today &&
    today <= (ground.validTo ?? '9')
  return { sayings, grounds: grounds.filter(holds) }
}

self.addEventListener('message', ({ data: { id, text, country } }: MessageEvent<Question>) => {
  const now = new Date()
  const report = check(text, { country, now })
  const found = new Set(report.findings.map(({ rule }) => rule))
  const today = now.toISOString().slice(0, 10)
  const voices = all.filter((rule) => found.has(rule.id)).map((rule) => [rule.id, voice(rule, country, today)] as const)
  const answer: Answer = { id, report, voices: Object.fromEntries(voices) }
  self.postMessage(answer)
})
