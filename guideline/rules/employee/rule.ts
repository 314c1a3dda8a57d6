import type { Rule } from '../../rule.ts'
import { isSomeone } from '../../someone.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'employee',
  level: 'warn',
  sayings,
  family: 'abuse',
  rank: 5,
  groups: [
    {
      find: `
STAFF ..5 BE ..3 UNFIT|INSULT|INSULT_ADJ
STAFF ..5 SHOULD ..3 SACK
STAFF NAME ..4 FAILS
STAFF ..3 FAILS NOT
STAFF ..2 CAN NOT
STAFF ..3 har|has ..1 NOT ..2 peiling|anelse|aning|clue|idea|greie
takk|tack|thanks|thank ..2 til|to|till|för|you? ..1 NAME|STAFF ~6 for|för ..4 FAILS
takk|tack|thanks ..1 NAME ~7 FAILS
NAME ..2 i|på|in|at|hos|on ..1 OFFICE|PLACE_OF|kommunen ..3 BE|SHOULD ..3 UNFIT|SACK
NAME ..2 i|på|in|at|hos|on ..1 OFFICE|PLACE_OF|kommunen ..4 FAILS
gi|gje|ge|give ..1 STAFF|NAME ..2 sparken|kicken|sack|boot
spark|sparka|sparke|fire|sack|kick ..1 STAFF
UNFIT STAFF
`,
      unless: 'asked|SERVICE_UNIT|I|LEADER_TOP|SOURCE',
      when: (reading) => {
        const at = reading.match.places.find((place) => reading.is(place, 'STAFF'))
        return at === undefined || isSomeone(reading, at)
      },
    },
  ],
} satisfies Rule
