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
LEARN ..3 fortrolig|fortruleg|konfidensielt|konfidentiellt|förtroligt|confidentially|fortrolighet|förtroende|løyndom|confidence
from|in|at|under ..3 private part|session|meeting|briefing
SECRET|EXEMPT ..2 CASE ..5 SAYS
from|fra|frå|från|ur ..2 CLIENT_FILE|CHILD_CARE|welfare
I|WE ..2 sat|satt|satte|deltok|was|var|sitter|sit ..3 CLIENT_BODY ~8 PRIVATE|LEARN|NAME|APPLICANTS|KIN|CASE|OUTCOME
CLIENT_BODY ~9 PRIVATE|OUTCOME
PRIVATE|OUTCOME ~10 CLIENT_BODY
CLIENT_BODY ..2 HAVE|tok|tek|took|hadde ..6 KIN
CHILD_CARE WE
omhänderta|omhändertog|omhändertogs|overta|overtok ..3 KIN|PUPIL
STAFF_CASE ~7 OUTCOME
BID ~9 NUM ~9 MILLION
bød|baud|bjöd|bid ..1 NUM
BID ~10 CHEAPEST
BID ..2 BE ..1 NAME
TALKS ~8 READY
WHISTLER ..1 BE ..1 DET ..2 STAFF|PERSON|NAME
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
mellom|mellan|between NAME og|och|and NAME
`,
      with: 'CLIENT_BODY|POST|EXEMPT|SECRET',
      unless: 'SAY_MORE|asked',
    },
    // "I may not say it, but".
    {
      find: `
BE ..3 EXEMPT ~5 BUT
I|ME ..4 EXEMPT ~5 BUT
SHOULD|skal|ska|får|lov|really|egentlig|eigentleg|egentligen|vel|väl ..4 NOT ..3 SAYING ~4 BUT
NOT ..2 lov|love|allowed|supposed|meant ..3 SAYING ~4 BUT
NOT ..2 offentlig|offentleg|offentligt|public|offisielt|offisiell ennå|enda|enno|än|yet? ,? BUT
egentlig|eigentleg|egentligen|really|strictly|actually ..3 EXEMPT
`,
      unless: 'hjemmel|heimel|SAY_MORE',
      even: ['negated'],
    },
    {
      find: `
PRIVATE ~5 KIN|NEIGHBOUR|NAME|HOME ~6 CLIENT_BODY
`,
    },
  ],
} satisfies Rule
