import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

const THEM = 'HE|NAME|ROLE|THEY|STAFF|KIN'

export default {
  id: 'private-msg',
  level: 'warn',
  sayings,
  groups: [
    {
      find: `
LOOK_AT ..3 WHAT ..2 ${THEM} ..1 WROTE ..6 CHANNEL|ME
WHAT ${THEM} ..1 WROTE ..2 ME ..4 CHANNEL
SCREENSHOT ..1 av|of|fra|frå|från|from|på ..4 CHANNEL|HIS|THEY|WHAT|${THEM}
LOOK_AT BE ..3 CHANNEL ..2 I|WE|som|GET|fra|frå|från|from
LOOK_AT CHANNEL ..1 fra|frå|från|from
[ I|WE ..2 GET|fick|mottok|received ..3 CHANNEL ..3 fra|frå|från|from ] ,
[ I ..2 GET|fick|mottok|received ..2 IT|denne|den ..2 CHANNEL ] ,
GET IT|denne ..2 på|in|via|on|i|by ..2 CHANNEL
[ CHANNEL ..1 fra|frå|från|from ..4 KIN|NEIGHBOUR|HIM|beboer|${THEM} ] ,
[ legger|legg|lägger|la|posting|publiserer|sharing|deler|delar|publicerar ..2 CHANNEL|SCREENSHOT ] ut|upp|fra|frå|från|from|med|with|NAME
[ ${THEM} ..1 WROTE ..3 ME ..3 CHANNEL ] ,
${THEM} ..1 WROTE ..4 privat|privately|private|fortrolig|förtroligt|natt|night
`,
      unless: 'CONSENTED|asked|hate|trusler|truslar|hot|threats|hets',
    },
  ],
} satisfies Rule
