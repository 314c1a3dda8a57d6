import type { Level } from '../guideline/rule.ts'

/** Words of the draft that are marked; UTF-16 positions. */
export interface Marked {
  start: number
  end: number
  level: Level
}

/** A run of the speech; `finding` where it is marked. */
export interface Run {
  text: string
  finding?: Marked
}

/** A sentence of the speech, in runs. `paragraph` counts from 0. */
export interface Sentence {
  paragraph: number
  runs: Run[]
}

/** A draft as a speech: in the speaker's own words, sentence by sentence, with its marks. */
export function speech(text: string, findings: Marked[]): Sentence[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  const sentences: Sentence[] = []
  let at = 0
  let paragraph = -1
  for (const line of text.split('\n')) {
    if (line.trim()) {
      paragraph++
      for (const { segment, index } of segmenter.segment(line))
        sentences.push({ paragraph, runs: runs(segment, at + index, findings) })
    }
    at += line.length + 1
  }
  return sentences
}

/** A stretch of the draft, cut where marks begin and end. */
function runs(text: string, from: number, findings: Marked[]): Run[] {
  const to = from + text.length
  const marked = findings
    .filter(({ start, end }) => start < to && end > from)
    .sort((one, other) => one.start - other.start)
  const found: Run[] = []
  let at = from
  for (const finding of marked) {
    const [start, end] = [Math.max(finding.start, at), Math.min(finding.end, to)]
    if (start >= end) continue
    if (start > at) found.push({ text: text.slice(at - from, start - from) })
    found.push({ text: text.slice(start - from, end - from), finding })
    at = end
  }
  if (at < to) found.push({ text: text.slice(at - from) })
  return found
}
