import { isForeign } from '../../about.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { grounds } from './grounds.ts'
import { sayings } from './sayings.ts'

const BAD = 'EVIL|BEAST|DIRT|INSULT|INSULT_ADJ'
const ALSO = 'of|av|from|fra|frå|från|ur|til|till|to|dit|here|her|herfra|hit'

/** What is said of a whole group, the group first: what they are and do, and what should be done with them. */
const are = (who: string) => `
${who} ..4 BE ..3 ${BAD}
${who} ..1 [ ALL ..1 ${BAD} ]
${who} ..3 BE ..1 født|fødde|born|född|födda
${who} ..3 BE ..2 like|lik|lika ALL
${who} ..5 som|like|lik ..2 BEAST|DIRT
${who} ..3 DOES_EVIL
${who} ..2 RUNS ..2 RICHES
${who} ..3 tror|trur|think DET|THEY ..1 RUNS
${who} ..4 tar|tek|taking|take ..1 over STREET|ME|OF|,
${who} ..2 lever|lev|live|lives|live ..3 på|av|off ..3 ME|resten|rest|trygd|trygda|nav|bidrag|benefits|velferden|välfärden
${who} ..2 vil|vill|want|wants ..2 trygd|bidrag|benefits|pengene|pengar|money
${who} ..3 får|fekk|get|gets ..1 alt|allt|everything ..2 gratis|free|først|först
${who} ..3 gjør|gjer|gör|make|makes|drag|dra|drar|drags ..4 dårligere|dårlegare|sämre|worse|down|ned|ME
${who} ..4 BE ..2 ALL ..1 same|like|likadana|lika
${who} ..4 SHOULD|WILL|CAN|GET ..5 EXPELLED|LOSE
${who} ..5 SHOULD|CAN|får ..3 pakke|pakka|pack|dra|reise|åka|leave|stikke
${who} ..4 SHOULD ..4 KILLED|DIE|BEATING
${who} ..3 hører|høyrer|hör|belong ..2 hjemme|heime|hemma|in|on ..2 bur|buret|leir|jungelen|djungeln|zoo|søpla|dyrehage|djurpark|grava|fengsel|cage|camps|gutter|jail|prison
${who} ..4 i|in ..1 blodet|genene|genane|blood|generna|genes|dna
${who} ..4 SHOULD|HAVE|CAN|får ..4 AWAY ..1 ${ALSO}
${who} ..4 [ SHOULD|HAVE ..4 AWAY ] $
${who} ..4 WILL|får ..3 vekk|bort|ut|out|away ..1 ${ALSO}
${who} ..4 [ make|makes|gjør|gjer|gör|fill|fills ME ] ..2 HATE|furious|sick|kvalm|rasende|rasande|rage|spy|puke|angry|forbanna|förbannad
${who} ..3 BE ..2 less|mindre ..2 intelligent|intelligente|verdt|worth|begåvade|begavet
${who} ..2 BE ..2 absolute|aller|allra|the ..1 worst|verste|värsta`

/** What they never are or do, and may not. */
const never = (who: string) => `
${who} ..5 SHOULD|skal|ska|WILL|CAN NOT ..2 ALLOWED
${who} ..4 SHOULD ..2 NOT ..3 få|fått|vært|vore|been|ha ..3 komme|kome|komma|hit|inn|in|født|född|born|let
${who} ..3 BE ..1 NOT ..2 velkommen|velkomne|välkomna|välkommen|welcome|GOOD
${who} ..3 NOT ..1 BELONG
${who} ..3 BELONG NOT
${who} ..2 HAVE ..1 NOT ..5 å|att|to|business gjøre|gjere|göra|do|in
${who} ..4 HAVE ..2 NOT ..6 GOOD|ANYTHING
${who} ..2 NOT ..2 give|gir|gjev|ger|gett|bidrar|contribute ..2 ANYTHING|tilbake|tillbaka|att|back
${who} ..3 CAN|do|does|would? NOT ..3 MIND
${who} ..3 BE ..1 NOT ..1 right|rett|riktig|rätt ..1 in|i
${who} ..2 BELONG ..2 somewhere|annet|annan|annanstans|elsewhere|anywhere
${who} ..3 vet|veit|know|HAVE NOT ..2 WHAT|how|hvordan|hur|idea ..3 MIND|GOOD
${who} ..3 BE ..2 NOT ..3 GOOD|equal|jämlikar|likeverdige
${who} ..3 CAN ..1 NOT ..2 bli|become|be ..3 GOOD
${who} ..2 lives? ..2 NOT ..2 worth|value|mennesker|menneske|folk|people|människor|human
${who} ..4 nothing|ikke|ikkje|inget but|annet|anna|annat ..1 enn|än? ..4 ${BAD}`

