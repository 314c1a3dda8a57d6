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
HUMAN|THEY ..4 [ BE ..3 WORST INSULT_ADJ ]
HUMAN|THEY ..4 [ BE DET ..3 LOSER ]
HUMAN ..2 BE ..2 [ DET ..1 bag|waste|piece|sack ..1 of ..1 wind|space|oxygen|work|shit|crap|skin ]
`,
      when: (reading) => isAimed(reading) && !isAThing(reading),
    },
    {
      find: `
BE YOU|HE|ROLE|NAME ..2 INSULT|SLUR
BE YOU ..2 INSULT_ADJ
BEHAVE ..4 som|like ..3 INSULT
[ YOU , ..1 INSULT ] $
bare|berre|bara|only|just ..3 INSULT ..3 CAN|WILL|SHOULD|WOULD|tror|trur|fall|go|går
NOT ..6 styre|styra|run|drive|organise|leda|lede ..1 DET? trillebår|trillebåra|bath|kiosk|pølsebod|pølsebu|piss-up|korvkiosk|skottkärra|bod
[ makan|maken till|til ..2 INSULT_ADJ|INSULT ]
`,
      when: isAimed,
    },
    // Called by the word: "you idiot", "that idiot".
    {
      find: `
YOUR|SWEAR_ADJ ..2 INSULT|SLUR|EXTREME
YOU ..1 INSULT_ADJ|SWEAR_ADJ|absolute|complete|total|utter|jävla INSULT
you INSULT
YOU , ..1 INSULT_ADJ|SWEAR_ADJ ..1 INSULT|ROLE
DET|SUCH ..1 SWEAR_ADJ ..1 INSULT|PERSON|ROLE|STAFF|NAME
DET|SUCH|HE ..1 INSULT ..1 OF|THAT|NAME|ROLE
INSULT NAME
INSULT_ADJ ROLE|NAME|STAFF
^ [ INSULT ] $
SWEAR_ADJ|INSULT_ADJ ..1 INSULT
for|för|what|hvilken|hvilket|vilken|vilket|kva|such ..1 DET ..2 INSULT
vilken|hvilken|such|vilka ..1 INSULT
gjeng|gäng|flokk|bande|banda|bunch|hop|hög|pack|lot ..1 av|med|of ..4 INSULT|INSULT_ADJ
YOUR|SWEAR_ADJ|INSULT_ADJ SLUR_WEAK
[ YOU , ..1 SLUR_WEAK ] $
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
fuck|screw|sod|damn YOU|HIM|NAME|ROLE
KISS ME ..3 REAR|bak|der|där
KISS ..3 REAR
skäms|skjems|skam|shame ..1 på|on YOU|er
YOU|ROLE|NAME|HE ..2 BE ..1 full|full ..1 av|of|med ..2 DIRT|SWEAR
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
få|few|two|siste|sista|last|NOT ..2 hjerneceller|hjernecelle|hjärnceller|hjärncell|brain cells?
HAVE ..3 WIT ..2 som|like|of DET
lite|lita|little|nothing|ingenting|tomt ..1 mellom|mellan|between ..1 øra|ørene|øyra|öronen|ears
tom|tomme|tomt|hul|hule|empty ..1 i|in? ..1 skalle|skallen|hode|hodet|hovud|hovudet|huvudet|head|heads
skarpeste|skarpaste|vassaste|sharpest|lyseste|ljosaste|ljusaste|brightest ..1 kniven|knife|tool|verktyget|bulb|pæra|pære|lyset|lampan|spark|button
NOT ..2 alle|all|alla|every ..1 kniver|hästar|hestene|hestane|marbles
være|vere|vara så|like|lika|so INSULT_ADJ
so|as|like|lika INSULT_ADJ ~3 som|as ..3 ROLE|NAME|HE|YOU
DET so|så|like|lika INSULT_ADJ ~3 PERSON
`,
      even: ['negated'],
      when: isAimed,
    },
    // The person's age, sex, looks, health or family in place of the case.
    {
      find: `
