import { isAccount, isNorwegianIdentity, isSwedishIdentity } from '../guideline/rules/personal-data/identity.ts'

/** Where a number stands: UTF-16 offsets into the text. */
export interface NumberFound {
  start: number
  end: number
  kind: 'identity' | 'account'
}

/** Eleven digits as people write them, or six and four with the sign that a personnummer has (or its century). */
const NUMBER =
  /(?<![\d.,:/-])(?:(\d{6}[ .-]?\d{5}|\d{4}([ .])\d\d\2\d{5})|((?:19|20)\d{6}[-+]?|\d{6}[-+])\d{4})(?![\d/])/g

/**
 * The first identity or account number of a text that the visitor has not said is something else. The rule's own checks,
 * without its reading of the words around: here the visitor is asked, and can say no.
 */
export function findNumber(text: string, allowed: readonly string[]): NumberFound | undefined {
  for (const { 0: match, 1: eleven, 2: grouped, index } of text.matchAll(NUMBER)) {
    const digits = match.replace(/\D/g, '')
    const identity = eleven
      ? !grouped && isNorwegianIdentity(digits)
      : isSwedishIdentity(digits.slice(-10), digits.slice(0, -10))
    if ((identity || ((grouped || /kont|account/i.test(text)) && isAccount(digits))) && !allowed.includes(match))
      return { start: index, end: index + match.length, kind: identity ? 'identity' : 'account' }
  }
  return undefined
}
