import { findPersonalData } from '../guideline/rules/personal-data/find.ts'

/** A short text that a page supplied, not a person: what can't be stored is dropped rather than refused. */
export const cleanLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()

/** A text without national identity numbers: they are never collected. Everything else stays as it was written. */
export function withoutIdentity(text: string): string {
  return findPersonalData(text)
    .filter(({ kind }) => kind === 'identity')
    .reduce(
      (masked, { start, end }) => masked.slice(0, start) + dots(masked.slice(start, end)) + masked.slice(end),
      text,
    )
}

const dots = (number: string) => number.replace(/\d/g, '●')

/** An address without what may tell who came or from where: query, fragment, name and password. */
export function plainAddress(address: string): string {
  const url = new URL(address)
  return url.origin + url.pathname
}
