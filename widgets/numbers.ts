import { isNorwegianIdentity, isSwedishIdentity } from '../guideline/rules/personal-data/identity.ts'

/** Where a number stands: UTF-16 offsets into the text. */
export interface NumberFound {
  start: number
  end: number
}

/** Eleven digits as people write them, or six and four with the sign that a personnummer has (or its century). */
const NUMBER = /(?<![\d.,:/-])(\d{6}[ .-]?\d{5}|(19|20)\d{6}[-+]?\d{4}|\d{6}[-+]\d{4})(?![\d/])/g

/**
 * The first identity number of a text that the visitor has not said is something else. The rule's own checks, without its
 * reading of the words around: here the visitor is asked, and can say no.
 */
export function findNumber(text: string, allowed: readonly string[]): NumberFound | undefined {
  for (const { 0: match, index } of text.matchAll(NUMBER)) {
    const digits = match.replace(/\D/g, '')
    const isIdentity =
      digits.length === 11 ? isNorwegianIdentity(digits) : isSwedishIdentity(digits.slice(-10), digits.slice(0, -10))
    if (isIdentity && !allowed.includes(match)) return { start: index, end: index + match.length }
  }
  return undefined
}
