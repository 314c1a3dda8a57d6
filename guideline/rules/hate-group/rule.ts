import { isForeign } from '../../about.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

const BAD = 'EVIL|BEAST|DIRT|INSULT|INSULT_ADJ'
const ALSO = 'of|av|from|fra|frå|från|ur|til|till|to|dit|here|her|herfra|hit'

/** What is said of a whole group, the group first: what they are and do, and what should be done with them. */
const are = (who: string) => `
${who} ..4 BE ..3 ${BAD}
${who} ..1 [ ALL ..1 ${BAD} ]
${who} ..3 BE|DOES_EVIL|BEHAVE|PSEUDO|lever|lev|live ..3 som|like|lik ..2 BEAST|DIRT
${who} ..3 DOES_EVIL
${who} ..2 RUNS ..2 RICHES
${who} ..3 tror|trur|think ..1 THEY ..1 RUNS
${who} ..4 tar|tek|taking|take ..1 over STREET|ME|OF
${who} ..2 lever|lev|live|lives|vil|vill|want|wants ..3 bare|berre|bara|only|just|på|av|off ..3 ME|resten|rest|MONEY
${who} ..3 får|fekk|get|gets ..1 RICHES ..2 gratis|free|først|först
${who} ..3 gjør|gjer|gör|make|makes|drag|dra|drar|drags ..4 dårligere|dårlegare|sämre|worse|down|ned|HATE
${who} ..4 SHOULD|WILL|CAN|GET ..5 EXPELLED|LOSE|KILLED|DIE|BEATING|pakke|pakka|pack|dra|reise|åka|leave
${who} ..4 SHOULD|HAVE|CAN|får ..4 AWAY ..1 ${ALSO}
${who} ..4 [ SHOULD|WILL|HAVE ..2 AWAY ] $
${who} ..4 WILL|får ..3 vekk|bort|ut|out|away ..1 ${ALSO}
${who} ..3 SHOULD ..2 BE KILL
${who} ..1 SHOULD ..2 SHAME
${who} ..1 mangler|manglar|saknar|lacks|lack ..2 WIT|evne|evnen|förmåga|förmågan|ability
${who} ..3 hører|høyrer|hör|belong ..3 INSTITUTION|bur|buret|zoo|dyrehage|cage|camps|gutter|jail|prison|fengsel
${who} ..4 i|in ..1 blodet|genene|genane|blood|generna|genes|dna|kulturen`

/** What they never are or do, and may not. */
const never = (who: string) => `
${who} ..5 SHOULD|skal|ska|WILL|CAN NOT|ever ..2 ALLOWED|MIND
${who} ..4 SHOULD ..2 NOT ..3 få|fått|vært|vore|been|ha ..3 komme|kome|komma|hit|inn|in|født|född|born|let
${who} ..3 BE? ..1 NOT ..2 WELCOME|GOOD
${who} ..3 NOT ..1 BELONG
${who} ..3 BELONG NOT
${who} ..2 BELONG ..2 somewhere|annet|annan|annanstans|elsewhere
${who} ..2 HAVE NOT ..6 gjøre|gjere|göra|do|business|place
${who} ..4 HAVE ..2 NOT ..6 GOOD|ANYTHING
${who} ..2 NOT ..2 give|gir|gjev|ger|gett|bidrar|contribute ..2 ANYTHING|tilbake|tillbaka|att|back
${who} ..3 CAN|do|does|would NOT ..3 MIND
${who} ..2 GRASP|MIND NOT
${who} ..3 vet|veit|know|HAVE NOT ..2 WHAT|how|hvordan|hur|idea ..3 MIND|GOOD
${who} ..3 BE ..1 NOT ..1 right|rett|riktig|rätt ..1 in|i
${who} ..3 CAN ..1 NOT ..2 bli|become|be ..3 GOOD
${who} ..4 nothing|ikke|ikkje|inget|not but|annet|anna|annat|bare ..2 ${BAD}`

