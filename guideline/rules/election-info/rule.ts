import type { Rule } from '../../rule.ts'
import { LINK } from '../../text/words.ts'
import { sayings } from './sayings.ts'

const unlinked: Rule['groups'][number]['when'] = ({ sentence }) => !sentence.words.some(({ flags }) => flags & LINK)

export default {
  id: 'election-info',
  level: 'stop',
  sayings,
  groups: [
    // Ways and days that are not so.
    {
      find: `
VOTE ..4 på|via|by|med|with|through|over|in|per|gjennom|using|i ..2 WRONG_WAY
send|sende|skicka|text|ring ..4 VOTE|BALLOT ..4 WRONG_WAY|NUM
VOTE hjemmefra|heimefrå|heimanfrå|hemifrån|online|digitalt|elektronisk|from
VOTERS ..5 VOTE ..2 på|on|dagen|om ..1 WEEKDAY
VOTERS ..4 VOTE ..2 WEEKDAY ~6 WEEKDAY|resten|övriga|rest|andre|others
valget|valdagen|valet|valgdagen|election|polling ..2 BE|har|has|blitt|been ..3 DAY_MOVED
VOTE twice
VOTE ..1 two|to|två|flere|fleire|flera times|ganger|gonger|gånger
LET|la|låta|let ..4 VOTE ..1 for|åt|för|in YOU|HIM
BALLOT ..6 VOID
THEY|kommunen|council|politiet|police|polisen|arbeidsgiveren|chefen|boss ..2 CAN ..1 se|sjå|see|titta ..2 WHAT|WHO|WHY ..2 YOU ..2 VOTE
politiet|polisen|police|nav|skatteetaten|udi ..2 sjekker|sjekkar|kontrollerer|kontrollerar|check|checks|arrest|arresterer ..8 POLLS
`,
      unless: 'asked|TURNOUT|HEDGE|feil|fel|false|rykte|rykter|untrue|wrong|usant|påstand|claim',
      when: unlinked,
    },
    // What is said not to be allowed, needed or counted.
    {
      find: `
bare|berre|bara|only ..4 CAN|får|get|may ..1 VOTE
BALLOT ..2 COUNT|NOT ..2 NOT|COUNT
YOU ..4 NOT ..3 VOTE ..5 IF|hvis|om|without|uten|utan|unless|med|with
trenger|treng|behöver|need|må|don't ..3 NOT|any|need ..4 legitimasjon|legitimation|id|pass|passport
[ fines|bøter|böter|gjeld|debt|skulder|convicted ] ~8 NOT ..3 VOTE
`,
      unless: 'asked|HEDGE|feil|fel|false|claim|kommunestyret|saken|saka',
      even: ['negated'],
      when: unlinked,
    },
  ],
} satisfies Rule
