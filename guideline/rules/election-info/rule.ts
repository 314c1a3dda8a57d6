import type { Rule } from '../../rule.ts'
import { LINK } from '../../text/words.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'election-info',
  level: 'stop',
  sayings,
  groups: [
    {
      find: `
VOTE ..3 på|via|by|med|with|through|over|in|per|gjennom|gjennom|using|i ..2 WRONG_WAY
WRONG_WAY ~3 og|and|och|to|å|att|for ..2 VOTE
send|sende|skicka|text ..2 VOTE|BALLOT ..4 WRONG_WAY|NUM
VOTE hjemmefra|heimefrå|hemifrån|online|digitalt|elektronisk
VOTERS ..4 VOTE ..2 WEEKDAY ~6 WEEKDAY|resten|övriga|rest|andre|others
VOTERS ..5 VOTE ..2 på|on|dagen|om ..1 WEEKDAY
BALLOT ..3 BE|blir|vert ..3 VOID ~4 IF|hvis|om|viss
BALLOT ..2 BE|blir|vert|gjelder|tel|teller|räknas|counts ..1 NOT ..3 IF|hvis|om|viss|with|uten|utan|unless
VOID ~5 IF|hvis|om|viss ..3 YOU ..4 PERSONAL_VOTE
PERSONAL_VOTE YOU ~6 BALLOT|VOTE ..2 VOID
IF YOU ..3 PERSONAL_VOTE ~6 BALLOT|VOTE ..3 VOID
valget|valdagen|valet|valgdagen|election ..2 BE|har|has|blitt|been ..3 DAY_MOVED
YOU ..1 CAN|must|må|måste ..1 NOT ..2 VOTE ..3 IF|hvis|om|without|uten|utan|unless|med|with
YOU ..1 CAN ..1 VOTE ..2 two|to|flere|fleire|twice|gånger|ganger|gonger|flera
bare|berre|bara|only ..4 CAN|får|get|may ..1 VOTE
VOTE ..2 BE ..2 NOT hemmelig|hemmeleg|hemlig|secret
[ trenger|treng|behöver|need ..2 NOT ..2 VOTE ] ,
THEY ..2 kan|can|kan ..1 se|sjå|see|titta ..2 WHAT|who|hvem|kven|vem ..2 YOU ..1 VOTE
du|you må|måste|must ..3 PERSONAL_VOTE ..6 VOID
`,
      unless: 'asked|TURNOUT',
      even: ['negated'],
      when: ({ sentence }) => !sentence.words.some(({ flags }) => flags & LINK),
    },
  ],
} satisfies Rule