/** The same with the group last: who hates or sends off whom. */
const hated = (whom: string) => `
I|i|WE|ONE|du|SO|SHOULD ..3 HATE ..3 ${whom}
^ HATE ..3 ${whom}
lei|leie|trött|tired|fed|drittlei|skittrött ..2 av|of|up|på ..3 ${whom}
I|WE|SHOULD|SOMEONE ..4 KILL ..3 ${whom}
^ KILL_IMP ..3 ${whom}
EXPEL|dra|reis|go|åk ..1 AWAY ..3 ${whom}
EXPEL ..3 ${whom} ..2 AWAY
AWAY med|with|of|av ..2 ${whom}
kvitt|rid ..3 ${whom}
RID ..4 ${whom}
death|død|daud|död|fuck|screw|faen to|over|åt|ALL? ..2 ${whom}
without|uten|utan ..2 ${whom} ..6 GOOD|ren|rein|reint|rent|clean|bedre|betre|bättre|better
alle|alla|all|everyone|everybody ..1 unntatt|utanom|utenom|except|utom|bortsett|but ..2 ${whom}`

/** Who is not trusted, not wanted, not one of them good. */
const refused = (whom: string) => `
NOT ..2 STAND|står|stå|trynet ..4 ${whom}
NOT ..3 TRUST ..4 ${whom}
NOT ..3 ha|have|want|vil|vill|need|needs|trenger|treng|behöver|ønsker|ynskjer ..4 ${whom} ..3 her|här|here|hit|i|in|på|inn|lærer|lærere|lærarar|lärare|teacher|teachers
NOT ..1 ${whom} ..2 STREET|som|as|takk|tack|please|thanks
NOT ${whom} ..2 i|in|på|on ..1 DET|MY? STREET
NOT ..1 for|åt ..1 DET? ${whom}
NOT ..1 single|one|eneste|einaste|enda|en|ein|én|ett ..2 ${whom} ..7 GOOD|ANYTHING|HAVE
NOT ${whom} ..3 HAVE|SHOULD ..2 noensinne|noen|nokon|nokonsinne|ever|någonsin
NOT ..2 see|seen|ser|find|finner|finn|finns|finnes|finst|hitta|meet|møtt|møter|møte|träffat|träffa ..3 ${whom}
finns|finnes|finst|fins NOT ..1 ${whom} THAT
NOT|yet ..6 GOOD ..1 ${whom}
vis|visa|show ME ..2 ${whom} THAT ..2 NOT`

const GROUPS = 'GROUP|WOMEN|SLUR_WEAK'
const NAMED = 'GROUP|FAITH|ORIGIN|SLUR_WEAK|WOMEN'
const SORT = 'SUCH|folk|people|creatures ..2 KIND'
const LIKE = 'folk|people|creatures|typer like|som THEY|SUCH|that'
const THOSE = 'THEY|slike|sånne|sådana|såna|those|these|gjengen|bunten|hopen|högen|lot'

