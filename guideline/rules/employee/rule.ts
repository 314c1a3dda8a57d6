import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
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
STAFF ..3 BE ..3 UNFIT|INSULT|INSULT_ADJ
STAFF NAME ..4 BE ..3 UNFIT|INSULT|INSULT_ADJ
STAFF ..5 SHOULD ..3 SACK
STAFF NAME ..4 FAILS
STAFF ..3 FAILS NOT
STAFF ..2 CAN NOT
STAFF ..3 har|has|har ..1 NOT ..2 peiling|anelse|anelse|aning|clue|idea|greie
takk|tack|thanks|thank ..2 til|to|till|för|you? ..1 NAME|STAFF ~6 for|för ..4 FAILS
takk|tack|thanks ..1 NAME ~7 FAILS
NAME ..2 i|på|in|at|hos|on ..1 OFFICE|kommunen ..3 BE|SHOULD ..3 UNFIT|SACK
NAME ..2 i|på|in|at|hos|on ..1 OFFICE|kommunen ..4 FAILS
gi|gje|ge|give ..1 STAFF|NAME ..2 sparken|kicken|sack|boot
spark|sparka|sparke|fire|sack|kick ..1 STAFF
hvordan|korleis|hur|how ..2 STAFF|NAME ..2 fikk|fekk|fick|got|kunne|fått ..2 jobben|jobb|jobbet|job
UNFIT STAFF
STAFF NAME ..6 ødelegger|øydelegg|ruins|förstör
`,
      unless: 'asked|SERVICE_UNIT|I|LEADER_TOP|SOURCE',
      when: isOne,
    },
  ],
} satisfies Rule

/** One person, not a trade: "the headteacher", "case officer Berit Moe", not "teachers" or "a teacher". */
function isOne(reading: Reading): boolean {
  const at = reading.match.places.find((place) => reading.is(place, 'STAFF'))
  if (at === undefined) return true
  if (/^(?:en|ein|ei|ett|et|a|an|flere|fleire|many|mange|alle|all|some|no|ingen)$/i.test(reading.word(at - 1)))
    return false
  const word = reading.word(at)
  return (
    !/(?:ere|erne|arar|arane|arna|ar|or|orna|er|s|ene|ane)$/i.test(word) ||
    ((reading.sentence.words[at + 1]?.flags ?? 0) > 0 &&
      /(?:er|ar|or)$/i.test(word) &&
      /^\p{Lu}/u.test(reading.word(at + 1))) ||
    /(?:teacher|officer|manager|carer|planner|rektor|rådgiver|saksbehandler|lærer|sykepleier|worker)$/i.test(word)
  )
}
