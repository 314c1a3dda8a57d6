import type { Finding, Level } from '../guideline/rule.ts'
import { editOf } from './edit.ts'
import { isLearned } from './learned.ts'
import type { Settings } from './settings.ts'

const weight: Record<Level, number> = { stop: 2, warn: 1, note: 0 }

/** What makes two findings the same to the one who writes: the rule and the words. */
export const sameness = ({ rule, quote }: Finding): string => `${rule}\n${quote.toLowerCase()}`

/** The findings that the user has not turned off, nor marked as not relevant on this host. */
export const relevant = (
  findings: Finding[],
  { offRules, offLevels, learned }: Pick<Settings, 'offRules' | 'offLevels' | 'learned'>,
  host: string,
): Finding[] =>
  findings.filter(
    (finding) =>
      !offRules.includes(finding.rule) && !offLevels.includes(finding.level) && !isLearned(learned, finding, host),
  )

/** At most three findings, the weightiest first, then in the order of the text; what is kept is left alone. */
export const shown = (findings: Finding[], kept: ReadonlySet<string>): Finding[] =>
  findings
    .filter((finding) => !kept.has(sameness(finding)))
    .toSorted((a, b) => weight[b.level] - weight[a.level] || a.start - b.start)
    .slice(0, 3)

/**
 * Findings moved along with an edit, before the text is checked anew: `before` became `after` in one place. What the edit
 * touches is gone until then, so that a mark never stands under other words than its own.
 */
export function shift(findings: Finding[], before: string, after: string): Finding[] {
  if (before === after) return findings
  const { head, tail } = editOf(before, after)
  const by = after.length - before.length
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding]
    if (finding.start >= before.length - tail) return [{ ...finding, start: finding.start + by, end: finding.end + by }]
    return []
  })
}

/** The sentence around a finding with its calmer wording in place; the wording alone where the text has changed since. */
export function calmer(text: string, { start, end, quote, replacement = '' }: Finding): string {
  if (text.slice(start, end) !== quote) return replacement
  const from = text.slice(0, start).search(/[^.!?\n]*$/)
  const rest = text.slice(end).match(/^[^.!?\n]*[.!?]?/)?.[0] ?? ''
  const to = /[.!?\n]$/.test(quote) ? '' : rest
  return (text.slice(from, start) + replacement + to).trim()
}
