import type { Finding } from '../guideline/rule.ts'

/**
 * One thing that the user has marked as not relevant. The words alone are kept, never the text around them: they are what
 * the user chose to have left alone, and must be readable in the list that undoes it.
 */
export interface Lesson {
  /** The rule's id. */
  rule: string
  /** The words, in small letters and with single spaces. */
  words: string
  /** The host on which they are left alone; without one, everywhere. */
  site?: string
}

/** Whether something stored under `learned` in `storage.local`, or imported, is a lesson. */
export function isLesson(value: unknown): value is Lesson {
  const { rule, words, site } = (value ?? {}) as Record<string, unknown>
  return typeof rule === 'string' && typeof words === 'string' && (site === undefined || typeof site === 'string')
}

/** Words as they are compared: case and spacing make no difference. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase()

/** What is learned from a finding, here or, without a site, everywhere. */
export const lesson = ({ rule, quote }: Finding, site?: string): Lesson => ({
  rule,
  words: plain(quote),
  ...(site !== undefined && { site }),
})

/** Whether two lessons are one. */
export const sameLesson = (a: Lesson, b: Lesson): boolean =>
  a.rule === b.rule && a.words === b.words && a.site === b.site

/** Whether a finding on a site is known not to be relevant. */
export const isLearned = (learned: Lesson[], { rule, quote }: Finding, site: string): boolean =>
  learned.some(
    (known) => known.rule === rule && (known.site === undefined || known.site === site) && known.words === plain(quote),
  )

/** Whether a finding may be learned: what is stored is never as long as a draft's sentence, nor somebody's identity number. */
export const mayLearn = ({ rule, level, quote }: Finding): boolean =>
  quote.length <= 60 && !(rule === 'personal-data' && level === 'stop')

/** With one more lesson; one that is known is not added again. */
export const learn = (learned: Lesson[], more: Lesson): Lesson[] =>
  learned.some((known) => sameLesson(known, more)) ? learned : [...learned, more]

/** Without a lesson. */
export const unlearn = (learned: Lesson[], less: Lesson): Lesson[] =>
  learned.filter((known) => !sameLesson(known, less))

/** Without what was learned from a finding, on a host or everywhere. */
export const unlearnFrom = (learned: Lesson[], finding: Finding, host: string): Lesson[] =>
  unlearn(unlearn(learned, lesson(finding, host)), lesson(finding))

/** With what is learned from a finding: on a host, or everywhere in its stead. */
export const learnFrom = (learned: Lesson[], finding: Finding, host: string, everywhere: boolean): Lesson[] =>
  everywhere ? learn(unlearnFrom(learned, finding, host), lesson(finding)) : learn(learned, lesson(finding, host))
