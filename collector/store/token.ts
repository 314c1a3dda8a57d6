import { createHash, randomBytes, randomInt } from 'node:crypto'

/** 160 bits that nobody can guess, fit for an address. */
export const randomKey = (): string => randomBytes(20).toString('base64url')

/** A token names its site, so that it is looked up by the whole key; only the hash of it is kept. */
export const newToken = (site: string): string => `${site}.${randomKey()}`

export const siteOf = (token: string): string => token.split('.')[0] ?? ''

/** SHA-256: a token is pure chance, so nothing slower is needed. */
export const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('base64url')

const letters = '23456789BCDFGHJKMNPQRSTVWXYZ'

/** A receipt's number, T26-4K7M-92: easy to read aloud, without look-alikes (0 O, 1 I L) and vowels, so no words. */
export function receiptNumber(year: number): string {
  const some = (n: number) => Array.from({ length: n }, () => letters[randomInt(letters.length)]).join('')
  return `T${String(year % 100).padStart(2, '0')}-${some(4)}-${some(2)}`
}
