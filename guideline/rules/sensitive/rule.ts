import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isSomeone } from '../../someone.ts'
import { sayings } from './sayings.ts'

const unless = 'MINE_OWN|asked'
const when = (reading: Reading) => reading.match.places.some((at) => isSomeone(reading, at))

export default {
  id: 'sensitive',
  level: 'warn',
  sayings,
  groups: [
    {
      level: 'stop',
      find: 'KNOWN|PERSON ..4 BE|HAVE|GET ..1 PRIVATE',
      unless,
      when,
    },
    {
      find: `
KIN|NEIGHBOUR|PERSON|PUPIL|HE ~12 PRIVATE
KNOWN ..5 BE|HAVE|GET|går|lever|bruker|tar|lives|takes ..4 PRIVATE
KNOWN|HE ~6 til|hos|to|in|på psykolog|psykologen|psykiater|psychologist|therapist|therapy|terapi
KNOWN|HE ..4 prøvd|prøvde|försökt|försökte|tried ..3 livet|life|kill|drepe|döda
KIN|NEIGHBOUR|PERSON|PUPIL|HE ~12 social|home|foster services|care|parents
NAME ..8 PRIVATE
`,
      unless,
      when,
    },
    {
      find: `
fordi|because|att HE ..1 BE ..1 PRIVATE|FAITH_OF
KNOWN|PERSON|HE ..9 vaske|vaska|tvätta|wash|holde|halde|hålla ..1 seg|sig|herself|himself ren|rein
`,
      even: ['negated'],
    },
  ],
} satisfies Rule
