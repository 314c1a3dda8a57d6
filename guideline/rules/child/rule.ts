import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

/** A first name with a child's age behind it, as in "Emma (9)". */
const AGED = /(?<!\p{L})\p{Lu}\p{Ll}{1,15} ?\((?:[1-9]|1[0-7])(?: ?år)?\)/u
/** "Emma på 9 år", "my 8-year-old". */
const YEARS =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,15},? (?:på |er |is |aged? |är )?(?:[1-9]|1[0-7])(?:[ -]years?[ -]old|[ -]?år(?:ing)?(?!\p{L}))/u

function look(reading: Reading) {
  const { text, hasNumber } = reading.sentence
  if (!hasNumber) return []
  const found = AGED.exec(text) ?? YEARS.exec(text)
  if (!found || reading.has('CHILD_POLICY|JOY')) return []
  if (!reading.has('PLACE_OF|CLASSROOM|TROUBLE|PUPIL')) return []
  return [{ start: found.index, end: found.index + found[0].length }]
}

export default {
  id: 'child',
  level: 'stop',
  sayings,
  words,
  groups: [
    {
      find: 'PUPIL ..2 i|in|på|at|of|from|frå|fra ..2 CLASSROOM',
      with: 'TROUBLE|FIRST_NAME',
      unless: 'CHILD_POLICY|asked',
      when: (reading) => !isAny(reading),
    },
    {
      find: `
NAME ..3 i|in|på|at ..1 CLASSROOM
PUPIL|NAME ..3 på|i|in NUM trinn|trinnet|grade
PUPIL ..3 til|of|of|hos|till ..2 NEIGHBOUR|ROLE|STAFF|NAME|lensmannen|presten|HIM ..6 TROUBLE|PLACE_OF|ILL|TREATMENT
NEIGHBOUR|ROLE|STAFF|NAME|lensmannens|prästens|grannens|naboens ..2 PUPIL ..6 TROUBLE|PLACE_OF|ILL|TREATMENT
HIS|grannens|naboens ..1 PUPIL ..6 TROUBLE
PUPIL THAT ..1 har|has|har|bor|bur|lives ..3 ~4 TROUBLE
[ den|that|the PUPIL ~4 TROUBLE ] i|på|at|in|PLACE_OF|CLASSROOM
PUPIL ..1 med|with ..2 TROUBLE|ILL ..6 PLACE_OF|CLASSROOM
PLACE_OF|CLASSROOM ..6 PUPIL ..1 med|with ..1 TROUBLE|ILL
SHOW ..2 PICTURED ..2 av|of|på|på|from|fra|från ..3 PUPILS|PUPIL|barna|elever|CLASSROOM
PICTURED ..3 PUPILS|PUPIL ~6 NAME
NAME ..2 THAT ..1 går|goes|går|attends|BE ..1 i|på|in|at|to ..2 CLASSROOM|PLACE_OF
NAME ..3 PLACE_OF|CLASSROOM ..5 TROUBLE
PUPIL NAME ..6 TROUBLE|CLASSROOM|PLACE_OF
NAME HIS? PUPIL ..6 TROUBLE
[ sønnen|sonen|dattera|datteren|dottera|dottern|son|daughter ..1 til|of|till|to ..2 NAME|ROLE|NEIGHBOUR|STAFF|lensmannen|presten|læreren ]  BE|har|HAVE|ble|vart
PUPIL ..3 NAME NAME ..6 TROUBLE
`,
      unless: 'CHILD_POLICY|asked',
      when: (reading) => !isAny(reading),
    },
  ],
  look,
} satisfies Rule

/** "A pupil", "children in year 4": nobody in particular. */
function isAny(reading: Reading): boolean {
  const first = reading.match.places[0] ?? 0
  // One's own child, told about by its parent.
  if (
    reading.match.places.some(
      (place) => reading.is(place, 'PUPIL') && (reading.is(place - 1, 'MY') || reading.is(place + 1, 'MY')),
    )
  )
    return true
  return (
    /^(?:en|ein|ei|ett|et|a|an|flere|fleire|many|mange|barn|children|pupils|elever|elevar)$/i.test(
      reading.word(first - 1),
    ) || /^(?:barn|children|pupils|elever|elevar|students|kids)$/i.test(reading.word(first))
  )
}
