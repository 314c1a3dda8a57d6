import type { Finding, Level } from '../../../guideline/rule.ts'

/** A finding that can be told from all others of the draft, for as long as its words stand. */
export interface Listed extends Finding {
  id: string
  /** The whole sentence as it would read with the suggestion in it. */
  calmer?: string
}

/** How many findings are shown before the reader asks for the rest. */
export const FIRST = 3

const weight: Record<Level, number> = { stop: 0, warn: 1, note: 2 }

/** What is remembered when findings are kept: these words under this rule, wherever they stand. */
export const keeping = ({ rule, quote }: Finding): string => `${rule}\n${quote}`

/** The sentence around a finding, with the suggestion in it; the suggestion alone where the sentence is very long. */
function sentenceWith(replacement: string, { start, end, quote }: Finding, text: string): string {
  const before = /[^.!?…\n]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  const ended = /[.!?…]$/.test(quote)
  const after = ended ? '' : (/^[^.!?…\n]*[.!?…]*/.exec(text.slice(end, end + 200))?.[0] ?? '')
  const whole = (before + replacement + after).trim()
  return whole.length > 200 ? replacement : whole
}

/** Gives each finding of a text its id: the rule, the words, and which of the same it is. */
export function list(findings: Finding[], text = ''): Listed[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = keeping(finding)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const calmer = finding.replacement !== undefined && { calmer: sentenceWith(finding.replacement, finding, text) }
    return { ...finding, ...calmer, id: `${key}\n${nth}` }
  })
}

/** What there is to look at: the weightiest first, the first three unless all are wanted, without what was kept. */
export function choose(
  findings: Listed[],
  kept: ReadonlySet<string>,
  all: boolean,
): { shown: Listed[]; hidden: number; kept: number } {
  const open = findings.filter((finding) => !kept.has(keeping(finding)))
  const sorted = open.sort((one, other) => weight[one.level] - weight[other.level] || one.start - other.start)
  const shown = all ? sorted : sorted.slice(0, FIRST)
  return { shown, hidden: sorted.length - shown.length, kept: findings.length - open.length }
}
