import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

/** Whether it is done to somebody: not to a proposal that stands in between, nor to the writer's own bones. */
const toSomebody = (reading: Reading) => {
  const { places } = reading.match
  const last = places.at(-1)!
  for (let at = places[0]!; at < last; at++) if (reading.is(at, 'MATTER')) return false
  return !(reading.is(last, 'BODY_PART') && reading.is(last + 1, 'MINE'))
}

export default {
  id: 'threat',
  level: 'stop',
  sayings,
  groups: [
    // Death and wounds, and the one spoken to in the same sentence.
    {
      find: `
YOU|YOUR ~7 I|WE|GET|WILL|SHOULD|blir ..3 SLAY|KILLED
I|WE|WILL|SHOULD|GET ..4 SLAY ~5 YOU|YOUR
I|WE|WILL|SHOULD ..3 KILL !NOWHERE ..2 VICTIM|YOUR
KILL I|WE ..3 VICTIM|YOUR
YOU|YOUR ~8 HARM|off|ut|out ..3 BODY_PART
YOUR|BODY_PART BODY_PART|YOUR ~9 I ..2 HARM
BURN ..5 med|with YOU
YOU NOT ..2 walk|går|gå ..1 again|igen|igjen|att|meir
siste|sista|last ..2 YOU ..1 gjør|gjer|gör|do|ever
HARM ..3 BODY_PART ~5 YOU|YOUR
YOUR|HIS BODY_PART ..4 HARM|spretter|flyger|RUIN
YOU|YOUR ~7 GORE
GORE ~7 YOUR|YOU
GORE ..2 klar|klart|ladd|ladda|laddad|loaded|ready|AWAITS
HOME|YOUR HOME|YOUR ~9 BURN|fyr|eld|tenner|tänder
BURN|fyr|eld|tenner|tänder ..4 YOUR|HIS|NAME|HOME HOME|YOUR|HIS
liv|livet|slutt|slut|knekken|knäcken ..1 av|på|med ..2 YOU|HIM|KIN|ROLE|INSULT|PERSON|dem
YOU|ROLE|HE ..1 WILL|får ..2 DIE|KILLED
^ YOU|ROLE|NAME BE ..1 DIE|neste|next|nästa $
YOU BE ..2 DIE man|mann|meat|IF
NOT ..3 COME|walk|go|leave|get|make ..3 levende|levande|live|alive
`,
      unless: 'TAME|TOLD|asked|inkorg|innboks|inbox|innboksen|inkorgen',
      when: toSomebody,
    },
    // Blows, and coming to get someone.
    {
      find: `
I|WE|WILL|SHOULD|SOMEONE ..5 [ HARM ..4 BODY_PART ]
HARM I|WE|SOMEONE ..3 BODY_PART
`,
      with: 'YOU|YOUR|HIM|HIS|ROLE|STAFF|KIN|PERSON',
      unless: 'TAME|TOLD',
      when: toSomebody,
    },
    {
      find: `
I|WE|WILL|SHOULD|SOMEONE ..4 [ HURT ..2 VICTIM ..3 RUIN ]
I|WE WILL|swear ..2 [ HURT|DRIVE ..1 VICTIM ]
HURT|DRIVE I|WE ..1 YOU|HIM|NAME|til|till ..2 RUIN|YOU
HURT ..3 DUNG ..1 ut|ur|out|av
GIVE ..3 VICTIM ..3 BLOW
^ GIVE HIM|NAME|ROLE|dem ..2 WEAPON|BEATING
ROLE|NAME|HE ..1 WILL ..4 GORE
I|WE|SOMEONE|mates ..3 COME ..2 [ AND|å|to ..1 HARM|tar|tek|ta ..2 YOU|HIM|BODY_PART ]
COME I|WE [ AND tar|tek|HARM YOU|HIM ]
coming for|after YOU
[ I|WE ..2 WILL ..2 ta|få|ha|get|finna|finne|hitta|find YOU|HIM ] $
I|WE ..3 COME ..1 to|til|till|hem|heim|hjem|på YOUR|HOME HOME|YOUR ~6 natt|natta|kveld|kväll|tonight|AND
I|WE ..2 end|finish|destroy YOU
få|ta tak|tag i YOU
I|WE ..3 PUT ..3 VICTIM ..4 GRAVE|GRIM|bakken
I|WE ..3 COME|står|be ..2 HOME|hjem|heim|utenfor|utanfor|utanför|outside|round ..2 til|to|till|hos|YOUR YOU|ROLE|NAME|HOME|HIM ~6 natt|natta|kveld|kväll|tonight|AND
`,
      unless: 'TAME|TOLD|signal',
      unlessHere: 'CONTEST',
      when: toSomebody,
    },
    // Someone ought to.
    {
      find: `
lære|lærer|lära|teach HIM|YOU ..1 lekse|läxa|lesson
kast|kasta|kaste|throw egg|ägg|eggs|stein|sten|stones ..1 på|at WHOM
spytt|spotta|spit ..1 på|on WHOM
SOMEONE|WE|TIME|SHOULD|CAN ..3 SHOULD|SOMEONE|please|snill|snälla|CAN ~6 [ HARM !NOWHERE ..4 VICTIM ]
WHY ..2 NOT|SOMEONE ..3 HARM ..4 VICTIM
NOT SOMEONE|som ..3 HARM|GIVE ..6 VICTIM|BODY_PART|BLOW
SOMEONE|WE|TIME|HUMAN ..4 SHOULD|CAN|NEED ~8 VICTIM|skikkelig|rejäl|good|ei|en|ein ..5 WEAPON|BEATING|BLOW
SOMEONE ..3 PUT|sätter ..3 WEAPON ..3 VICTIM
CAN|SHOULD|HE|HIM|ROLE ~6 [ en|ein|one ..1 på|in BODY_PART ]
SHOULD ..4 BEATING|WEAPON
SOMEONE|TIME ..5 DRIVE ..1 over|över|ned|ner|på|down ..4 VICTIM
SOMEONE ..3 DRIVE ..4 VICTIM off|av|ned|ner
SOMEONE SHOULD ..5 for|för|permanent ..1 godt|good|gott|alltid $
få|få has på VICTIM
HUMAN|SUCH|dem|THAT ~8 SHOULD ..4 KILLED
HUMAN|SUCH|THEY|THAT ~8 SHOULD ..3 BE|vore|ha|å|att|to|vorte|blitt ..3 HARM
HUMAN|SUCH|dem|THAT ~6 SHOULD ..5 WEAPON|BEATING|BLOW
HUMAN|SUCH|dem|THAT ..2 SHOULD ..2 DIE $
^ KILL_IMP !NOWHERE ..3 VICTIM
^ KILL_IMP dei|de|they ALL
^ HURT|string VICTIM ..2 RUIN|UNTIL
^ HARM ..3 BODY_PART ..2 HIM|HIS|NAME|ROLE
^ HARM HIS|NAME BODY_PART
^ HURT ned|ner|down ..3 VICTIM
^ PUT|sett|still|ställ ..3 VICTIM ..4 GRAVE|GRIM|WEAPON
^ HARM|ta|get VICTIM , ..1 GANG
GOTO ~7 AND|å|to|oss|us ..1 [ HARM ..3 BODY_PART|HIM|NAME|PERSON|ROLE ]
REWARD ~6 whoever|som|who [ HARM|takes ..4 VICTIM ]
WHAT|about ..2 [ HARM|hanging ..4 VICTIM ] i|in|på|from
THROW ..4 VICTIM ~4 GRAVE
HOPE ..3 VICTIM|SOMEONE ..4 DIE|KILLED|HARM
SHOULD ..4 mot|against ..1 veggen|väggen|vägg|wall
`,
      unless: 'TAME|TOLD',
      unlessHere: 'CONTEST|MINE',
      when: toSomebody,
    },
    // What needs no verb of violence.
    {
      find: `
I|WE|THEY|SOMEONE|jo|nok|IT ..3 KNOW|SEEN ..2 WHERE|WHAT|når|when|hvilken|vilken|which|vei|veg|väg|way ..4 YOU|YOUR|KIN|HE ..6 LIVE|DARK
WHERE ..2 YOUR|KIN KIN|YOUR ..4 LIVE
I|WE ..1 SEEN ..3 KIN ~7 DARK
FINE ..4 KIN|HOME YOU HAVE|has
MEET ..2 YOU ~8 PAY|BEATING|BLOW|få|skal
IF I|WE ..2 MEET YOU ~6 YOU|I ..2 WILL|GET
MEET ..2 YOU ~4 alene|aleine|åleine|ensam|alone|en|ein|one ..4 DARK|PICTURE
SEEN|titta|kike|looking ..3 over|bak ..1 skulderen|skuldra|skulder|aksla|akselen|axeln|shoulder|shoulders
watch YOUR back|step|mouth
[ I|WE finner|finn|hittar YOU ] $
sov|sleep godt|gott|well ..3 while|mens|medan|lenge|länge
[ ^ pass|passe|passa|vokt|akta|akt|watch ..1 YOU|ryggen|yourself ] $
sov|sova|sove|sleep ..2 ett|et|eit|en|one øye|auge|öga|eye
best|bäst|better ..1 YOU ..6 WARY
HAVE ..3 WARY ..4 YOUR
HOPE ..2 YOU ..4 WARY
THINK på|about|of YOUR|KIN KIN|YOUR $
YOU SHOULD ..3 forsiktig|försiktig|careful
forsiktig|försiktig|careful ..4 hjem|heim|hem|home|ut|walking
ALAS ~3 IF ..5 HAPPEN ..4 YOU|YOUR|HIM|KIN|HOME|dem|dei|them
ALAS ~3 IF ..4 YOUR|HIS|KIN|HOME ..1 KIN|HOME|YOUR|HIS
ACCIDENT ..3 HAPPEN $
ACCIDENT HAPPEN ~6 YOU
HAPPEN ..3 ACCIDENT ..2 med|för|to ..1 VICTIM|THAT
YOU ..2 SEEN WHAT ..3 HAPPEN ..4 YOU|YOUR|KIN|HIM|HOME
HAPPEN ..3 med|to|with ..2 YOUR|HIS|KIN|HOME KIN|HOME|YOUR|HIS
YOU|YOUR ..4 talte|talde|räknade|numbered
siste|sista|last ..1 DAYS|sommeren|sommaren|jula|julen|summer ..1 YOUR
snart|soon ..1 YOUR|YOU|tur YOUR|tur|turn
YOU|YOUR BE|blir|tur|turn ..1 next|neste|nästa|snart|soon $
neste|next|nästa gang|gong|gång|time ~5 NOT ..3 heldig|lucky|tur|snill|lett|bare|bara|just
YOU ..3 GET ..2 igjen|igen|att for|för ..1 IT
GET WHAT ..1 coming ..1 YOU
YOU|SUCH ~6 END ..3 GRAVE|GRIM
tikk|tick takk|tack|tock
THINK ..1 WHAT|WHY ..3 HAPPEN|gikk|gjekk|gick med|to|with ..2 NAME|ROLE|KIN
`,
      unless: 'TOLD',
    },
    // What is not to be had any more: safety, sleep, kindness.
    {
      find: `
WARY|DARK ~8 IF I BE|hadde YOU
NOT see IT coming
MEET ..1 SOMEONE ~5 NOT ..3 snill|grei|snäll|nice|kind|patient|tålmodig
WHOM|THAT ..6 SHOULD|WILL|CAN NOT ..3 SAFE
YOU|ROLE ~3 mange|många|many DAYS igjen|att|kvar|left
NOT ..4 SAFE ..4 DARK
YOU|HE|ROLE|NAME|KIN ..2 NOT ..2 SAFE ..2 lenger|lengre|lenge|längre|anymore|any|her|here|här
`,
      even: ['negated'],
      unless: 'TOLD|asked',
    },
    {
      find: `
YOU|YOUR|ROLE|NAME|BODY ~20 ARM_EMOJI
THAT ~10 ARM_EMOJI
`,
      unless: 'MATTER|TAME',
    },
    {
      level: 'warn',
      find: `
YOU WILL|får ..4 angre|angra|ångra|regret
`,
      unless: 'TAME|TOLD|IF',
      unlessHere: 'CONTEST',
    },
  ],
} satisfies Rule