${ONE} ..4 [ BE ..2 so|for|för|too|alldeles|altfor ..1 AGED ..5 GRASP ]
LOOKS ..1 gubben|gubbe|gubbar|git|fart|PERSON|ROLE|NAME
that|den|det ..1 tiden|tida|tidspunktet|time ..1 av|i|of|på ..1 måneden|månaden|month
${ONE} ..8 PERIOD
off|without|uten|utan|forgotten|glemt|glømt|gløymt|glömt|missed|skipped|take|taking|tar|tek|teke|tatt|tagit ..3 MEDS ..1 HIS|YOUR|sin|sine|sina|igjen|again|i
off|without|skipped|forgotten|HIS|YOUR ..1 HIS? MEDS
${ONE} ..3 SHOULD|trenger|treng|needs|behöver ..6 SHRINK|psyket
${ONE} ..3 SHOULD|BELONG ..3 på|in|i|on ..1 INSTITUTION
gått|gone|gjekk|gå|går ..2 i barndommen|barndomen
NOT ..3 hvilken|kva|hva|what|vilken dag|day IT BE
with|med ..1 DET|HIS|YOUR|that|such|slik|sånn ..2 BODY_LOOKS ..8 SHOULD|CAN|NOT|PSEUDO|umulig|umogleg|omöjligt|orkar
SEE ..2 på|at|hvor|how|hur|kor|DET|YOUR ..3 BODY_LOOKS
SEE BODY_LOOKS ..1 HE|HIM|HIS|på|to
SEE ..2 på|at|hvordan|how|hur|korleis ..1 HE ..1 DRESSED
DRESSED ..2 som|like ..3 INSULT|BEAST|tart|tramp|slusk|fjortis
SHRILL ..1 stemme|stemma|stemmen|röst|rösten|voice
${ONE} ..1 PSEUDO ut? som|like DET ..1 ANY
${ONE}|kanskje ..2 SHOULD ..2 slanke|banta|diet|lose
${ONE} ..3 [ BE|must|må|måste|har ..4 DRUNK ]
${ONE} ..3 [ BE ..2 full|fulle ..2 igjen|igen|att|again|hver|kvar|varje|every|nå|nu|no|også ]
WONDER ..3 KIN|mannen|husband ..1 LEFT
bare|berre|bara|only|just ..2 bitter|sur|frustrert|frustrerad|sjalu|jealous|avundsjuk|misfornøyd ..1 because|fordi|för|since
få|får|get|gets|needs|behöver|trenger|treng ..4 ligg|laid|shag|knull|pikk|pul
let|la|lat|låt ..2 ADULT|menn|men
${ONE}|PERSON ~10 TRAIT ~10 GRASP|SHOULD|NOT|WONDER
GRASP|SHOULD|NOT|WONDER ~6 ${ONE} ~6 TRAIT
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
CONGRATS ~6 , GENIUS
gold|gull|guld star|stjerne|stjärna for|for|till YOU
IF ..1 brains|brain|hjerne|hjerner|hjärna|dumhet|dumskap|stupidity ..1 BE|HAVE
WHAT|how|hvordan|korleis|hur ..4 gjort|manage|klare|klart|klarat|göra|gjere|do ..2 without|uten|utan ..1 YOU|HIM|ROLE
la|lat|let|låt DET BEAST|PET
o|oh|MY|the great|store|stora|dear|kjære leder|leiar|leader|ledare
once|endå|enda|nok|än ..2 again|gong|gang|gång ~4 klart|klarte|managed|lyckats|greidd
learned|lært|lärt|funnet|funne|found|skjønt|skjønet|fattat ..2 WHAT ..3 BE $
CONGRATS ~6 ${ONE} ~8 bare|only|bara|berre ..3 år|years|forsøk|försök|tries
CONGRATS|beviser|bevisat|prove|vist ~9 anyone|anybody|alle|alla|hvem|kven|vem ..2 CAN ..1 bli|become|be|få|get
CONGRATS|YOUR|HIS ~6 INFINITE ..1 WISDOM
CONGRATS ..1 for|för null|nothing|ingenting|inget
for|för|what|vilken|vilket|hvilket|such DET? GENIUS
so|så|how|hvor|kor|vad BELITTLE ~4 ${ONE}|HIM ..2 TRY
so|så|how|hvor|kor|vad BELITTLE|smart YOU|HE BE ~12 BASICS|ti|ten|tio|barneskole
BELITTLE ~2 ${ONE} ~6 BASICS
med|with|uten|utan|need|needs|trenger|treng|behöver ..2 ADULT
${ONE} ..4 [ lære|lærer|lær|lært|learn|learned|lära|lärt|lär ..3 BASICS ]
bless YOUR|HIS heart|little
ANY , lille|vesle|lilla|little|poor|stakkars? [ SWEETIE ] $
WORST ..1 ROLE ..2 vi|we|som|noensinne|nokonsinne|någonsin|ever|i
even|selv|sjølv|med ..3 PET|BEAST ..1 CAN|WOULD
DEGREE ~8 CEREAL
tegne|teikne|rita|draw|spell|stave|bokstavere ..1 it|det|den|this ..2 for|åt|to YOU|HIM|NAME|ROLE
must|må|måste ..2 be|være|vere|vara ..2 nice|lovely|great|deilig|godt|skönt|herlig ..8 NOT|without|slippe|sleppe|slippa ..4 think|tenke|tenkje|tänka|vite|know|veta
too|for|för ..1 hard|difficult|big|vanskelig|vanskelige|vanskeleg|vanskelege|svår|svåra|svårt|komplisert|kompliserte|store|many ..1 for|för YOU|HIM|NAME|ROLE
someone|somebody|noen|nokon|någon ..1 give|gi|gje|ge|gir ..4 medal|medalje|medalj|kjeks|cookie|kake|prize
`,
      when: isAimed,
    },
    // Not fit to be where they are.
    {
      find: `
${ONE} ..3 [ SHOULD ..2 SHAME ]
hvem|kven|vem|who ..2 tror|trur|think YOU ..2 YOU ..2 BE
hvor|kor|hur|how ..1 INSULT_ADJ ..1 CAN|går|BE ..2 det|man|an|YOU|ROLE|HE
${ONE} ..2 [ lyver|lyg|ljuger|lies|lying ] $
${ONE}|INSULT|PERSON ..5 holde|halde|hålla|stay ..1 seg|sig? ..1 hjemme|heime|hemma|home
`,
      unless: 'asked',
      when: isAimed,
    },
  ],
} satisfies Rule

/** Whether "it" or "that" is what something is said of, or the word is no word of abuse where it stands: "mad about skiing". */
function isAThing(reading: Parameters<typeof isAimed>[0]): boolean {
  const { match } = reading
  if (
    /^(?:det|dette|it|this|there|der|that|detta|som|who)$/i.test(reading.word(match.from - 1)) &&
    reading.is(match.from, 'BE')
  )
    return true
  return (
    /^(?:gal|galen|mad|crazy|nuts|tokig|knäpp|sprø|thick|dim|dense)$/i.test(reading.word(match.to)) &&
    /^(?:about|etter|efter|i|på|over|med)$/i.test(reading.word(match.to + 1)) &&
    !/^(?:hod|hov|huv|head|skal)/i.test(reading.word(match.to + 2))
  )
}
