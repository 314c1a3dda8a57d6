import type { Finding } from '../guideline/rule.ts'
import { relevant, sameness, shift, shown } from './findings.ts'
import type { Followed } from './followed.ts'

/** What is found in one composer, followed from one reading of it to the next. */
export interface Found {
  /** The text as it was read last. */
  text: string
  all: Finding[]
  /** What is shown of them: they may be hundreds, and every key asks. */
  top: Finding[]
  /** Reads and checks. */
  check(): void
  /** Moves the findings along with what has been written since the text was read. */
  follow(): void
  /** Whether some of what the last check found is gone for now. */
  isPartial(): boolean
  /** What the writer has chosen to keep is no longer shown. */
  keep(finding: Finding): void
  /** A finding as it stands now, of the same words the nearest: the writer may have typed since its card was opened. */
  current(finding: Finding): Finding | undefined
}

/** Keeps what is found in a composer. */
export function keepFound(followed: Followed, host: string): Found {
  const { editing, engine, choices, kept } = followed
  /** What the last check read and found. */
  let read = ''
  let checked: Finding[] = []
  const take = (findings: Finding[]) => {
    found.all = findings
    found.top = shown(findings, kept)
  }
  const found: Found = {
    text: '',
    all: [],
    top: [],
    check() {
      found.text = read = editing.read()
      const pack = followed.pack()
      const { findings } = engine.check(found.text, { now: new Date(), role: choices().role, ...(pack && { pack }) })
      checked = relevant(findings, choices(), host)
      take(checked)
    },
    follow() {
      if (checked.length === 0) return
      const now = editing.read()
      const along = shift(found.all, found.text, now)
      // An editor that renders anew takes words away for a moment: when they are back, they stand where they were checked.
      const anew = shift(checked, read, now)
      take(anew.length > along.length ? anew : along)
      found.text = now
    },
    isPartial: () => found.all.length < checked.length,
    keep(finding) {
      kept.add(sameness(finding))
      take(found.all)
    },
    current(finding) {
      const away = ({ start }: Finding) => Math.abs(start - finding.start)
      return found.all
        .filter((other) => sameness(other) === sameness(finding))
        .toSorted((one, other) => away(one) - away(other))[0]
    },
  }
  return found
}
