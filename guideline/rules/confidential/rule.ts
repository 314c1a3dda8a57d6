import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'confidential',
  level: 'stop',
  sayings,
  groups: [
    // From a closed room or a file, with what was said in it.
    {
      find: `
SECRET ..2 SESSION ~10 LEARN|APPLICANTS|OUTCOME|NUM|NAME|STAFF
LEARN|OUTCOME ~10 SECRET ..2 SESSION
from|fra|frå|från|ur ..4 SECRET ..1 SESSION
SESSION ~2 BE ..1 SECRET|EXEMPT ~6 BUT|LEARN
LEARN ..3 fortrolig|fortruleg|konfidensielt|konfidentiellt|förtroligt|confidentially|fortrolighet|förtroende|løyndom|confidence
from|in|at|under ..3 private part|session|meeting|briefing
SECRET|EXEMPT ..2 CASE ..5 SAYS
SAYS|LEARN ..4 SECRET|EXEMPT CASE
from|fra|frå|från|ur ..2 CLIENT_FILE|CHILD_CARE|welfare
i|ifølge|ifølgje|enligt|according ..3 EXEMPT CASE
ifølge|ifølgje|enligt|according ..3 CLIENT_FILE
I|WE ..2 sat|satt|satte|deltok|was|var|sitter|sit ..3 CLIENT_BODY ~8 PRIVATE|LEARN|NAME|APPLICANTS|KIN|CASE|OUTCOME
CLIENT_BODY ~9 PRIVATE|OUTCOME
PRIVATE|OUTCOME ~10 CLIENT_BODY
CLIENT_BODY ..2 HAVE|tok|tek|took|hadde ..6 KIN
CHILD_CARE ..2 mot|til|to|against|om|about|gjelder|gjeld|gäller ..3 NAME|NEIGHBOUR|KIN|HIS|STAFF
CHILD_CARE WE
NAME|NEIGHBOUR|KIN ~4 CHILD_CARE
omhänderta|omhändertog|omhändertogs|overta|overtok ..3 KIN|PUPIL
STAFF_CASE ~7 OUTCOME
BID ~9 NUM ~9 MILLION
bød|baud|bjöd|bid ..1 NUM
BID ~10 CHEAPEST
BID ..2 BE ..1 NAME
I|WE ..4 lest|lese|läst|read|seen|sett|sedd ..3 SECRET|EXEMPT ..1 CASE
TALKS ..3 BE ..2 NUM
TALKS ~8 READY
READY ~5 TALKS
WHISTLER ..1 BE ..1 DET ..2 STAFF|PERSON|NAME
WHISTLER BE NAME
`,
      unless: 'SAY_MORE|asked',
      even: ['negated'],
    },
    {
      find: 'I|WE ..3 likevel|ändå|still|nevertheless|anyway|uansett ..2 SAYING',
      after: 'SECRET|EXEMPT',
    },
    // Who applied.
    {
      find: `
søkerne|søkarane|sökandena|applicants ..1 BE ,
APPLICANTS ~9 NAME
søkte|søkjer|søker|sökte|applied|innstilt|innstille|innstiller ~9 NAME
mellom|mellan|between NAME og|och|and NAME
`,
      with: 'CLIENT_BODY|POST|EXEMPT|SECRET',
      unless: 'SAY_MORE|asked',
    },
    // "I may not say it, but".
    {
      find: `
BE ..3 EXEMPT ~5 BUT
BUT IT ..1 BE ..1 EXEMPT
EXEMPT ..2 egentlig|eigentleg|egentligen
shouldn't|mustn't ..3 SAYING ~4 BUT
I|ME ..4 EXEMPT ~5 BUT
EXEMPT til|to tross|trots
trots|tross|despite ..2 EXEMPT
SHOULD|skal|ska|får|lov|really|egentlig|eigentleg|egentligen|vel|väl ..4 NOT ..3 SAYING ~4 BUT
NOT ..2 lov|love|allowed|supposed|meant ..3 SAYING ~4 BUT
^ NOT|don't|dont ..1 SAYING ~7 BUT
NOT ..2 offentlig|offentleg|offentligt|public|offisielt|offisiell ennå|enda|enno|än|yet? ,? BUT
mellom|mellan|between oss|us|ourselves ~3
oss imellan
off the record
egentlig|eigentleg|egentligen|really|strictly|actually ..3 EXEMPT
brudd|brot|brott|breach|breaking|bryter|bryt ..3 EXEMPT ~3 BUT
I|WE ..2 kan|can|får|will|skal|ska ..2 avsløre|avsløra|avslöja|reveal|disclose|røpe|røpa
lekket|lekka|lekke|läckt|leaked|lekkje ..3 SECRET|CASE|EXEMPT
`,
      unless: 'hjemmel|heimel|SAY_MORE',
      even: ['negated'],
    },
    {
      find: `
PRIVATE ~5 KIN|NEIGHBOUR|NAME|HOME ~6 CLIENT_BODY
pasient|pasienten|patienten|klienten|brukeren|brukaren ..4 heter|heiter|named|called
`,
    },
  ],
} satisfies Rule
