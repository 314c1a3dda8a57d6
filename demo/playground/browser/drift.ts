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
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < least - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  const by = after.length - before.length
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding]
    if (finding.start >= before.length - tail) return [{ ...finding, start: finding.start + by, end: finding.end + by }]
    return []
  })
}
