import { abuse } from './abuse.ts'
import { grammar } from './grammar.ts'
import { groups } from './groups.ts'
import { people } from './people.ts'
import { scope } from './scope.ts'
import { violence } from './violence.ts'

/** Words that many rules need. A rule's own stand in its folder. */
export const vocabulary = [grammar, people, scope, groups, abuse, violence]

/** Classes that people hide behind stars, digits and look-alikes; of these, which are swearing. */
export const hiding = [
  'INSULT',
  'INSULT_ADJ',
  'SWEAR',
  'SWEAR_ADJ',
  'SLUR',
  'SLUR_WEAK',
  'DIRT',
  'BEAST',
  'GROUP',
  'SLAY',
  'BURN',
  'HURT',
  'KILLED',
  'HATE',
]
export const swearing = ['SWEAR', 'SWEAR_ADJ']

/** Names that patterns use for several classes at once. */
export const aliases: Record<string, string> = {
  HUMAN: 'YOU|HE|HIM|ROLE|STAFF|PERSON|KIN|NEIGHBOUR|BODY|NAME|TITLE',
  WHOM: 'YOU|HIM|THEY|ROLE|STAFF|PERSON|KIN|NEIGHBOUR|BODY|NAME',
  VICTIM: 'INSULT|YOU|HE|HIM|dem|them|ROLE|STAFF|PERSON|KIN|NEIGHBOUR|BODY|NAME',
  PREY: 'HIM|HE|NAME|STAFF|NEIGHBOUR|JOURNALIST|KIN|ROLE|PERSON',
  KILL: 'SLAY|BURN',
  HARM: 'SLAY|BURN|HURT',
  GORE: 'WEAPON|BEATING|GRIM',
  OTHERS: 'HE|HIM|ROLE|STAFF|PERSON|KIN|NEIGHBOUR|NAME',
  ANYGROUP: 'GROUP|WOMEN',
  KNOWN: 'STAFF|KIN|NEIGHBOUR|NAME|ROLE',
  THIRD: 'STAFF|KIN|NEIGHBOUR|NAME|HE|HIM',
}

/** Classes so frequent that no pattern starts from them. */
export const common: ReadonlySet<string> = new Set(
  'I WE ME MY YOU YOUR HE HIM HIS THEY SUCH IT DET ONE SOMEONE ALL BE HAVE GET WILL SHOULD CAN NOT TO OF AND BUT IF THAT WHY WHO WHERE WHAT SO NOW FUNCTION MUNICIPALITY ROLE STAFF BODY PERSON KIN NAME REPORT'.split(
    ' ',
  ),
)
