import type { Rule } from '../../rule.ts'
import { grounds } from './grounds.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

export default {
  id: 'hate-group',
  level: 'stop',
  sayings,
  grounds,
  words,
  family: 'abuse',
  rank: 4,
  groups: [
    // Hatred with the group as its object, and lives that are worth less.
    {
      find: `
hatred|contempt|scorn|disgust|rage|hat|hatet|forakt|avsky|förakt|hate ..2 for|för|mot|of|over|at|towards ..3 ANYGROUP|SLUR_WEAK
ANYGROUP ..4 make|makes|gjør|gjer|gör|fill|fills ME ..2 furious|sick|kvalm|rasende|rasande|rage|spy|puke|angry|forbanna|förbannad
ANYGROUP ..3 BE ..2 absolute|aller|allra|the ..1 worst|verste|värsta
NOT ..2 worse|verre|värre than|enn|än ..2 ANYGROUP
ANYGROUP ..3 BE ..2 lesser|lower|lågare|lavere|lägre beings|vesener|skapningar|varelser|raser|rase|ras

NOT ..2 worth ..3 lives ..2 ANYGROUP
ANYGROUP lives ..4 worth|value|nothing|shit

bli|blir|get|vi|bli ..1 kvitt|rid ..1 of? ..3 ANYGROUP
put|sette|setje|sätta ..1 an|en|ein|ett? end|stopper|stopp|stopp ..1 to|for|för ..2 ANYGROUP
eradicate|exterminate|slaughter|annihilate|utrydde|utrydd|utrota|utrot|eliminate|eliminere|likvidere ..4 ANYGROUP
death|død|daud|död to|over|åt|åt ..2 ANYGROUP
fuck|screw|faen|fan ..1 ALL ..2 ANYGROUP
fuck ..2 ANYGROUP
ANYGROUP ..4 go|dra fuck|til themselves|helvete
throats|necks|throat|neck|strupen|halsen ..3 of|på|til|to ..3 ANYGROUP
ANYGROUP ..1 throats|necks|throat|neck
world|verden|verda|världen|better|bedre|betre|bättre ..4 without|uten|utan ..3 ANYGROUP
ANYGROUP ..4 nothing|ikke|ikkje|inget but|annet|anna|annat ..1 but|enn|än? ..4 EVIL|DIRT|BEAST|INSULT|refuse|dirt|trash|garbage|problem
typical|typisk|typiskt of|for|för ..2 ANYGROUP
NOT ..3 right|rett|rätt ..2 to|til|att|å|till ..4 ANYGROUP
ANYGROUP ..2 belong|hører|høyrer|hör ..2 in|i|på|hjemme|heime|hemma ..2 zoo|kitchen|cage|prison|jail|bur|fengsel|fengslet|dyrehage|djurpark|gutter
ANYGROUP ..4 danger|threat|fare|trussel|trugsmål|hot|burden ..1 to|for|mot|för ..3
swarms|horder|hordar|svermer|svärmar|floods|flom|invasion|invasjon ..1 of|av|med? ..2 ANYGROUP
find|finner|synes|synest|tycker ..3 ANYGROUP ..3 disgusting|repulsive|ekle|ekkelt|äckliga|motbydelige|vemmelige

SWEAR_ADJ ANYGROUP
ANYGROUP EVIL|DIRT|vermin|scum|trash|rats like|som YOU
ANYGROUP ..4 fucked|syke|sjuke|sjuka|gale|tomme ..1 in|i ..1 head|hodet|hovudet|huvudet
`,
      unless: 'POLICY|SOURCE',
    },
    // A slur in use.
    {
      find: '[ SLUR ]',
      even: ['negated'],
      unless: 'MENTION',
      when: (reading) => !isOwn(reading.match.from, reading.is.bind(reading)),
    },
    {
      find: `
[ DET|ALL|SUCH ..1 SLUR_WEAK ] SHOULD|CAN|WILL|BE
YOUR|SWEAR_ADJ|INSULT_ADJ ..1 SLUR_WEAK
SLUR_WEAK ..3 BE ..3 EVIL|DIRT|BEAST
typical|typisk|typiskt ..1 SLUR_WEAK
SLUR_WEAK like|som YOU
EXPEL ..3 SLUR_WEAK
`,
      unless: 'MENTION|I|MY',
    },
    // The whole group is something.
    {
      find: `
GROUP|WOMEN ~6 [ BE ..3 EVIL|BEAST|DIRT|INSULT ]
GROUP|WOMEN ..3 BE ..3 EVIL|BEAST|DIRT|INSULT|INSULT_ADJ
GROUP|WOMEN ..2 BE født|født|fødde|born|född|födda
GROUP ..3 BE ..2 NOT ..2 GOOD|folk|som|like|equal|jämlikar|likeverdige|likeverdig|verdt|verd
GROUP BE som|like ..2 BEAST|DIRT
GROUP ..2 DOES_EVIL
[ ALL ..2 GROUP ..2 BE ] $
DET ..1 utspekulert|lömsk|skitne|skitten|dirty|filthy|vulgärt ..1 folk|folkeslag|people|race|rase|ras ..8 stole|lita|trust
GROUP ..6 NOT ..2 TRUST
NOT ..3 TRUST ..4 GROUP
EVIL|DIRT|BEAST|INSULT_ADJ|SWEAR_ADJ GROUP
GROUP ..2 har|have|has ..3 kriminalitet|crime|vold|våld|violence|løgn|lögn ..1 i|in ..1 blodet|genene|genane|blood|generna|genes|dna
i|in ..1 blodet|blood|genene|generna|genes|naturen|nature ..2 GROUP|THEY
without|uten|utan ..1 GROUP ..4 hadde|had|would|vore|ville|hade|skulle|blir|BE ..5 ren|rein|reint|rent|clean|trygg|trygt|safe|bedre|betre|bättre|better|fint|nice
jøder|jødene|jødar|jødane|judar|judarna|jews ..4 kontrollerer|styrer|styr|eier|eig|äger|control|own|run|runs
typisk|typiskt|typical ..1 of|DET ..1 GROUP
typisk|typiskt|typical ..2 GROUP
`,
      unless: 'POLICY|SOURCE|asked|I',
    },
    {
      find: `
I|WE|one|man|du|people ..3 HATE ..3 GROUP|WOMEN|SLUR_WEAK
HATE ALL ..2 GROUP|WOMEN
HATE ..1 of|av|by ..3 GROUP
lei|leie|trött|tired|fed ..2 av|of|up|på ..2 ALL|these|disse|desse|dessa ..1 GROUP
I|WE|SHOULD|SOMEONE ..4 KILL ..3 GROUP|WOMEN
^ KILL_IMP ..3 GROUP|WOMEN
GROUP|WOMEN ..4 SHOULD ..4 KILLED|DIE
GROUP ..4 SHOULD ..2 GET|få|ha ..1 BEATING|WEAPON
KILLED ..2 ALL ..2 GROUP
GROUP|SUCH|THEY ..3 aldri|never|aldrig ..1 vært|vore|been|ha ..1 født|born|fødd|född
GROUP ..3 belong|belongs ..2 in|on ..2 zoo|cage|camps|gutter|jail|prison
GROUP ..2 hører|høyrer|hör ..1 hjemme|heime|hemma ..2 i|på ..2 bur|buret|leir|jungelen|djungeln|zoo|søpla|dyrehage|djurpark|grava|fengsel
no|ingen compassion|respect|respekt ..3 for|för ..3 GROUP
`,
      unless: 'POLICY|SOURCE',
    },
    // Out with them.
    {
      find: `
ALL? GROUP ..4 SHOULD|WILL|have|får|har ..4 EXPELLED
ALL? GROUP ..4 SHOULD|have ..4 vekk|bort|ut|away|out|hjem|heim|hem|home|back|tilbake|tillbaka ..1 OF|til|to|till|dit|herfra|from|fra
[ ALL? GROUP ..4 SHOULD|have ..4 vekk|bort|ut|away|out|hjem|heim|hem|home|back|tilbake|tillbaka ] $
GROUP|WOMEN ..4 SHOULD|WILL|CAN ..1 NOT ..2 ALLOWED
GROUP ..2 har|have|has ..1 NOT ..5 å|att|to gjøre|gjere|göra|do
NOT GROUP ..1 BE ..2 velkommen|velkomne|välkomna|välkommen|welcome
NOT ..1 fordra|utstå|tåle|tåla|stand|bear ..3 ANYGROUP
GROUP ..3 SHOULD ..2 NOT ..1 ALLOWED|live|exist|vote|breed|bo|finnes
GROUP ..2 NOT ..2 belong|belongs|welcome|velkommen|velkomne|välkomna|hører|høyrer|hör
GROUP ..3 hører|høyrer|hör NOT ..2 hjemme|heime|hemma
GROUP|WOMEN ..3 SHOULD|skal|ska ..2 holde|halde|hålla|stay ..2 KITCHEN
GROUP ..3 SHOULD|skal|ska ..4 vekk|bort|ut|away|out|gone
^ EXPEL ..1 ut|out|hjem|heim|hem|home|back|bort|vekk|away ..2 ALL ..1 GROUP|SLUR_WEAK
^ EXPEL ..1 ut|out|hjem|heim|hem|home|back|bort|vekk|away ..1 GROUP
^ EXPEL ..2 ALL ..2 GROUP ..1 ut|out|hjem|heim|hem|home|back|bort|vekk
^ deport|deporter|utvis|send|utvisa ..1 ALL ..2 GROUP
ut|out|bort|vekk med|with|and ..1 ALL? GROUP
NOT ..3 ha|have|want|vil|vill ..3 flere|fleire|fler|more|any|noen|nokon|några ..1 GROUP ..2 her|here|i|in|på|that|i
NOT ..2 vil|vill|want|ønsker|ynskjer|need|trenger|treng|behöver ..3 GROUP ..2 her|here|hit|i|in|nabolaget|nabolag
GROUP ..2 SHOULD|get|go ..2 go|reise|dra|åka ..1 home|hjem|heim|hem
GROUP , ..2 go|dra|reis|åk ..1 home|hjem|heim|hem|back
GROUP ..3 SHOULD|skulle ..2 vært|vore|have ..1 nekta|nektet|been|blitt
alle|alla|all|everyone|everybody ..1 unntatt|utanom|utenom|except|utom|bortsett|but ..2 GROUP
stop|stopp|stoppa|steng|close|stäng ..2 GROUP ..2 out|ute|utenfor|from
nekt|nekte|neka|deny|refuse ..1 ALL? GROUP ..3 ALLOWED|adgang|tilgjenge|access|entry|å|att|to
keep ..1 GROUP ..1 out|away|from
`,
      even: ['negated'],
      unless: 'POLICY|SOURCE|asked',
    },
    // Not one of them is good.
    {
      find: `
NOT ..2 eneste|einaste|enda|single|one ..1 GROUP ..7 GOOD|ANYTHING
NOT GROUP ..4 har|has|have|HAVE ..2 noensinne|nokon|nokonsinne|ever|någonsin
NOT ..1 GROUP ..2 BE ..2 GOOD
NOT ..3 ærlig|ærleg|ärlig|honest|good|decent|god|skikkelig|skikkeleg|vettig|arbeidsom|frisk ..1 GROUP|rom
GROUP ..3 har|has|have ..1 aldri|aldrig|never ..6 GOOD|ANYTHING
GROUP ..3 CAN NOT ..3 tenke|tenkje|tänka|think|lese|lese|läsa|read|styre|lære|lära|learn|oppføre|uppföra|behave
GROUP ..3 BE ..1 NOT ..2 mennesker|menneske|folk|människor|people|human|humans|equal|frisk|friske|velkommen|velkomne
GROUP ..1 BE ..2 NOT ..1 our ..1 equal|equals|like
`,
      even: ['negated'],
      unless: 'POLICY|asked',
    },
    // The group in one sentence, the rest in the next.
    {
      find: `
^ THEY|SUCH|ALL ..3 BE ..3 EVIL|BEAST|DIRT|INSULT|INSULT_ADJ
^ THEY|SUCH ..2 BEAST|DIRT|EVIL
^ THEY|SUCH|ALL ..3 SHOULD|skal|ska ..4 EXPEL|EXPELLED|KILLED
^ THEY|SUCH ..3 skulle|should|burde|borde ..2 aldri|never|aldrig
^ SUCH|THEY ..2 CAN NOT ..2 tenke|tenkje|tänka|think|lære|learn|lära|lese|read|läsa|behave|oppføre
^ THEY|SUCH ..2 DOES_EVIL
I|WE ..2 HATE ..2 THEY|SUCH|HIM|every|ALL
^ då|da|så|then ..1 vet|veit|know|vi|me WE|vi|me ..3 WHERE|WHAT|WHO
^ THEY|SUCH ..2 NOT ..2 menneske|mennesker|folk|people|human|människor
^ EXPEL ..1 THEY|SUCH ..1 ut|out|hjem|heim|hem|home|back|bort
^ [ BE ..4 THEY|SUCH ] $
`,
      after: 'GROUP|FAITH|SLUR_WEAK',
      unless: 'POLICY|asked|I',
      even: ['negated'],
    },
    {
      find: `
GROUP|FAITH ~5 APE_EMOJI
APE_EMOJI ~4 GROUP|FAITH
GROUP ~5 BEAST ~3 man|vi|you|we|one ..1 med|with ..1 gift|poison
`,
    },
    // Said without saying it.
    {
      level: 'warn',
      find: `
ODD ~12 CERTAIN ..2 KIND
CERTAIN KIND ..3 flytter|flyttar|flyttet|kommer|kjem|move|moves|come|arrive
GROUP ~3 i|in|på|som|as ..2 BODY|ROLE|styre|regjering|government|regering ~6 vet|veit|know|vi|me WE|vi|me ..5 WHERE|WHAT
vet|veit|know jo|all|alla|alle WHAT GROUP|THEY|SUCH|that
vet|veit|know|vi WE|all|jo|alle|alla ..2 WHO|WHAT|hvordan|korleis|hur|how ..1 SUCH|GROUP|those ..2 BE
GROUP|women ..2 SHOULD|belong|hører|høyrer|hör ..5 KITCHEN
så|so|too|for|altfor|för mange|many|mye|mykje|mycket|många ..1 GROUP ..3 i|in|på|her|here|around
WHAT|hva|kva|vad ..2 gjør|gjer|gör|does|doing ..3 GROUP ..2 i|in|på|on|her|here
one particular religion|culture|group|community
SUCH|sånne|slike|such|those ..1 folk|people|typer|typar|folkeslag ..3 hører|høyrer|hör|belong|SHOULD
`,
      even: ['negated'],
      unless: 'POLICY|SOURCE',
    },
    {
      level: 'warn',
      find: `
^ då|da|så|then|well ..1 vet|veit|know|vi ..1 WE|me|vi ..4 WHERE|WHAT|WHO
^ [ typisk|typiskt|typical ] $
^ ingen|no overraskelse|overrasking|surprise|överraskning
`,
      after: 'GROUP',
    },
  ],
} satisfies Rule

/** "I am a …": a word taken back by the one it was meant for. */
function isOwn(at: number, is: (at: number, name: string) => boolean): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--)
    if (is(before, 'I') || is(before, 'ME') || is(before, 'MY')) return true
  return false
}
