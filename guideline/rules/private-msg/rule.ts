import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'private-msg',
  level: 'warn',
  sayings,
  groups: [
    {
      find: `
LOOK_AT ..1 WHAT ..2 HE|NAME|ROLE|THEY|STAFF|KIN ..1 WROTE ..5 CHANNEL
WHAT HE|NAME|ROLE|THEY|STAFF ..1 WROTE ..2 ME ..4 CHANNEL
LOOK_AT ..2 WHAT ..2 HE|NAME|ROLE|THEY ..1 WROTE ..1 til|to|till|ME
SCREENSHOT ..1 av|of|fra|frå|från|from|på ..4 CHANNEL
SCREENSHOT ..1 av|of|fra|frå|från|from ..3 HIS|NAME|HIM|ROLE|samtalen|oss|THEY
her|here|här ..1 BE ..2 CHANNEL ..2 I|WE|som|that|ME? ..2 GET|mottok|fick|received
her|here|här ..1 BE ..3 CHANNEL ..1 fra|frå|från|from
[ I|WE ..1 GET|fick|mottok|received ..2 IT|denne|dette|den|this|en|ein|ett|a ..2 CHANNEL ..2 fra|frå|från|from ] ,
[ I ..2 GET|fick|mottok|received|fikk|fekk ..2 denne|dette|den|this|det ..2 CHANNEL ] ,
GET IT|denne|dette|this ..2 på|in|via|on|i|by ..2 CHANNEL
[ CHANNEL ..1 fra|frå|från|from ..4 NAME|KIN|ROLE|STAFF|NEIGHBOUR|HIM|mor|mamma|beboer ] ,
LOOK_AT CHANNEL ..1 fra|frå|från|from
legger|legg|lägger|la ut|upp ..2 CHANNEL|SCREENSHOT
[ posting|publiserer|sharing|deler|delar|publicerar ..2 CHANNEL|SCREENSHOT ] fra|frå|från|from|med|with|NAME
[ HE|NAME|ROLE|THEY ..1 WROTE ..1 til|to|till ..2 ME ..3 CHANNEL ] ,
NAME|ROLE|HE ..1 WROTE ..2 til|to|till|ME ..2 privat|privately|private|fortrolig|förtroligt|natt|night
i|in en|ein|et|eit|ett|a privat|private|fortrolig CHANNEL ..4 WROTE
`,
      unless: 'CONSENTED|asked|hate|trusler|truslar|hot|threats|hets',
    },
  ],
} satisfies Rule
