import type { RulePack } from '../guideline/rule.ts'

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest

/** An object that holds nothing but what may stand in it. */
const only = (value: unknown, keys: string[]): Record<string, unknown> | undefined =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => keys.includes(key))
    ? (value as Record<string, unknown>)
    : undefined

const languages = ['nb', 'nn', 'sv', 'en']

function holds(given: unknown, known: (rule: string) => boolean): boolean {
  const isRule = (value: unknown): boolean => typeof value === 'string' && known(value)
  const pack = only(given, ['version', 'name', 'off', 'allow', 'words', 'advice'])
  if (pack?.['version'] !== 1 || !isText(pack['name'], 120)) return false
  const [off, allow, words, advice] = ['off', 'allow', 'words', 'advice'].map((key) => pack[key] ?? [])
  if (Object.values(pack).includes(null) || ![off, allow, words, advice].every(Array.isArray)) return false
  const own: unknown[] = [...(allow as unknown[])]
  return (
    (off as unknown[]).every(isRule) &&
    (words as unknown[]).every((one) => {
      const entry = only(one, ['rule', 'words'])
      if (!isRule(entry?.['rule']) || !Array.isArray(entry?.['words'])) return false
      own.push(...entry['words'])
      return true
    }) &&
    own.length <= 2000 &&
    own.every((word) => isText(word, 60)) &&
    (advice as unknown[]).every((one) => {
      const entry = only(one, ['rule', 'explanation'])
      const text = only(entry?.['explanation'], languages)
      return isRule(entry?.['rule']) && text !== undefined && languages.every((tag) => isText(text[tag], 600))
    })
  )
}

/**
 * A municipality's rule pack, where it holds; one that does not is not used at all. Takes what `readPack` of the guideline
 * takes (a test holds them together), without its sentences on what to mend, which every page that somebody writes on would
 * carry; `known` says whether there is such a rule.
 */
export const packOf = (given: unknown, known: (rule: string) => boolean): RulePack | undefined =>
  holds(given, known) ? (given as RulePack) : undefined
