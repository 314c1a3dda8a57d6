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
${who} ..3 gjør|gjer|gör|make|makes|drag|dra|drar|drags ..4 dårligere|dårlegare|sämre|worse|down|ned|HATE
${who} ..4 SHOULD|WILL|CAN|GET ..5 EXPELLED|LOSE|KILLED|DIE|BEATING|pakke|pakka|pack|dra|reise|åka|leave
${who} ..4 SHOULD|HAVE|CAN|får ..4 AWAY ..1 ${ALSO}
${who} ..4 [ SHOULD|WILL|HAVE ..2 AWAY ] $
${who} ..3 SHOULD ..2 BE KILL
${who} ..3 hører|høyrer|hör|belong ..3 INSTITUTION|bur|buret|zoo|dyrehage|cage|camps|gutter|jail|prison|fengsel`

/** What they never are or do, and may not. */
const never = (who: string) => `
${who} ..5 SHOULD|skal|ska|WILL|CAN NOT|ever ..2 ALLOWED|MIND
${who} ..4 SHOULD ..2 NOT ..3 få|fått|vært|vore|been|ha ..3 komme|kome|komma|hit|inn|in|født|född|born|let
${who} ..3 BE? ..1 NOT ..2 WELCOME|GOOD
${who} ..3 NOT ..1 BELONG
${who} ..3 BELONG NOT
${who} ..2 BELONG ..2 somewhere|annet|annan|annanstans|elsewhere
${who} ..2 HAVE NOT ..6 gjøre|gjere|göra|do|business|place
${who} ..3 CAN|do|does|would NOT ..3 MIND
${who} ..2 GRASP|MIND NOT
${who} ..3 CAN ..1 NOT ..2 bli|become|be ..3 GOOD
${who} ..4 nothing|ikke|ikkje|inget|not but|annet|anna|annat|bare ..2 ${BAD}`

/** The same with the group last: who hates or sends off whom. */
const hated = (whom: string) => `
I|i|WE|ONE|du|SO|SHOULD ..3 HATE ..3 ${whom}
^ HATE ..3 ${whom}
lei|leie|trött|tired|fed|drittlei|skittrött ..2 av|of|up|på ..3 ${whom}
I|WE|SHOULD|SOMEONE ..4 KILL ..3 ${whom}
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
NOT ..3 ha|have|want|vil|vill|need|trenger|treng|behöver|ønsker|ynskjer ..4 ${whom} ..3 her|här|here|hit|i|in|på|inn
NOT ..1 single|one|eneste|einaste|enda|en|ein|én|ett ..2 ${whom} ..7 GOOD|ANYTHING|HAVE
NOT ${whom} ..3 HAVE|SHOULD ..2 noensinne|noen|nokon|nokonsinne|ever|någonsin
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
NOT ..4 SLUR_WEAK
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
NOT ..1 ALL ..1 CULTURE ..3 BELONG
AWAY|back|tilbake|tillbaka|home ..2 dit|where YOU|THEY ..1 kom|came
hjem|heim|hem|back|tilbake|tillbaka ..1 til|till|to YOUR ..1 own|eget|eige|egen? land|country
folk|people|sånne|sånna|slike som|like YOU|THEY ..4 NOT ..4 BELONG|her|här|here|hit
WE ..1 vet|veit|know|alla|alle|all ..3 WHO|WHAT|vilken|hvilken ..2 KIND|CULTURE
WE|THEY ..4 minoriteten|minoritet|minority
så|so|too|for|altfor|för mange|many|mye|mykje|mycket|många ..1 GROUP ..3 i|in|på|her|here|around
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
