import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'pile-on',
  level: 'warn',
  sayings,
  groups: [
    {
      find: `
CONTACT|FLOOD|SPREAD|kjør ..7 PREY|INBOX|HIS ~8 UNTIL HE|kontoen|kontot|hele|heile|hela
CONTACT|FLOOD|SPREAD ..7 PREY|INBOX ~8 until|tills NAME|the|they|RELENTLESS
NOT|la|låt|nobody ..5 PREY ~5 UNTIL HE
^ CONTACT ..3 PREY|that ~8 RELENTLESS
ALL|oss|us|keep ..2 CONTACT ..3 PREY ~8 RELENTLESS
GO|rop ..6 UNTIL HE|NAME ..1 kommer|kjem|comes|slutter|sluttar|slutar|quits|går|leaves
ALL ..3 SHOULD ..2 CONTACT ..4 PREY
ALL|vi ..3 CONTACT|FLOOD|inn ..3 INBOX HIS|til|till
ALL|vi ..3 CONTACT|FLOOD ..3 HIS INBOX|KIN
^ CONTACT|FLOOD ..1 HIS|NAME ..2 INBOX
FLOOD ..4 INBOX
FLOOD ..3 PREY ..2 med|with
SPREAD|her|här|here|here's BE? ..1 INBOX ..2 HIS|NAME|STAFF|til|till|to
SPREAD|here|here's HIS|NAME ..2 INBOX|face
BURN ..2 ut PREY|SUCH
GO ..4 HOME|arbeidsplassen|jobben|profilen|gårdsplan|gårdsplassen|tunet|gata HIS
GO ..4 HIS HOME|KIN|driveway
GO ..4 hjem|heim|hem|home|hjemme|heime|hemma|opp|upp|utenfor|utanfor|utanför|outside|by ..1 til|to|till|hos|at ..1 PREY
gå|go|dra|kom|reis|åk|stikk ..1 dit|there|bort|over|innom|förbi|by|hjem|heim|hem|home? ..1 AND ..1 CONTACT|si|sei|säg|tell|let|GIVE|vis
GIVE HIM|NAME|HE|THEY ..2 WHAT|IT|hell|helvete ..1 HE|THEY|som|de|dei|they|, ..1 fortjener|fortener|förtjänar|deserve|deserves
HIM|HE|NAME ..2 NOT ..3 få|get|have ..2 PEACE
NOT ..1 GIVE HIM|NAME|HE ..4 PEACE
gjør|gjer|gör|make|gjøre|gjere|göra ..2 HIS|livet|life|NAME ..3 MISERY
sørg|sørge|syt|syte|ser|se|make|let ..5 HE|NAME|HIM ..2 mister|mistar|loses|förlorar|NOT|får|blir ..4 FIRED|PEACE
få|get HIM FIRED
HE|NAME ..2 LIVE ~8 gå|go|dra|møt|kom|ring|stikk|pop|AND ..1 CONTACT|dit|innom|there|si|say
finn|finne|hitta|find|ta ..2 ut|reda|out ..2 WHERE ..3 LIVE
en|én|éi|ein|one|ett|one-star ..1 stjerne|stjärna|star|stjerner|reviews|recensioner
`,
      unless: 'OFFICIAL|SOURCE|JOY|TOLD|IF',
      unlessHere: 'MINE|YOUR',
      even: ['negated'],
    },
    {
      find: `
WHO ..1 vet|veit|knows ..1 WHERE ..1 STAFF|JOURNALIST|ROLE|KIN|PERSON ..2 LIVE
følg|følge|følgje|följ|följa|follow ..1 HIM|NAME|ROLE|STAFF ~7 AND|når|film|filma
tide|dags|time ..4 hjemmebesøk|heimebesøk|hembesök|visit
`,
    },
  ],
} satisfies Rule
