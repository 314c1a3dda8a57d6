import type { Rule } from '../../rule.ts'
import { grounds } from './grounds.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

export default {
  id: 'confidential',
  level: 'stop',
  sayings,
  grounds,
  words,
  groups: [
    // From a closed room, with what was said in it.
    {
      find: `
CLOSED ..1 SESSION ~8 I|WE|IT|ROLE|BODY ..3 LEARN|høre|høyre|vite|veta
CLOSED SESSION ~8 LEARN
LEARN ..2 fortrolig|fortruleg|konfidensielt|förtroligt|confidence|confidentially ..1 om|om|that|about|at|att
bak|bakom|behind ..1 CLOSED ..1 SESSION ~6 LEARN
LEARN ~8 CLOSED ..1 SESSION
LEARN ~8 bak|bakom|behind ..1 CLOSED SESSION
[ from|fra|frå|från ..4 CLOSED ..1 SESSION ] ,
from|fra|frå|från ..4 CLOSED ..1 SESSION ~6 APPLICANTS|NUM
CLOSED ..1 SESSION ~9 APPLICANTS
I|WE ..2 sat|satt|satte|var|deltok|was|sitter|sit ..2 i|på|in|on|with ..3 CLIENT_BODY
CLIENT_BODY ~9 DISCLOSE
DISCLOSE ~8 CLIENT_BODY
CLIENT_BODY ..2 har|have|has|tok|tek|took|hadde ..6 KIN
KIN ~8 kom|came|kjem ..1 fram|out|frem ..3 CLIENT_BODY
`,
      unless: 'SAY_MORE',
    },
    // Exempt, "but".
    {
      find: `
[ BE ..3 EXEMPT ] , ..2 BUT|og|and|och ~4 APPLICANTS|ROLE|NAME|HE|IT|WE|I|NUM|STAFF
får|kan|can NOT ..1 si|säga|seie|say ..2 , BUT ..4 APPLICANTS|ROLE|NAME|HE|NUM
ifølge|ifølgje|enligt|according ..6 EXEMPT
EXEMPT ..2 , BUT
NOT ..4 lov|love|får|allowed|supposed|meant|egentlig|eigentleg|egentligen ..4 si|seie|säga|dele|dela|fortelle|fortelje|berätta|share|say|tell ~3 BUT
egentlig|eigentleg|egentligen|really|strictly|actually ..3 EXEMPT
brudd|brot|brott|breach|breaking|bryter|bryt ..3 EXEMPT ~3 BUT
from|fra|frå|från|ur|i|in ..2 EXEMPT|CLOSED CASE
CASE THAT? BE ..2 EXEMPT ~3 BUT|viser|shows|står|visar|says
I|WE ..3 kan|can|får ..2 avsløre|avsløra|avslöja|reveal|disclose|røpe|røpa ..6 APPLICANTS|CLOSED|CASE|innstilt|innstilling
lekket|lekka|lekke|läckt|leaked|lekkje ..3 CLOSED|CASE|EXEMPT
`,
      unless: 'hjemmel|heimel|kommentere|kommentera|comment',
    },
    // Child welfare, staff and client cases with somebody in them.
    {
      find: `
[ from|fra|frå|från|ur|i|in ..2 CHILD_CARE ] ,
[ from|fra|frå|från|ur|i|in ..2 CHILD_CARE ..4 CASE ] ,
CHILD_CARE ..2 mot|til|to|against|om|about|gjelder|gjeld|gäller ..3 NAME|NEIGHBOUR|KIN|HIS|STAFF
NAME|NEIGHBOUR|KIN ~5 CHILD_CARE
CHILD_CARE WE
DISCLOSE ~5 KIN|NEIGHBOUR|NAME|HOME ~6 CLIENT_BODY
CLIENT_BODY ~6 omsorgen|omsorga|custody|hentet|henta|hämtade|took ..6 KIN
omhänderta|omhändertog|omhändertogs|overta|overtok ..3 KIN|pojken|flickan|gutten|guten|jenta|barnet|barna
WE|I|BODY ..3 innstilt|innstiller|innstille|anställer|appoint ..4 NAME ~3 CLOSED|hemmelig|søker|søkar
søkerne|søkarane|applicants ..1 BE ,
pasient|pasienten|patienten|klienten|brukeren|brukaren ..4 heter|heiter|named|called
`,
      unless: 'SAY_MORE',
    },
  ],
} satisfies Rule
