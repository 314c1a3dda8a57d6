/** The guideline, in a worker: a draft of any length is checked without the page ever waiting. */
import { check, type Ground, grounds, type Report, type Sayings, sayings } from '../../../guideline/index.ts'

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

self.addEventListener('message', ({ data: { id, text, country } }: MessageEvent<Question>) => {
  const options = { country, now: new Date() }
  const report = check(text, options)
  const found = new Set(report.findings.map(({ rule }) => rule))
  const voices = [...found].map((rule) => [rule, { sayings: sayings(rule), grounds: grounds(rule, options) }] as const)
  const answer: Answer = { id, report, voices: Object.fromEntries(voices) }
  self.postMessage(answer)
})
