import type { Reading } from '../reading.ts'
import { OPENING } from '../text/words.ts'
import { languageOf } from './language.ts'
import { described, ends, type Forms, put, signsAfter, type Worded } from './wording.ts'

/** Sentences longer than this say more than their worst words: they are never replaced as a whole. */
const LONGEST = 24
const OBJECTS: [RegExp, Forms][] = [
  [/^(?:dere|deres|dykk|dykkar|ni|er|era|ert)$/i, { nb: 'dere', nn: 'dykk', sv: 'er', en: 'you' }],
  [/^(?:han|ham|hans|honom|he|him|his)$/i, { nb: 'ham', nn: 'han', sv: 'honom', en: 'him' }],
  [/^(?:hun|ho|hon|henne|hennes|hennar|she|her)$/i, { nb: 'henne', nn: 'henne', sv: 'henne', en: 'her' }],
]
/** Who is told to be silent or to go is spoken to. */
const TOLD = /^(?:kjeft|tåt|käft|trut|klaff|shut$|fuck|hell$|helvet|hælvet)/i
const YOU: Forms = { nb: 'deg', nn: 'deg', sv: 'dig', en: 'you' }
const DISAGREE: Forms = {
  nb: 'jeg er helt uenig med ',
  nn: 'eg er heilt usamd med ',
  sv: 'jag håller inte alls med ',
  en: 'I strongly disagree with ',
}
const THIS: Forms = { nb: 'dette', nn: 'dette', sv: 'om det här', en: 'this' }

/** Who a sentence is about, as an object: those it speaks to first, then those among what was found. */
function whom(reading: Reading): string {
  const { words, text } = reading.sentence
  const { match } = reading
  const language = languageOf(reading)
  const object = (at: number) => OBJECTS.find(([written]) => written.test(reading.word(at)))?.[1][language]
  const spokenTo = words.findIndex((_, at) => reading.isAny(at, 'YOU|YOUR'))
  if (spokenTo >= 0 || match.places.some((at) => reading.isAny(at, 'GO_AWAY|KISS') || TOLD.test(reading.word(at))))
    return object(spokenTo) ?? YOU[language]
  for (const at of match.places) {
    if (reading.is(at, 'NAME') && !reading.isAny(at - 1, 'OF|TO')) {
      let last = at
      while (!ends(reading, last + 1) && reading.is(last + 1, 'NAME')) last++
      if (ends(reading, at) && ends(reading, last + 1) && at > 0) return YOU[language]
      return text.slice(words[described(reading, at, 'NAME')]!.start, words[last]!.end)
    }
    const pronoun = object(at)
    if (pronoun) return pronoun
    if (!reading.is(at, 'ROLE')) continue
    const role = reading.word(at).toLowerCase()
    if (language === 'en') return /^the$/i.test(reading.word(at - 1)) ? `the ${role}` : THIS.en
    if (/(?:en|et|ene|ane|na)$/.test(role)) return role
  }
  const pronoun = words.findIndex((_, at) => reading.isAny(at, 'HE|HIM|HIS'))
  return object(pronoun) ?? THIS[language]
}

/** The whole sentence becomes a disagreement. */
export function disagree(reading: Reading): Worded {
  const { sentence } = reading
  const { words } = sentence
  const last = words.length - 1
  if (last >= LONGEST || sentence.opens >= 0 || sentence.closes >= 0 || words[0]!.before & OPENING) return undefined
  const who = whom(reading)
  const said = DISAGREE[languageOf(reading)] + who
  const swapped = put(reading, 0, last, who === THIS.nb ? said.replace(/med /, 'i ') : said)
  const signs = signsAfter(reading, last)
  return swapped && { ...swapped, end: swapped.end + signs.length, replacement: swapped.replacement + (signs && '.') }
}
