import type { Finding } from '../guideline/rule.ts'
import { sameness } from './findings.ts'

/** The one question before a post: only for a `stop`, and never twice about the same words of a post. */
export interface Asking {
  /** What to ask about, out of what is shown; `all` that is found has been asked about from then on. */
  about(shown: Finding[], all: Finding[]): Finding | undefined
  /** Another post begins. */
  anew(): void
}

/** Keeps what has been asked about in one composer. */
export function keepAsking(): Asking {
  const asked = new Set<string>()
  return {
    about(shown, all) {
      const finding = shown.find((one) => one.level === 'stop' && !asked.has(sameness(one)))
      if (finding) for (const one of all) asked.add(sameness(one))
      return finding
    },
    anew: () => asked.clear(),
  }
}
