import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'pile-on',
  level: 'warn',
  sayings,
  groups: [
    {
      find: `
^ CONTACT ..2 HIM|NAME|STAFF|NEIGHBOUR|JOURNALIST|KIN|HE|that|THEY ~8 RELENTLESS
^ CONTACT ..2 HIM|NAME|STAFF|NEIGHBOUR|JOURNALIST|KIN|HE|that|THEY ~6 UNTIL ..3 RELENT
ALL ..3 CONTACT ..4 HIM|NAME|STAFF|NEIGHBOUR|JOURNALIST|KIN|HE ~8 RELENTLESS|RELENT
CONTACT ..4 HIM|NAME|STAFF|NEIGHBOUR|JOURNALIST|HE|KIN|THEY ~6 UNTIL ..3 RELENT
CONTACT ..3 HIS ..2 INBOX ~6 UNTIL ..2 RELENT|HE
ALL ..3 SHOULD ..1 CONTACT ..3 til|to|till ..2 HIM|NAME|STAFF|NEIGHBOUR|JOURNALIST
[ møt|samlas|samles|turn|meet|kom|stå|gather ..2 utenfor|utanfor|utanför|outside HIS|NAME HOME|INBOX ]
[ møt|samlas|samles|turn|meet|kom|stå|gather ..2 utenfor|utanfor|utanför|outside HOME|INBOX HIS|til ]
CONTACT sjefen|arbeidsgiveren|arbeidsgivaren|chefen til|till|hans|hennes|hennar
CONTACT ..3 til|to|till ..1 sjefen|arbeidsgiveren|arbeidsgivaren|chefen|boss|employer HIS|til|to|till|hans|hennes|hennar|of
går|gå|drar|drog|go|åker WE ..2 hjem|heim|hem|home til|to|till NAME|HIM
CONTACT HIS|NAME sjef|chef|boss|employer|arbetsgivare|arbeidsgiver
ALL ..2 CONTACT ..4 til|to|till ..1 HIM|NAME|STAFF|JOURNALIST ~4 UNTIL ..3 RELENT
FLOOD ..3 INBOX
FLOOD WE|vi ..2 NAME|HIS ..2 INBOX
FLOOD ..3 HIM|NAME|HIS|STAFF|JOURNALIST ..2 med|with
CONTACT ..1 HIS|NAME ..2 INBOX
CONTACT ..2 HIS|NAME ..1 arbeidsgiver|arbeidsgivar|arbetsgivare|employer|boss|sjef
^ gå|go|dra|kom|møt|reis|stå|turn ..2 hjem|heim|hem|home|utenfor|utanfor|utanför|outside|hjemme|up ..1 til|to|till|hos|at|HIS ..2 HIM|NAME|INBOX|STAFF|JOURNALIST
gå|go|dra|kom|reis|åk ..1 dit|there|bort|over|hjem|heim|hem|home? ..1 og|och|and ..1 CONTACT|si|sei|säg|tell|let|gi|gje|ge|give|vis ..4 HIM|HE
gi|gje|gjev|ge|give HIM|NAME|HE|THEY ..2 WHAT|det|IT|hell|helvete ..1 HE|THEY|som|de|dei|they|, ..1 fortjener|fortener|förtjänar|deserve|deserves
NOT ..1 gi|gje|gjev|ge|give ..1 HIM|NAME|HE ..4 fred|ro|peace|lugn|rest|pause
gjør|gjer|gör|make ..2 HIS|livet|life|NAME ..3 RELENTLESS|surt|hell|miserable|helvete|uutholdelig|outhärdligt
pile on|onto
[ HE|NAME ..2 jobber|jobbar|works|arbeider|bor|bur|lives|arbetar ] , ..2 gå|go|dra|møt|kom|say|ring|stikk
HE|NAME ..2 jobber|jobbar|works|arbeider|bor|bur|lives|arbetar ~8 and|og|och ..1 CONTACT|confront|konfronter ..2 HIM
her|here|här BE ..3 profil|profilen|nummeret|numret|adressen|adressa|number|profile|address|address ..2 til|to|of|till|hans|HIS
finn|finne|hitta|find|ta ..2 ut|reda|out ..2 WHERE ..1 HE|NAME|THEY ..1 bor|bur|lives|live|jobber|jobbar|works
WHO ..1 vet|veit|knows ..1 WHERE ..1 HE|NAME|STAFF|JOURNALIST ..2 bor|bur|lives|holder|jobber|jobbar|works
la|lat|låt|let oss|us ..2 CONTACT|ta ..2 HIM|NAME|JOURNALIST|NEIGHBOUR|KIN
boikott|boycott|bojkotta ..2 HIS|NAME ..2 butikk|butikken|shop|butik|salong|business|firma
`,
      unless: 'OFFICIAL|asked|SOURCE|JOY',
      even: ['negated'],
    },
  ],
} satisfies Rule
