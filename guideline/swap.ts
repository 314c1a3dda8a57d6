import type { Reading } from './reading.ts'
import type { Swap } from './rule.ts'

/**
 * Calmer wordings. Each keeps the sentence whole: what is put in has the form that what was taken out had, and where that
 * can't be known nothing is offered. A replacement never says more than "is wrong" or "the person".
 */

type Forms = Record<'nb' | 'nn' | 'sv' | 'en', string>
const pick = (reading: Reading, forms: Forms) => forms[reading.language]

const between = (reading: Reading, from: number, to: number, replacement: string) => {
  const [first, last] = [reading.sentence.words[from], reading.sentence.words[to]]
  if (!first || !last) return undefined
  const capital = /^\p{Lu}/u.test(reading.word(from)) && from === 0
  const cased = capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
  return { start: first.start, end: last.end, replacement: cased }
}

const PAST = /^(?:var|were|was)$/i
const PRESENT = /^(?:er|är|is|are|re|s)$/i

/** "is an idiot" becomes "is wrong", from the verb to the end of what matched; other tenses are left alone. */
export const isWrong: Swap = (reading) => {
  const { match } = reading
  const verb = match.places.find((place) => reading.is(place, 'BE'))
  if (verb === undefined || endsOpen(reading, match.to)) return undefined
  const written = reading.word(verb)
  const language = reading.language
  if (language === 'en')
    return PRESENT.test(written) || PAST.test(written) ? between(reading, verb + 1, match.to, 'wrong') : undefined
  if (PRESENT.test(written))
    return between(reading, verb, match.to, pick(reading, { nb: 'tar feil', nn: 'tek feil', sv: 'har fel', en: '' }))
  if (PAST.test(written))
    return between(reading, verb, match.to, pick(reading, { nb: 'tok feil', nn: 'tok feil', sv: 'hade fel', en: '' }))
  return undefined
}

/** Whether the words after what matched lean on it: "an idiot who …", "a liar and a thief", "the stupidest of all". */
function endsOpen(reading: Reading, to: number): boolean {
  const next = reading.sentence.words[to + 1]
  if (!next || next.before & 0b110) return false
  return (
    reading.is(to + 1, 'AND') ||
    reading.is(to + 1, 'OF') ||
    reading.is(to + 1, 'THAT') ||
    next.set === 0 ||
    !['THAT', 'BUT', 'IF', 'NOW'].some((name) => reading.is(to + 1, name))
  )
}

/** "that idiot" becomes "that person". */
export const thePerson: Swap = (reading) => {
  const { from, to } = reading.match
  const determiner = reading.word(from).toLowerCase()
  const plural = /^(?:de|dei|those|these|disse|desse|dessa)$/.test(determiner)
  if (reading.language === 'en') {
    if (!/^(?:that|this|those|these|the)$/.test(determiner)) return undefined
    return between(reading, from, to, plural ? `${determiner} people` : `${determiner} person`)
  }
  if (!/^(?:den|de|dei|denne|disse|desse|dessa)$/.test(determiner)) return undefined
  return between(
    reading,
    from,
    to,
    plural
      ? pick(reading, { nb: 'de personene', nn: 'dei personane', sv: 'de personerna', en: '' })
      : pick(reading, { nb: 'den personen', nn: 'den personen', sv: 'den personen', en: '' }),
  )
}

/** Takes a word that leans on the next out: "this bloody road" becomes "this road". */
export const without: Swap = (reading) => {
  const { from, to } = reading.match
  const next = reading.sentence.words[to + 1]
  const first = reading.sentence.words[from]
  if (!first || !next || next.before & 0b110) return undefined
  const text = reading.sentence.text.slice(next.start, next.end)
  const capital = from === 0 && /^\p{Lu}/u.test(reading.word(0))
  return {
    start: first.start,
    end: next.end,
    replacement: capital ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  }
}

/** Puts other words in place of what matched, from a table by language; nothing where the language has none. */
export const instead =
  (forms: Partial<Forms>): Swap =>
  (reading) => {
    const replacement = forms[reading.language]
    return replacement === undefined ? undefined : between(reading, reading.match.from, reading.match.to, replacement)
  }