export default {
  id: 'hate-group',
  level: 'stop',
  sayings,
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
typisk|typiskt|typical ..2 GROUP|WOMEN
swarms|horder|hordar|hordes|svermer|svärmar|floods|flom|invasion|invasjon|tide|kreftsvulst ..1 of|av|med? ..2 GROUP
DIRT ~4 BE ..1 SUCH|DET ..1 GROUP
[ ^ GROUP AWAY ] $
go|dra|reis|åk ..1 AWAY ..1 TO ..1 FAITH
GROUP|WOMEN ..3 SHOULD|skal|ska|belong|hører|høyrer|hör ..5 KITCHEN
${NAMED} ~6 SNEER
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
that|those|den|det DIRT|BEAST
^ då|da|så|then|well ..1 vet|veit|know|vi ..1 WE|me|vi ..4 WHERE|WHAT|WHO
`,
      after: NAMED,
      unless: 'POLICY|asked',
      when: holds,
    },
    {
      find: `${never(THOSE)}\n${refused(THOSE)}`,
      after: NAMED,
      even: ['negated'],
      unless: 'POLICY|asked',
      when: holds,
    },
    // Said without saying it.
    { level: 'warn', find: are(SORT) + are(LIKE), unless: 'POLICY|SOURCE|asked', when: holds },
    { level: 'warn', find: never(SORT) + never(LIKE), even: ['negated'], unless: 'POLICY|SOURCE|asked', when: holds },
    {
      level: 'warn',
      find: `
ODD ~12 CERTAIN ..2 KIND
CERTAIN KIND ..3 flytter|flyttar|flyttet|kommer|kjem|move|moves|come|arrive
visse|vissa|certain|some|somme|noen|nokre CULTURE ..3 BE
NOT ..1 ALL ..1 CULTURE ..3 BELONG
ALL CULTURE ..3 BELONG ..1 NOT
NOT every culture ..3 BELONG
WE ..1 vet|veit|know|alla|alle|all ..3 WHO|WHAT|vilken|hvilken ..2 KIND|CULTURE
WE ..1 vet|veit|know ..3 WHO|THAT ..2 får|get|gets|eier|eig|äger|RUNS ..3 RICHES|gratis|free
WHO|THAT ..2 egentlig|eigentleg|egentligen|really RUNS ..2 RICHES
NOT ..2 NATIVE ..3 igjen|att|left|kvar
WE|THEY ..4 minoriteten|minoritet|minority
folkeutskifting|folkeutskiftinga|folkutbyte|folkutbytet|befolkningsutskiftning|eurabia
great replacement
THEY ..2 taking|tar|tek ..1 over ~2 DET|MY ..1 STREET
STREET for|by|för STREET
^ så|då|then|da|sedan|sidan ..1 kom|came ..1 THEY $
ODD|CERTAIN|noe|noko|något|something ..3 CULTURE AND ..1 vold|vald|våld|violence|terror|kriminalitet|crime
just|bare|berre|bara NOT ..1 in|i|på ..1 MY STREET
WOMEN ..3 ROLE|BODY|charge|styret ~9 KITCHEN
jungle|jungelen|djungeln ~8 jungle|jungelen|djungeln
MY egne|eigne|egna|own ..1 folk|eldre|gamle|people|elderly? first|først|fyrst|först
fremmed|framand|främling|stranger|foreigner|utlending ..1 in|i ..1 MY|DET own|eget|eige|egen
NOT ..1 rasist|racist|rasistisk|sexist|homofob|homophobic ~2 BUT
NOT|nothing ..1 imot|mot|against|emot ..3 GROUP|WOMEN ~3 BUT
lås|lock|hold|håll|hald|pass|count|tell ..2 doors|dørene|dørene|dörrarna|dørene|lommeboka|lommeboken|wallet|wallets|purse|plånboken|spoons ~8 GROUP|FAITH|lot
NOT ..3 compatible|forenlig|forenlige|forenleg|förenlig|förenliga
used|pleide|var ..3 NATIVE|norsk|svenskt
høre|høyrer|hører|höra|hear ..2 norsk|svenska|english|språk|språka ..6 STREET|bussen|buss|bus
hele|whole|hela|heile klanen|slekta|slekten|tribe|clan|släkten
ODD ~8 CRIME ~8 FAITH|GROUP|SUCH
CRIME ~6 siden|sidan|sedan|since|etter ..4 FAITH|GROUP|THEY
midtøsten|mogadishu|kabul|bagdad|mellanöstern|somalia|beirut ~8 STREET|torget|her|here|här
så|so|too|for|altfor|för mange|many|mye|mykje|mycket|många ..1 GROUP ..3 i|in|på|her|here|around
next|neste|nästa|snart|soon|WHAT ~8 sharia|sharialover|kalifat|burka|bønnerop|böneutrop|hunder|hundar|dogs|geit|goats
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
