import type { Reading } from './reading.ts'
import { NAMED } from './text/words.ts'

const PEOPLE = ['KIN', 'NEIGHBOUR', 'STAFF', 'PERSON', 'PUPIL', 'ROLE', 'HE']
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
  const { words } = reading.sentence
  const word = words[at]
  if (!word || !(word.flags & NAMED || PEOPLE.some((name) => reading.is(at, name)))) return false
  if (
    (reading.is(at, 'KIN') || reading.is(at, 'PUPIL') || /^man/i.test(reading.word(at))) &&
    (reading.is(at - 1, 'MY') ||
      reading.is(at + 1, 'MY') ||
      (reading.is(at - 2, 'MY') && !PEOPLE.some((name) => reading.is(at - 1, name))))
  )
    return false
  if (word.flags & NAMED) return true
  // "A father told me that his son": nobody knows whose.
  if (reading.is(at - 1, 'HIS') || reading.is(at + 1, 'HIS'))
    for (let one = 0; one < at - 2; one++)
      if (
        NOBODY.test(reading.word(one)) &&
        PEOPLE.some((name) => reading.is(one + 1, name) || reading.is(one + 2, name))
      )
        return false
  const [before, further] = [reading.word(at - 1), reading.word(at - 2)]
  if (NOBODY.test(before) || (NOBODY.test(further) && !NOT_ONE.test(further) && !DEFINITE.test(before))) return false
  if (reading.is(at, 'HE'))
    return (
      (/^(?:som|who|i|på|in)$/i.test(reading.word(at + 1)) && !reading.is(at + 2, 'PRIVATE')) ||
      ((words[at + 1]?.flags ?? 0) & NAMED) !== 0
    )
  const text = reading.word(at)
  if (THIS.test(before) || (THIS.test(further) && before.length > 2)) return true
  if (/s$/i.test(before) || ((words[at - 1]?.flags ?? 0) & NAMED) !== 0 || /^s$/i.test(before)) return true
  if (/^(?:til|till|åt|of|NAME)$/i.test(reading.word(at + 1))) return true
  return (
    (DEFINITE.test(text) && !NOT_ONE.test(text)) ||
    ((words[at + 1]?.flags ?? 0) & NAMED) !== 0 ||
    ((reading.is(at, 'STAFF') || reading.is(at, 'ROLE')) &&
      (at < 2 || /^(?:til|till|åt|hos|av|fra|frå|från)$/i.test(before)) &&
      !/(?:e|s|[afr]er|arar|nter|orer)$/i.test(text))
  )
}
