import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { LINK } from '../../text/words.ts'
import { sayings } from './sayings.ts'

const PERCENT = /(?<![\d.,])\d{1,3}(?:[.,]\d+)? ?(?:%|prosent|procent|per ?cent)(?![a-zA-ZÀ-ɏ])/

/** A share stated as a fact, with nobody who counted: "90 % of the money vanishes". */
function look(reading: Reading) {
  const { text, asks, hasNumber } = reading.sentence
  if (asks || !hasNumber) return []
  const found = PERCENT.exec(text)
  if (!found || !reading.has('LOSS') || [0, 1, -1].some((far) => isSourced(reading, far))) return []
  const { index } = found
  return [{ start: index, end: index + found[0].length }]
}

const isSourced = (reading: Reading, far: number) => {
  const sentence = reading.near(far)
  if (!sentence) return false
  return (
    sentence.words.some(({ flags }) => flags & LINK) ||
    reading.has(far === 0 ? 'SOURCE|HEDGE|LESS_SURE' : 'SOURCE', sentence)
  )
}

export default {
  id: 'unsourced',
  level: 'note',
  sayings,
  family: 'claim',
  rank: 1,
  groups: [
    {
      find: `
^ [ I? HAVE? HEARD ] at|att|that|they|IT|THEY|WE
^ [ har|jag|jeg|eg har? HEARD ] at|att
[ I HEARD that? ] THEY|IT|ROLE|NAME|WE|BODY
[ I HAVE HEARD ] at|att|that
`,
      unless: 'asked|HEDGE|JOY|MEETING|HIM',
      when: (reading) => !reading.has('NOT'),
    },
    {
      find: `
[ alle|alla|everyone|everybody vet|veit|knows|know ] at|att|that|THEY|DET|IT|ROLE|NAME
`,
      unless: 'asked|CARE',
    },
    {
      find: `
IT ..1 går|går|circulates|goes|er|is|finnes|finst|finns ..2 RUMOUR
[ BE ..1 RUMOUR ] om|that|at|att|about
RUMOUR ..2 BE|says|has|går|seier|sier|vil|vill|säger|tell ..2 at|att|that|om|it
der|där|IT|det snakkes|snakkast|pratas|viskas|hviskes|kviskrast ..1 om at|att
[ SHARE videre|vidare|this|on|now|før|innan|before|med ] ,
SHARE ..1 før|innan|before
mediene|media|pressen|pressa ..2 fortier|tiar|tier|tystar|hide|hiding|skjuler|mörkar|dysser
dette|det|this|what ..2 THEY|media ..1 vil|vill|don't|does ..2 NOT ..1 at|att|want ..2 YOU|du
en|ein|a lite|liten|little fugl|fågel|bird
et|eit|ett|a|from pålitelig|påliteleg|sikker|säker|reliable|trygg kilde|kjelde|källa|source
[ some|noen|nokon|folk|people ..1 sier|seier|säger|say ..1 at|att|that ] , ..3 SHARE
`,
      unless: 'asked|HEDGE|CONSENTED',
      even: ['negated'],
    },
    {
      find: '[ SHARE ] videre|vidare $',
      with: 'HEARD|RUMOUR',
    },
  ],
  look,
} satisfies Rule
