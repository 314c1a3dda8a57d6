import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isSomeone } from '../../someone.ts'
import { sayings } from './sayings.ts'

/** A first name with a child's age: "Emma (9)", "Emma på 9 år", "Emma, 8-year-old". */
const AGED =
  /(?<![a-zA-ZÀ-ɏ])[A-ZÀ-Þ][a-zß-ɏ]{1,15}(?: ?\((?:[1-9]|1[0-7])(?: ?år)?\)|,? (?:på |er |is |aged? |är )?(?:[1-9]|1[0-7])(?:[ -]years?[ -]old|[ -]?år(?:ing)?(?![a-zA-ZÀ-ɏ])))/

function look(reading: Reading) {
  const { text, hasNumber } = reading.sentence
  const found = hasNumber && AGED.exec(text)
  if (!found || reading.has('CHILD_POLICY|JOY') || !reading.has('PLACE_OF|CLASSROOM|TROUBLE|PUPIL')) return []
  return [{ start: found.index, end: found.index + found[0].length }]
}

const isOwn = (reading: Reading) =>
  reading.match.places.some((at) => reading.is(at, 'PUPIL') && [-2, -1, 1].some((far) => reading.is(at + far, 'MY')))

export default {
  id: 'child',
  level: 'stop',
  sayings,
  groups: [
    {
      find: `
PUPIL ~10 TROUBLE|PRIVATE
PUPIL ..3 som|who slår|slo|slog
`,
      unless: 'CHILD_POLICY|asked',
      when: (reading) =>
        !isOwn(reading) &&
        (reading.match.places.some((at) => isSomeone(reading, at)) || reading.has('CLASSROOM')) &&
        !reading.match.places.some((at) =>
          /^(?:barn|children|pupils|elever|elevar|students|kids)$/i.test(reading.word(at)),
        ),
    },
    {
      find: `
NAME ..3 i|in|på|at ..1 CLASSROOM
NAME ..3 CLASSROOM|PLACE_OF ~5 TROUBLE|PRIVATE
SHOW ..2 PICTURED ..2 av|of|på|from|fra|från ..3 PUPILS|PUPIL|barna|elever|CLASSROOM
PICTURED ..3 PUPILS|PUPIL ~6 NAME
[ PUPIL ..1 til|of|till|to ..2 NAME|ROLE|NEIGHBOUR|STAFF ] BE|HAVE
`,
      unless: 'CHILD_POLICY|asked',
      when: (reading) => !isOwn(reading),
    },
  ],
  look,
} satisfies Rule
