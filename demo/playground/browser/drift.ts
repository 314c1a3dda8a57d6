import { edit } from './edit.ts'

/** A stretch of the text, in UTF-16 positions. */
interface Stretch {
  start: number
  end: number
}

/**
 * Where findings stand after the text has changed, until they are checked again: those before the change stay, those
 * after it move along, and those that the change touched are gone.
 */
export function drift<T extends Stretch>(findings: T[], before: string, after: string): T[] {
  if (before === after || findings.length === 0) return findings
  const { at, removed, added } = edit(before, after)
  const by = added - removed
  return findings.flatMap((finding) => {
    if (finding.end <= at) return [finding]
    if (finding.start >= at + removed) return [{ ...finding, start: finding.start + by, end: finding.end + by }]
    return []
  })
}