/** The same with the group last: who hates or sends off whom. */
const hated = (whom: string) => `
I|WE|one|man|du|people|SHOULD|should|SO ..3 HATE ..3 ${whom}
HATE ..1 ALL|of|av|by|over|for ..3 ${whom}
lei|leie|trött|tired|fed|drittlei|skittrött ..2 av|of|up|på ..3 ${whom}
KILL ..2 ALL ..2 ${whom}
I|WE|SHOULD|SOMEONE ..4 KILL ..3 ${whom}
^ KILL_IMP ..3 ${whom}
KILLED ..2 ALL ..2 ${whom}
EXPEL ..1 AWAY ..2 ${whom}
EXPEL ..3 ${whom} ..2 AWAY
EXPEL ..1 out|ut|bort|away of|av|ur? ..1 ${whom}
AWAY med|with ..2 ${whom}
bli|blir|get|vi|bli ..1 kvitt|rid ..3 ${whom}
eradicate|exterminate|slaughter|annihilate|utrydde|utrydd|utrota|utrot|eliminate|eliminere|likvidere|deport|utvis|deporter ..3 ${whom}
steng|stäng|close|shut|lås|lock ..4 ${whom}
stop|stopp|stoppa|steng|close|stäng|keep ..2 ${whom} ..2 out|ute|utenfor|from|away
nekt|nekte|neka|deny|refuse|forby|förbjud|ban ..1 ALL? ${whom}
forbudt|forbode|förbjudet|illegal ..1 for|för ..1 ${whom}
death|død|daud|död to|over|åt ..2 ${whom}
fuck|screw|faen|fan ..3 ${whom}
without|uten|utan ..1 ${whom} ..4 hadde|had|would|vore|ville|hade|skulle|blir|BE ..5 ren|rein|reint|rent|clean|trygg|trygt|safe|bedre|betre|bättre|better|fint|nice
world|verden|verda|världen|better|bedre|betre|bättre ..4 without|uten|utan ..3 ${whom}
alle|alla|all|everyone|everybody ..1 unntatt|utanom|utenom|except|utom|bortsett|but ..2 ${whom}
find|finner|synes|synest|tycker ..3 ${whom} ..3 ${BAD}`

/** Who is not trusted, not wanted, not one of them good. */
const refused = (whom: string) => `
NOT ..2 STAND|står|stå|trynet ..4 ${whom}
NOT ..3 TRUST ..4 ${whom}
NOT ..3 ha|have|want|vil|vill|need|needs|trenger|treng|behöver|ønsker|ynskjer ..4 ${whom} ..3 her|here|hit|i|in|på|inn|lærer|lærere|lærarar|lärare|teacher|teachers
NOT|keine ${whom} ..2 i|in|på|on ..1 DET|MY? STREET
NOT ..1 for|åt ..1 DET? ${whom}
NOT ..2 eneste|einaste|enda|single|one|en|ein|én ..2 ${whom} ..7 GOOD|ANYTHING
NOT ${whom} ..3 har|has|have|HAVE ..2 noensinne|noen|nokon|nokonsinne|ever|någonsin
NOT ..6 GOOD ..1 ${whom}
yet ..3 GOOD ..1 ${whom}
NOT ..1 en|ein|one|én|single|eneste|einaste|enda ..2 ${whom} ..2 GOOD
vis|visa|show ME ..2 ${whom} THAT ..2 NOT
no|ingen compassion|respect|respekt|trynet ..3 for|för|på ..3 ${whom}`

