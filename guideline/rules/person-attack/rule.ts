import { isAimed } from '../../about.ts'
import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'

/** Somebody in particular. */
const ONE = 'YOU|HE|ROLE|STAFF|NAME'

export default {
  id: 'person-attack',
  level: 'warn',
  sayings,
  family: 'abuse',
  rank: 2,
  groups: [
    // Somebody is something.
    {
      find: `
ANY [ BE DET ..1 INSULT ]
HUMAN|THEY|SUCH ..4 [ BE ..3 INSULT ]
HUMAN|THEY ..2 [ BE ..1 EXTREME ]
HUMAN|THEY ..4 [ BE ..2 INSULT_ADJ ] $
HUMAN|THEY ..4 [ BE ..2 INSULT_ADJ AND ..2 INSULT|INSULT_ADJ ]
${ONE}|BODY|KIN ..3 [ BE ..2 INSULT_ADJ ]
HUMAN ..1 [ BE DET ..2 INSULT_ADJ INSULT|PERSON|ROLE ]
HUMAN|THEY ..4 [ BE DET ..3 LOSER ]
HUMAN|THEY ..4 [ BE ..3 WORST INSULT_ADJ ]
HUMAN ..2 BE ..2 [ DET ..1 bag|waste|piece|sack ..1 of ..1 wind|space|oxygen|work|shit|crap|skin ]
`,
      when: (reading) => isAimed(reading) && !isAThing(reading),
    },
    {
      find: `
BEHAVE ..4 som|like ..3 INSULT
BE YOU|HE|ROLE|NAME ..2 INSULT|SLUR|INSULT_ADJ
[ YOU , ..1 INSULT ] $
bare|berre|bara|only|just ..3 INSULT ..3 CAN|WILL|SHOULD|WOULD|tror|trur|fall|go|går
`,
      when: isAimed,
    },
    // Called by the word: "you idiot", "that idiot".
    {
      find: `
YOUR|SWEAR_ADJ ..2 INSULT|SLUR|EXTREME
YOU ..1 INSULT_ADJ|SWEAR_ADJ|absolute|complete|total|utter|jävla INSULT
YOU , ..1 INSULT_ADJ|SWEAR_ADJ ..1 INSULT|ROLE
DET|SUCH ..1 SWEAR_ADJ ..1 INSULT|PERSON|ROLE|STAFF|NAME
DET|SUCH|HE ..1 INSULT ..1 OF|THAT|NAME|ROLE
INSULT NAME
you INSULT
^ [ INSULT ] $
YOUR|SWEAR_ADJ|INSULT_ADJ SLUR_WEAK
[ YOU , ..1 SLUR_WEAK ] $
INSULT_ADJ ROLE|NAME|STAFF
SWEAR_ADJ|INSULT_ADJ ..1 INSULT
for|för|what|hvilken|hvilket|vilken|vilket|kva|such ..1 DET ..2 INSULT
vilken|hvilken|such|vilka ..1 INSULT
gjeng|gäng|flokk|bande|banda|bunch|hop|hög|pack|lot ..1 av|med|of ..4 INSULT|INSULT_ADJ
den|denne|det|that|this|THEY|SUCH INSULT
DET|THEY|SUCH INSULT_ADJ PERSON
HE|at|att INSULT
`,
      unless: 'PETS',
      when: (reading) => isAimed(reading) && !isAThing(reading),
    },
    // Told to be silent, to go, to kiss something.
    {
      find: `
hold|holde|hald|halde|håll|hålla ..1 kjeft|kjeften|tåta|käft|käften|snattra|truten|klaffen|munn|munnen
shut ..2 fuck|hell|mouth|up
GO_AWAY|YOU ..4 til|till|to|i|åt ..1 helvete|helvede|hælvete|hell|helsike|pokker|blokksberg|bloksberg|bloksbjerg|skogs|fanders|hell
^ GO_AWAY ..1 FAR_AWAY
go|fuck|screw YOU|yourself|off
KISS ..3 REAR
fuck|screw|sod|damn YOU|HIM|NAME|ROLE
${ONE}|BODY ..2 BE ..1 full|fullt|fulla ..1 av|of|med ..2 DIRT|SWEAR|BEAST
skäms|skjems|skam|shame ..1 på|on YOU|er
`,
      unless: 'MENTION',
      when: isAimed,
    },
    // No brain, no spine.
    {
      find: `
HUMAN|THEY ..3 [ HAVE NOT ..3 WIT ]
HUMAN|THEY ..3 [ mangler|manglar|saknar|lacks|lack ..3 WIT ]
HUMAN|THEY ..6 [ uten|utan|without|with|no ..2 no? ryggrad|hjerne|hjärna|spine|backbone|brain|brains|vett|skam|shame|baller|moral ]
HAVE ..3 WIT ..2 som|like|of DET
imagine|tenk|tänk ..2 være|vere|vara|being så|so|this|that INSULT_ADJ
tom|tomme|tomt|hul|hule|empty ..1 i|in? ..1 skalle|skallen|hode|hodet|hovud|hovudet|huvudet|head|heads
`,
      even: ['negated'],
      when: isAimed,
    },
    // The person's age, sex, looks, health or family in place of the case.
    {
      find: `
den|that tiden|tida|time ..1 av|i|of måneden|månaden|month
^ go|gå back|tilbake|tillbaka ..2 kitchen|kjøkkenet|kjøkenet|köket
SHOULD ..4 seg|sig|back|tilbake|tillbaka ..2 kitchen|kjøkkenet|kjøkenet|köket
${ONE} ..4 [ BE ..2 so|for|för|too|alldeles|altfor ..1 AGED ..5 GRASP ]
LOOKS ..1 gubben|gubbe|gubbar|git|fart|PERSON|ROLE|NAME
off|without|skipped|forgotten|HIS|YOUR ..1 HIS? MEDS
with|med ..1 DET|HIS|YOUR|that|such|slik|sånn ..2 BODY_LOOKS ..8 SHOULD|CAN|NOT|PSEUDO|umulig|umogleg|omöjligt|orkar
SEE ..2 på|at|hvor|how|hur|kor|DET|YOUR ..3 BODY_LOOKS
SHRILL ..1 stemme|stemma|stemmen|röst|rösten|voice
${ONE} ..1 PSEUDO ut? som|like DET ..1 ANY
${ONE} ..3 [ BE ..2 full|fulle ..2 igjen|igen|att|again|hver|kvar|varje|every|nå|nu|no|også ]
let|la|lat|låt ..2 ADULT|menn|men
${ONE}|PERSON ~10 TRAIT ~10 GRASP|SHOULD|NOT
`,
      unless: 'SOURCE',
      even: ['negated'],
      when: isAimed,
    },
    // Praise that is none.
    {
      find: `
CONGRATS ~8 ${ONE}|BODY ~10 INSULT|INSULT_ADJ|WORST|BASICS|DOES_EVIL|sober|edru|nykter|misforstå|misforstått|missförstå
CONGRATS ~3 GENIUS
CONGRATS ..1 for|för null|nothing|ingenting|inget
CONGRATS hvor|kor|hur|how lite|little ..1 ${ONE}
CAN YOU NOT ..1 BASICS $
DEGREE ~8 CEREAL
CONGRATS ~6 , GENIUS
CONGRATS|beviser|bevisat|prove|vist ~9 anyone|anybody|alle|alla|hvem|kven|vem ..2 CAN ..1 bli|become|be|få|get
BELITTLE ~2 ${ONE} ~6 BASICS
med|with|uten|utan|need|needs|trenger|treng|behöver ..2 ADULT
`,
      when: isAimed,
    },
    // Not fit to be where they are.
    {
      find: `
${ONE} ..2 [ lyver|lyg|ljuger|lies|lying ]
${ONE}|INSULT|PERSON ..5 holde|halde|hålla|stay ..1 seg|sig? ..1 hjemme|heime|hemma|home
`,
      unless: 'asked|IF',
      when: isAimed,
    },
  ],
} satisfies Rule

/** Whether "it" or "that" is what something is said of, or the word is no word of abuse where it stands: "mad about skiing". */
function isAThing(reading: Parameters<typeof isAimed>[0]): boolean {
  const { match } = reading
  if (reading.says(match.from - 1, 'det|dette|it|this|there|der|that|detta|som|who') && reading.is(match.from, 'BE'))
    return true
  return (
    reading.says(match.to, 'gal|galen|mad|crazy|nuts|tokig|knäpp|sprø|thick|dim|dense') &&
    reading.says(match.to + 1, 'about|etter|efter|i|på|over|med') &&
    !/^(?:hod|hov|huv|head|skal)/i.test(reading.word(match.to + 2))
  )
}
