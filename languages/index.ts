import { languages } from './registry.ts'
import { written } from './written.ts'

/** The languages in which Torget speaks: one file of this folder each. */
export type Language = keyof typeof languages

/** The languages in which every sentence must be written. A language that is being added may borrow from the nearest. */
export type Written = 'nb' | 'nn' | 'sv' | 'en'

/** One sentence in every language, side by side. */
export type Text = Record<Written, string> & Partial<Record<Language, string>>

/** A sentence that counts something, in every language: `{n}` stands for the number. */
export type Counted = { one: Text; other: Text }

const all = Object.values(languages)

/** All languages, in the order in which a reader is offered them. */
export const languageNames: { tag: Language; name: string }[] = /* @__PURE__ */ all.map(({ tag, name }) => ({
  tag: tag as Language,
  name,
}))

/** Whether a value names one of our languages. */
export const isLanguage = (tag: unknown): tag is Language => typeof tag === 'string' && Object.hasOwn(languages, tag)

/** The nearest language that we speak: `nn-NO` reads nn, `no` and `da` read nb, anything unknown reads `otherwise`. */
export function nearest(tag: string | null | undefined, otherwise: Language = 'nb'): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  if (!primary) return otherwise
  if (isLanguage(primary)) return primary
  const relative = all.find(({ alsoFor }) => (alsoFor as string[]).includes(primary))
  return (relative?.tag ?? otherwise) as Language
}

/** The sentence in a language, with `{name}` places filled in; Bokmål stands in where a new language has no words yet. */
export function say(text: Text, language: Language, values: Record<string, string | number> = {}): string {
  return written(text, language).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The sentence for a number of things, `{n}` filled in with the number as the language writes it. */
export function count(text: Counted, language: Language, n: number): string {
  return say(text[languages[language].plural(n)], language, { n: formatNumber(n, language) })
}

/** A number as the language writes it, with at most `decimals` decimals. */
export function formatNumber(n: number, language: Language, decimals = 0): string {
  const { decimal, grouping } = languages[language]
  const [whole = '', fraction] = Math.abs(n).toFixed(decimals).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, grouping) : whole
  const sign = n < 0 ? '\u2212' : ''
  return fraction && Number(fraction) !== 0 ? `${sign}${grouped}${decimal}${fraction}` : `${sign}${grouped}`
}

/** A file's size in kB or MB (powers of ten, as the browsers show it). */
export function formatBytes(bytes: number, language: Language): string {
  return bytes < 1e6
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1e3)), language)} kB`
    : `${formatNumber(bytes / 1e6, language, 1)} MB`
}
