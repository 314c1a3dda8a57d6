/**
 * National identity numbers and bank accounts in Norway and Sweden. Apart from `find.ts`, so that the widgets, which look
 * for nothing else, carry these few bytes only. A number must pass both its checksum and its date: the checksum alone
 * lets 1 of 120 random numbers through, both together 1 of 600. The checksum is the one in use until 2032.
 */

/** Where a number stands: UTF-16 offsets into the text. */
export interface NumberFound {
  start: number
  end: number
  kind: 'identity' | 'account'
}

const weigh = (digits: string, weights: string) =>
  [...weights].reduce((sum, weight, i) => sum + Number(weight) * Number(digits[i]), 0)

const isDate = (year: number, month: number, day: number) =>
  month > 0 && month < 13 && day > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Eleven digits: fødselsnummer, D-number (day + 40), H-number and synthetic ones (month + 40, + 65 or + 80). */
export function isNorwegianIdentity(digits: string): boolean {
  const part = (start: number, end: number) => Number(digits.slice(start, end))
  const [day, month, year, series] = [part(0, 2), part(2, 4), part(4, 6), part(6, 9)]
  const moved = [80, 65, 40].find((shift) => month > shift) ?? 0
  const century =
    series < 500 || (series >= 900 && year >= 40) ? 1900 : year < 40 ? 2000 : year > 53 && series < 750 ? 1800 : 0
  return (
    weigh(digits, '3761894521') % 11 === 0 &&
    weigh(digits, '54327654321') % 11 === 0 &&
    century > 0 &&
    isDate(century + year, month - moved, day > 40 ? day - 40 : day)
  )
}

/** Ten digits, with the century's two first where they are known: personnummer and samordningsnummer (day + 60). */
export function isSwedishIdentity(digits: string, century = ''): boolean {
  const luhn = [...digits].reduce((sum, digit, i) => sum + Number(i % 2 ? digit : '0246813579'[Number(digit)]), 0)
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))]
  const years = (century ? [century] : ['19', '20']).map((first) => Number(first + digits.slice(0, 2)))
  return luhn % 10 === 0 && years.some((year) => isDate(year, month, day > 60 ? day - 60 : day))
}

/** Eleven digits: a Norwegian bank account. */
export const isAccount = (digits: string): boolean => weigh(digits, '54327654321') % 11 === 0

const NORWEGIAN =
  /(?<![\w/.,:-])(?:\d{6}[ .\u00a0\u202f-]?\d{3}[ \u00a0]?\d\d|\d\d([ .])\d\d\1\d\d[ .]\d{5}|\d{4}([ .\u00a0\u202f])\d\d\2\d{5})(?![\w/]|[.,-]\d)/g
const SWEDISH = /(?<![\w/.,:-])(1[89]|20)?(\d{6})([-+\u2010-\u2013 ]?)(\d{4})(?![\w/]|[.,-]\d)/g

/** Words before a number that say that it is nobody's: a case, a plan, an organisation, a payment reference. */
const PUBLIC =
  /(?:org\S{0,16}|plan|sak\S{0,12}|ärend\S{0,4}|dnr|diari\S{0,8}|jnr|jour\S{0,9}|kid|ocr|ref\S{0,8}|gnr|bnr|faktura\S{0,8}|isbn|case|parcel|version|vedtak|id|løpe\S{0,6}|produkt\S{0,6}|artik\S{0,6}|detaljplan|bankgiro|plusgiro|bg|pg)(?: ?(?:nr|nummer|number|no|id))?[.:]?[ -]?(?:er |är |is )?$/i
const ACCOUNT = /(?:konto|kto|account|clearing|acc)[^.!?\n]{0,60}$/i
const PERSON = /(?:fødsels|fnr|f\.nr|person|pnr|p\.nr|samordning|d-n|id|født|född|born|national)[^.!?\n]{0,40}$/i

/** All national identity numbers and bank accounts of a text, in its order. */
export function findNumbers(text: string): NumberFound[] {
  const found: NumberFound[] = []
  const add = (start: number, length: number, kind: NumberFound['kind']) => {
    if (!found.some((other) => start < other.end && other.start < start + length))
      found.push({ start, end: start + length, kind })
  }
  for (const { 0: match, index } of text.matchAll(NORWEGIAN)) {
    const before = text.slice(Math.max(0, index - 80), index)
    const digits = match.replace(/\D/g, '')
    const grouped = /^\d{4}\D/.test(match)
    if (PUBLIC.test(before) && !PERSON.test(before)) continue
    if (!grouped && isNorwegianIdentity(digits) && !(ACCOUNT.test(before) && isAccount(digits) && !PERSON.test(before)))
      add(index, match.length, 'identity')
    else if ((grouped || ACCOUNT.test(before)) && isAccount(digits)) add(index, match.length, 'account')
  }
  for (const { 0: match, 1: century, 2: date = '', 3: sign, 4: last = '', index } of text.matchAll(SWEDISH)) {
    const before = text.slice(Math.max(0, index - 80), index)
    const known = PERSON.test(before)
    // Ten bare digits are as often a phone number: then the words before must say what it is.
    if (!known && (PUBLIC.test(before) || sign === ' ' || (!century && !sign && /^0/.test(date)))) continue
    if (isSwedishIdentity(date + last, century)) add(index, match.length, 'identity')
  }
  return found.sort((one, other) => one.start - other.start)
}