const GROUPS = 'GROUP|WOMEN|SLUR_WEAK'
const NAMED = 'GROUP|FAITH|ORIGIN|SLUR_WEAK|WOMEN'
const SORT = 'SUCH|folk|people ..2 KIND'
const THOSE = 'THEY|SUCH|gjengen|bunten|hopen|högen|lot'

export default {
  id: 'hate-group',
  level: 'stop',
  sayings,
  grounds,
  family: 'abuse',
  rank: 4,
  groups: [
    // A slur in use.
    {
      find: '[ SLUR ]',
      even: ['negated'],
      unless: 'MENTION',
      when: (reading) => !isOwn(reading),
    },
    {
      find: `
[ DET|ALL|SUCH|HE|THEY|SOMEONE ..2 SLUR_WEAK ] SHOULD|CAN|WILL|BE|OF|som|who|AND|HAVE
YOUR|SWEAR_ADJ|INSULT_ADJ|EVIL ..1 SLUR_WEAK
typical|typisk|typiskt ..1 SLUR_WEAK
SLUR_WEAK like|som YOU
NOT ..4 SLUR_WEAK
^ SLUR_WEAK AND|BE|får|CAN|GET
`,
      even: ['negated'],
      unless: 'MENTION|I|MY|ME|JOY',
    },
    // The whole group, or the ones just named.
    {
      find: `
${are(GROUPS)}
${hated(GROUPS)}
EVIL|DIRT|BEAST|INSULT_ADJ|SWEAR_ADJ GROUP|WOMEN
GROUP|WOMEN ${BAD} like|som YOU
DET ..1 EVIL ..1 folk|folkeslag|people|race|rase|ras ..8 TRUST
i|in ..1 blodet|blood|genene|generna|genes|naturen|nature ..2 GROUP|THEY
typisk|typiskt|typical ..2 GROUP|WOMEN
hatred|contempt|scorn|disgust|rage|hat|hatet|forakt|avsky|förakt|hate ..2 for|för|mot|of|over|at|towards ..3 GROUP|WOMEN
swarms|horder|hordar|hordes|svermer|svärmar|floods|flom|invasion|invasjon|tide|kreftsvulst ..1 of|av|med? ..2 GROUP
DIRT ~4 BE ..1 SUCH|DET ..1 GROUP
throats|necks|throat|neck|strupen|halsen ..3 of|på|til|to ..3 GROUP
[ ^ GROUP AWAY ] $
GROUP , ..2 go|dra|reis|åk ..1 AWAY
GROUP|WOMEN ..3 SHOULD|skal|ska|belong|hører|høyrer|hör ..5 KITCHEN
${NAMED} ~6 SNEER
SNEER ~4 GROUP
`,
      unless: 'POLICY|SOURCE|asked',
      when: holds,
    },
    {
      find: `
${never(GROUPS)}
${refused(GROUPS)}
NOT ..2 good|godt|gott ..5 OF FAITH
^ NOT for|för|åt ..1 GROUP
`,
      even: ['negated'],
      unless: 'POLICY|asked',
      when: holds,
    },
    // The group in one sentence, the rest in the next.
    {
      find: `
${are(THOSE)}
${hated(THOSE)}
^ THEY|SUCH ..2 ${BAD}
^ EXPEL|deport ..2 THEY|SUCH|gjengen|bunten|lot|hopen|högen ..2 AWAY
^ då|da|så|then|well ..1 vet|veit|know|vi ..1 WE|me|vi ..4 WHERE|WHAT|WHO
^ [ typisk|typiskt|typical ] $
^ ingen|no overraskelse|overrasking|surprise|överraskning
`,
      after: NAMED,
      unless: 'POLICY|asked',
      when: holds,
    },
    {
      find: `${never(THOSE)}\n${refused(THOSE)}\n^ [ BE ..4 THEY|SUCH ] $`,
      after: NAMED,
      even: ['negated'],
      unless: 'POLICY|asked',
      when: holds,
    },
    // Said without saying it.
    { level: 'warn', find: are(SORT), unless: 'POLICY|SOURCE|asked', when: holds },
    { level: 'warn', find: never(SORT), even: ['negated'], unless: 'POLICY|SOURCE|asked', when: holds },
    {
      level: 'warn',
      find: `
ODD ~12 CERTAIN ..2 KIND
CERTAIN KIND ..3 flytter|flyttar|flyttet|kommer|kjem|move|moves|come|arrive
visse|vissa|certain|some|somme|noen|nokre CULTURE ..3 BE
NOT ..1 ALL ..1 CULTURE ..3 BELONG
ALL CULTURE ..3 BELONG ..1 NOT
NOT every culture ..3 BELONG
CERTAIN CULTURE ..2 BELONG NOT
WE ..1 vet|veit|know|alla|alle|all ..3 WHO|hva|kva|what|vilken|vilka ..2 KIND
WE ..1 vet|veit|know ..3 WHO|THAT ..2 får|get|gets|eier|eig|äger|RUNS ..3 RICHES|gratis|free
WHO|THAT ..2 egentlig|eigentleg|egentligen|really RUNS ..2 RICHES
vet|veit|know ..1 WE|all|jo|alle|alla ..2 WHO|WHAT|hvordan|korleis|hur|how ..1 SUCH|GROUP|those ..2 BE
vet|veit|know jo|all|alla|alle WHAT GROUP|THEY|SUCH|that
NOT ..2 NATIVE ..3 igjen|att|left|kvar
WE|THEY ..4 minoriteten|minoritet|minority
folkeutskifting|folkeutskiftinga|folkutbyte|folkutbytet|befolkningsutskiftning|eurabia
great replacement
THEY ..2 taking|tar|tek ..1 over ~2 DET|MY ..1 STREET
STREET for|by|för STREET
^ så|då|then|da|sedan|sidan ..1 kom|came ..1 THEY $
^ then THEY came $
ODD|CERTAIN|noe|noko|något|something ..3 CULTURE AND ..1 vold|vald|våld|violence|terror|kriminalitet|crime
just|bare|berre|bara NOT ..1 in|i|på ..1 MY STREET
WOMEN ..3 ROLE|BODY|charge|styret ~9 KITCHEN
jungle|jungelen|djungeln ~8 jungle|jungelen|djungeln
MY egne|eigne|egna|own ..1 folk|eldre|gamle|people|elderly? first|først|fyrst|först
fremmed|framand|främling|stranger|foreigner|utlending ..1 in|i ..1 MY|DET own|eget|eige|egen
NOT ..1 rasist|racist|rasistisk|sexist|homofob|homophobic ~2 BUT
NOT|nothing ..1 imot|mot|against|emot ..3 GROUP|WOMEN ~3 BUT
lås|lock|hold|håll|hald|pass|count|tell ..2 doors|dørene|dørene|dörrarna|dørene|lommeboka|lommeboken|wallet|wallets|purse|plånboken|spoons ~8 GROUP
så|so|too|for|altfor|för mange|many|mye|mykje|mycket|många ..1 GROUP ..3 i|in|på|her|here|around
WHAT|hva|kva|vad ..2 gjør|gjer|gör|does|doing ..3 GROUP ..2 i|in|på|on|her|here
one particular religion|culture|group|community
next|neste|nästa|hva|kva|vad|what ..4 ~5 sharia|sharialover|kalifat|burka|bønnerop|böneutrop|hunder|hundar|dogs|geit|goats
GROUP ~3 i|in|på|som|as ..2 BODY|ROLE|styre|regjering|government|regering ~6 vet|veit|know|vi|me WE|vi|me ..5 WHERE|WHAT
`,
      even: ['negated'],
      unless: 'POLICY',
      when: holds,
    },
  ],
} satisfies Rule

/** Whether no word only looks like a bad one in another language. */
function holds(reading: Reading): boolean {
  return !isForeign(reading)
}

/** "I am a …": a word taken back by the one it was meant for. */
function isOwn(reading: Reading): boolean {
  const at = reading.match.from
  for (let before = at - 1; before >= Math.max(0, at - 5); before--)
    if (['I', 'ME', 'MY'].some((name) => reading.is(before, name))) return true
  return false
}
