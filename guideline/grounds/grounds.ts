import type { CheckOptions, Ground } from '../rule.ts'
import { grounds as all } from './registry.ts'

const known: Record<string, Ground[]> = all

/** Why a rule is there, for "Why?": what is in force on the day and has been checked. Without a day, everything checked. */
export function grounds(rule: string, { now, country }: CheckOptions = {}): Ground[] {
  const day = now?.toISOString().slice(0, 10)
  return (known[rule] ?? []).filter(
    (ground) =>
      ground.certainty === 'checked' &&
      (country === undefined || ground.country === country || ground.country === 'all' || ground.country === 'EU') &&
      (day === undefined || ((ground.validFrom ?? day) <= day && day <= (ground.validTo ?? day))),
  )
}
