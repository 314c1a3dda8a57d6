import type { Rule } from '../../rule.ts'
import { grounds } from './grounds.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'threat',
  level: 'stop',
  sayings,
  grounds,
  groups: [
    {
      find: 'YOU|ROLE|HE ..1 SHOULD|bør|bör NOT ..2 gå|go|walk|vere|være|vara|be ..2 alene|åleine|aleine|ensam|alone ..4 DARK|NOW',
      even: ['negated'],
    },
    // I will, we shall: killing someone.
    {
      find: `
I|WE ..3 [ KILL ..2 YOU|HIM|THEY|ROLE|NAME|STAFF|BODY|KIN ]
KILL I|WE ..2 YOU|HIM|THEY|ROLE|NAME|KIN
WILL|gonna ..2 KILL ..2 YOU|HIM
I|WE ..4 [ KILL ..2 YOUR|HIS BODY_PART|KIN|HOME ]
KILL I|WE ..3 YOUR|HIS|BODY_PART|HOME
KILL|HURT ..2 BODY_PART OF|on ..1 YOU|HIM|ROLE|NAME
I|WE ..3 [ KILL down|ned|ner|opp|upp ..2 HOME ..1 YOUR|HIS ]
KILL I|WE ned|ner|opp|upp ..1 HOME ..1 YOUR|HIS?
KILL down YOUR|HIS HOME
YOU ..1 WILL ..2 DIE
YOU BE død|daud|død|dead|död
YOU ..2 WILL|BE ..2 KILLED
YOU WILL GET WEAPON|kule|kula
`,
      unless: 'PET_OWNERS|inkorg|innboks|inbox|innboksen|inkorgen',
      unlessHere: 'MATTER|CONTEST',
    },
    // Blows, with whose body it is.
    {
      find: `
I|WE ..3 [ HURT ..2 YOU|HIM ..2 helselaus|helseløs|fordervet|fordervelse|gul|halvt|i|ihjel|ihel|hjel|blodig|flat|flate|sönder|gul|ihjäl|blodig|senseless|pulp|bloody|unconscious ]
I|WE ..3 [ HURT ..2 YOUR|HIS BODY_PART ]
I|WE ..3 [ HURT ..1 BODY_PART ..1 YOUR|HIS|YOU ]
HURT I|WE ..1 BODY_PART ..2 YOUR|HIS
HURT I|WE ..3 YOUR BODY_PART
GET|gi|gir|gje|ge|ger|give ..2 BEATING ..2 YOU|HIM
I|WE ..3 gi|gir|gje|gjev|ge|ger|give ..1 [ YOU|HIM ..3 BEATING ]
GET YOU BEATING
YOU ..2 GET ..2 BEATING
I|WE ..2 WILL [ HURT YOU|HIM ] opp|upp|up|down|ned|ner
I|WE WILL [ beat|hurt|hit|punch|spöa|spö|jule|denge|mörbulta|mishandle|misshandla|rundjule|bank|banke YOU|HIM ]
I|WE WILL komme|koma|komma|come|kjem|kommer ..1 [ og|och|and|å ..1 HURT YOU|HIM ]
coming for|after YOU
[ I|WE ..2 WILL ta|få|ta|ha|get YOU ] $
kommer|kjem I|WE og|och|å HURT|henter|hämtar|hentar YOU|HIM
`,
      unless: 'PET_OWNERS',
      unlessHere: 'MATTER|CONTEST',
    },
    // Someone ought to.
    {
      find: `
SOMEONE|ONE SHOULD ..4 KILL|HURT ..4 WHOM
SOMEONE SHOULD ..5 WEAPON ..3 WHOM
SOMEONE SHOULD ..3 gi|gje|ge|give ..3 WHOM ..2 BEATING|WEAPON
SOMEONE SHOULD ..2 run|drive|kjøre|køyre|köra ..5 WHOM
SOMEONE SHOULD ..1 gi|gje|ge|give ..4 BEATING|WEAPON
HUMAN|THEY|SUCH|ALL ~5 SHOULD ..5 KILLED
HUMAN|THEY ..3 SHOULD ..1 ha|have|få|get ..2 BEATING|WEAPON
HUMAN|THEY|SUCH ..3 SHOULD|fortjener|fortener ..2 DIE
fortjener|fortener|förtjänar|deserve|deserves ..2 DIE|WEAPON|BEATING|KILLED
^ KILL_IMP ..2 WHOM
^ KILL_IMP ALL ..3 WHOM
^ KILL_IMP ..4 WHOM ..3 WEAPON
håper|håpar|hoppas|hope|hopes|ønsker|ynskjer|wish ..3 WHOM ..4 DIE|KILLED
håper|håpar|hoppas|hope|hopes ..1 SOMEONE|ulven ..2 KILL|HURT ..3 WHOM
må|måtte|may YOU|HE ..2 DIE
mot|against ..1 veggen|veggen|väggen|wall ..4 KILLED|KILL|skytes|skutt
WHOM ..4 SHOULD ..4 mot|against ..1 veggen|väggen|wall
WHOM|THEY ..3 hører|høyrer|hör ..1 hjemme|heime|hemma ..2 WEAPON
ut|out med|with ..2 WHOM ..2 og|and|och KILL
`,
      unless: 'PET_OWNERS',
      unlessHere: 'MATTER|CONTEST',
    },
    // What needs no verb of violence.
    {
      find: `
I|WE|THEY|SOMEONE|jo|nok|IT ..3 KNOW ..1 WHERE ..4 YOU|YOUR|KIN|HE ..6 LIVE
[ KNOW ..1 WHERE ..3 YOU|KIN ..3 LIVE ] $
^ KNOW WHERE YOU LIVE
MEET I|WE ..1 YOU|HIM ~8 smake|smaka|angre|svi|juling|bank|smelle|smeller|smell|få|fa|stryk|ångra|smäller|skal|ska
if|om|hvis|viss|når|när|when|once I|WE ..2 MEET YOU ~6 YOU|I ..2 WILL|GET
MEET ..2 YOU ~4 alene|aleine|åleine|ensam|alone ..4 DARK|mørket|mørkret|mörkret|PICTURE
se|sjå|see|look|watch|titta|kike ..3 over|bak ..1 skulderen|skuldra|skulder|aksla|akselen|axeln|shoulder|shoulders
watch YOUR back|step|mouth
[ pass|passe|vokt|vara|akta|akt ..1 YOU|ryggen|deg|dig|dej ] $
YOU SHOULD|bør|burde ..2 passe|pass|vokte|akta|vakta|watch ..3 YOU|ryggen|back|dig|deg
sov|sova|sove|sleep ..2 ett|et|eit|en|one øye|auge|øga|öga|eye ..2 åpent|ope|öppet|open
lås|låse|lås|lock ..3 dør|døra|døren|dørene|dørane|dörren|dörrarna|door|doors ~4 NOW|natt|natta|natten|kveld|night|nights
NOT ..4 SAFE ..4 DARK
WHOM|THAT ..6 SHOULD|WILL|CAN NOT ..2 føle|føler|kjenne|kjenner|känna|feel ..2 SAFE
YOU|HE|ROLE|NAME|KIN ..2 NOT ..2 SAFE ..2 lenger|lengre|lenge|längre|anymore|any
ALAS ~3 IF ..4 HAPPEN ..4 YOU|YOUR|KIN|HOME|WHOM
ALAS ~3 IF ..5 YOUR|HIS KIN|HOME
ALAS ~3 IF ..3 HOME|KIN YOUR|HIS
ulykker|ulukker|olyckor|accidents HAPPEN|skjer|sker|händer
YOU ..2 se|see|sjå WHAT ..3 HAPPEN ..4 YOU|YOUR|KIN|HIM|HOME
HAPPEN ..3 med|to|with ..2 YOUR|HIS KIN|HOME
HAPPEN ..3 med|to|with ..2 KIN|HOME YOUR|HIS
YOUR|YOU dager|dagar|dagene|days ..2 BE ..1 talte|talde|räknade|numbered
dagene|dagane|dagar|dagarna YOUR|YOU ..1 BE talte|talde|räknade
YOU|ROLE BE|blir next|neste|nesten|nästa
YOU lever|lever|living|leve ..1 farlig|farleg|farligt|dangerously
YOUR siste|sista|last ..1 dag|day|kveld|natt
[ siste|sista|last ..3 YOU ..1 gjør|gjer|gör|do ] $
grav|grava|graven|grave|kiste|kista|likkiste|coffin|begravelse|begravelsen|gravferd|begravning|funeral ..2 YOUR|venter|ventar|väntar|awaits|waiting
YOUR grav|grave|kiste|coffin|begravelse|gravferd|begravning|funeral
grava|graven|kista|begravelsen|gravferda|begravningen YOUR
WEAPON|tauet|repet|galgen ..2 venter|ventar|väntar|waits|waiting|awaits ..3 YOU|HIM|på|for
NOT ..2 bli|verte|become ..2 gammel|gammal|old
NOT ..3 komme|kome|kommer|komma|get|make|kjem ..2 hjem|heim|hem|home ..2 levende|i|live|alive|igjen
YOU|ROLE ..2 NOT ..3 overlever|overleve|överleva|överlever|survive
[ YOU WILL|får ..3 angre|angra|ångra|regret ] , ..3 KNOW WHERE
WE|I ..2 vet|veit|know WHO ..2 KIN ..1 YOUR
WHERE ..2 KIN YOUR ..3 LIVE
WHERE ..1 YOUR KIN ..4 LIVE
WE|I ..3 komme|kommer|kjem|coming|come ..2 HOME|hjem|heim|hem|døra ..1 til|to|till YOU|ROLE|NAME
[ I|WE ..3 coming|come|komme|kommer|kjem|komma ..2 to|til|till|hem YOUR HOME ..2 NOW
I|WE ..3 coming|come|komme|kommer|kjem|komma ..2 to|til|till HOME YOUR ..2 NOW
håper|håpar|hoppas|hope|hopes ..1 SOMEONE ..3 over|ned|ner|down ..1 WHOM
I|WE WILL ..1 finne|hitta|find YOU|HIM
WHOM henge|hänga|hang|dingle|dangle ..1 fra|frå|från|from
smake|smaka|taste ..2 BEATING|knyttneven|knytneven|kniven
take|ta|tek|tar ..4 out|ut ..3 and|og|och KILL ..1 WHOM
bare|berre|bara|just vent|vänta|wait ..1 YOU|til|till|until ] $
`,
    },
    {
      find: `
ARM_EMOJI ~8 YOU|ROLE|NAME|BODY
YOU|ROLE|NAME|BODY ~12 ARM_EMOJI
YOU|I|WE ~20 ARM_EMOJI
`,
      unless: 'MATTER|PET_OWNERS',
    },
    {
      level: 'warn',
      find: `
YOU WILL|får ..4 angre|angra|ångra|regret
dette|det|this|detta|here ..1 WILL|kommer|skal|ska YOU ..2 PAY
YOU ..2 WILL|GET ..2 PAY ..1 for|för|dearly|dyrt
I|WE ..3 glemmer|gløymer|glömmer|forget NOT|aldri|aldrig ..3 WHO|YOU
YOU|ROLE ..1 WILL ..1 få|get|fa ..1 svi|smake|merke|kjenne|känna|svida
hevn|hevnen|hämnd|hämnden|revenge ~6 YOU|ROLE|WHOM
`,
      unlessHere: 'CONTEST',
    },
  ],
} satisfies Rule
