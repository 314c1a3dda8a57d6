import type { Reading } from './reading.ts'

const PEOPLE = 'KIN|NEIGHBOUR|STAFF|PERSON|PUPIL|ROLE|HE'
const NOBODY =
  /^(?:en|ein|ei|ett|et|a|an|one|some|any|noen|nokon|nokre|någon|några|flere|fleire|flera|mange|många|many|alle|alla|all|every|each|hver|kvar|varje|ingen|no|to|tre|fem|two|three)$/i
const THIS = /^(?:the|that|this|den|det|denne|dette|denna|detta|han|hun|ho|hon|vår|vårt|our|my|her|his|their)$/i
const DEFINITE = /(?:[eao]n|rn|a|et|sonen)$/i
const NOT_ONE =
  /^(?:barna?|barnen|borna?|borni|person|son|children|wom[ae]n|m[ae]n|human|kvinna|folka?|foreldra|mamma|pappa)$/i

/**
 * Whether a word means one person whom others can recognise: "the widow at number 9", "Olsen's wife", a name. Not "a widow",
 * "widows" or the writer's own family.
 */
export function isSomeone(reading: Reading, at: number): boolean {
  const isNamed = reading.is(at, 'NAME')
  if (!isNamed && !reading.isAny(at, PEOPLE)) return false
  if (
    (reading.isAny(at, 'KIN|PUPIL') || /^man/i.test(reading.word(at))) &&
    (reading.is(at - 1, 'MY') ||
      reading.is(at + 1, 'MY') ||
      (reading.is(at - 2, 'MY') && !reading.isAny(at - 1, PEOPLE)))
  )
    return false
  if (isNamed) return true
  // "A father told me that his son": nobody knows whose.
  if (reading.is(at - 1, 'HIS') || reading.is(at + 1, 'HIS'))
    for (let one = 0; one < at - 2; one++)
      if (NOBODY.test(reading.word(one)) && (reading.isAny(one + 1, PEOPLE) || reading.isAny(one + 2, PEOPLE)))
        return false
  const [before, further] = [reading.word(at - 1), reading.word(at - 2)]
  if (NOBODY.test(before) || (NOBODY.test(further) && !NOT_ONE.test(further) && !DEFINITE.test(before))) return false
  if (reading.is(at, 'HE'))
    return (
      (/^(?:som|who|i|på|in)$/i.test(reading.word(at + 1)) && !reading.is(at + 2, 'PRIVATE')) ||
      reading.is(at + 1, 'NAME')
    )
  const text = reading.word(at)
  if (THIS.test(before) || (THIS.test(further) && before.length > 2)) return true
  if (/s$/i.test(before) || reading.is(at - 1, 'NAME') || /^s$/i.test(before)) return true
  if (/^(?:til|till|åt|of)$/i.test(reading.word(at + 1))) return true
  return (
    (DEFINITE.test(text) && !NOT_ONE.test(text)) ||
    reading.is(at + 1, 'NAME') ||
    (reading.isAny(at, 'STAFF|ROLE') &&
      (at < 2 || /^(?:til|till|åt|hos|av|fra|frå|från)$/i.test(before)) &&
      !/(?:e|s|[afr]er|arar|nter|orer)$/i.test(text))
  )
}
