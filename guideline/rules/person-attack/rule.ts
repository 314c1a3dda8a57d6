import type { Rule } from '../../rule.ts'
import { calm } from '../../swap.ts'
import { grounds } from './grounds.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

export default {
  id: 'person-attack',
  level: 'warn',
  sayings,
  swap: calm,
  grounds,
  words,
  family: 'abuse',
  rank: 2,
  groups: [
    // "… is an idiot", whoever it is about.
    {
      find: '[ BE DET ..1 INSULT ]',
      unless: 'I|JOY|asked',
      when: ({ match, sentence }) =>
        match.from > 0 &&
        !/^(?:det|dette|it|this|there|der|that|detta|who|som)$/i.test(
          sentence.text.slice(sentence.words[match.from - 1]!.start, sentence.words[match.from - 1]!.end),
        ),
    },
    // Somebody is something.
    {
      find: `
HUMAN|THEY ..4 [ BE ..3 INSULT ]
HUMAN|THEY|SUCH , ..1 [ BE ..3 INSULT ]
HUMAN|THEY|SUCH [ BE ..3 INSULT AND ..2 INSULT ]
HUMAN|THEY ..4 [ BE ..2 INSULT_ADJ ] $
HUMAN|THEY ..4 [ BE ..2 INSULT_ADJ AND ..2 INSULT|INSULT_ADJ ]
YOU|HE|ROLE|NAME [ BE ..2 INSULT_ADJ ]
HUMAN [ BE DET ..2 INSULT_ADJ INSULT|PERSON|ROLE ]
ALL ..4 HUMAN|THEY|BODY ..3 [ BE ..2 INSULT|INSULT_ADJ ]
BODY|ROLE|PERSON ..4 [ BE ALL? INSULT ]
består|består|consists|fullt|full|fulle ..1 av|of|med ..3 INSULT
`,
      unless: 'I',
    },
    {
      find: `
HUMAN|THEY ..4 [ BE ..3 INSULT ]
HUMAN|THEY ..4 [ BE ..3 WORST INSULT|INSULT_ADJ|WORTHLESS ]
HUMAN [ WORST INSULT|WORTHLESS|tullingen|idioten ]
HUMAN|THEY ..4 [ BE DET ..3 taper|tapar|null|nolla|nolle|sviker|svikar|disgrace|skam|vits|joke|skämt|prick|git|slut|slask ]
HUMAN|THEY [ BE DET ..3 INSULT ]
YOU ..3 [ BE|re ..4 INSULT ]
BE YOU|HE|ROLE|NAME ..2 INSULT|INSULT_ADJ|SLUR
^ BE YOU ..2 dum|blind|døv|dum|sinnssyk|gal|galen|korkad|stupid|deaf|thick|mad
[ YOU , ..1 INSULT ] $
HE|ROLE|NAME ..2 [ BE ..2 full|fulle|drunk ..2 hver|kvar|varje|every|again|igjen ]
^ [ old bat|hag|cow|goat|fart|git ]
CONGRATS ..2 NAME|YOU|ROLE ~8 incompetence|inkompetanse|inkompetens|udugelighet|udugelegheit|stupidity|dumhet|dumskap|dumhet
TYPICAL YOU|ROLE|NAME ~5 INSULT
`,
      when: (reading) => !reading.is(reading.match.places[0]! - 1, 'I'),
    },
    // Called by the word: "you idiot", "that idiot".
    {
      find: `
YOUR ..2 INSULT|SLUR
YOU ..1 INSULT_ADJ|SWEAR_ADJ INSULT
you INSULT
YOU , ..1 INSULT_ADJ|SWEAR_ADJ ..1 INSULT|ROLE
DET|SUCH ..1 INSULT_ADJ|SWEAR_ADJ ..1 INSULT|PERSON|ROLE|STAFF|NAME
[ DET|SUCH|HE ..1 INSULT ] OF|in|på|i
DET|HE|SUCH ..1 INSULT THAT|NAME|ROLE
INSULT NAME
INSULT_ADJ ROLE|NAME
^ [ INSULT ] $
SWEAR_ADJ|INSULT_ADJ ..1 INSULT
INSULT ALL ..1 gjengen|bunten|hopen|bunten|lot|bunch|gänget|hög|högen|sammen|saman|allihop
[ ALL ..2 INSULT ] OF|i|in
NAME , ..1 DET ..2 INSULT
[ for|för|what|hvilken|vilken|kva|such ..1 DET ..2 INSULT ] $
gjeng|gäng|flokk|bande|banda|bunch|hop|hög ..1 av|med|of ..1 INSULT|INSULT_ADJ
gjeng|gäng|bunch|hop INSULT
YOUR|SWEAR_ADJ|INSULT_ADJ SLUR_WEAK
[ YOU , ..1 SLUR_WEAK ] $
`,
      unless: 'I',
    },
    {
      find: `
den|denne|det|that|this|those|de|dei|disse|desse|dessa INSULT
den|denne|that|this|those|de|dei INSULT_ADJ INSULT|PERSON|ROLE
han|hun|ho|hon|den|dei|de idioten|idiotene|idiotane|tullingen|dusten|tosken|klovnen|løgneren|løgnaren|kjerringa|kjerringen|käringen|gubben|idioterna|lögnaren|clownen|jäveln|jævelen
`,
      unless: 'I',
    },
    // Told to be silent, to go, to kiss something.
    {
      find: `
SHUT_UP ..1 kjeft|kjeften|tåta|käft|käften|snattra|truten|klaffen|munn|munnen|up
shut ..2 fuck|hell|mouth|up
[ kjeften|kjeft|tåta|käften YOUR? ] , ..2 YOU|NAME|ROLE|INSULT
GO_AWAY ..3 til|till|to ..1 helvete|helvede|hælvete|hell|helsike|helsicke|pokker|blokksberg|bloksberg|bloksbjerg|skogs|fanders|hell
^ GO_AWAY ..1 FAR_AWAY
YOU CAN ..2 dra|reise|go|åka|fara|rot ..2 til|till|to|i|in ..1 helvete|hell|helsike|pokker
go|fuck|screw YOU|yourself|off
fuck|screw|sod|damn YOU|HIM|NAME|ROLE
KISS ..3 REAR
KISS ME bak|der|där
KISS ME ..3 REAR
ta ..1 YOU ..1 en bolle
skjerp YOU
skäms|skjems|skam|shame ..1 på|on YOU|er
pell|pigg|skrubb|dra|stikk YOU
`,
      unless: 'I|MENTION',
    },
    // No brain, no spine.
    {
      find: `
HUMAN ..3 [ HAVE NOT ..3 WIT ]
HUMAN|THEY ..3 [ mangler|manglar|saknar|lacks|lack ..3 WIT ]
HUMAN|THEY ..6 [ uten|utan|without ..2 ryggrad|ryggradd|hjerne|hjärna|spine|backbone|brain|brains|vett|skam|shame|baller|moral ]
YOUR|HIS ..2 WIT|iq|intelligens ..2 BE ..3 LOW
HAVE ..3 WIT ..2 som|like|of|than|enn|än ..3 LOW|INSULT|BEAST|gullfisk|gullfisken|goldfish|guldfisk|plante|plant|potet|potato|stein|sten|stone|gjerdestolpe|plank|planke
HUMAN ..2 [ BE ..2 tom|tomme|tomt|tom|empty ..2 skalle|skallen|hodet|hovudet|huvudet|head|headed ]
tom|tomme|hul|hule|empty skalle|skallen|hode|hovud|head|heads
NOT ..3 skarpeste|skarpaste|skarpaste|lyseste|ljosaste|ljusaste|sharpest|brightest
NOT ..2 alle|all|alla|every kniver|knivane|knivarna|hästar|hestene|indianere|marbles|indianer|kulor
`,
      even: ['negated'],
      unless: 'I',
    },
    // The person's age, sex, looks or health in place of the case.
    {
      find: `
HUMAN ..4 [ BE|BE ..4 SILLY_AGE|TOO_OLD for|to|för|till ..1 å|att|to ]
so|for|för|too TOO_OLD ..1 å|att|to|for|för
den|that|this|the|denne|de|dei ..1 senile|senila|gaggete|gamle|gamla|old|hysteriske|hysteriska|hysterical|sinte|sure|tjukke|feite|feta|tjocka|stygge|fula|ugly|bitre ..1 gubben|gubbene|gubbar|gubbarna|gubbane|kjerringa|kjerringen|käringen|käringarna|dama|damen|tanten|tanta|mannen|kvinna|kvinnen|bitch|hag|cow|bat|fart|git|woman|man|geezer|goat
HUMAN|THEY ..4 [ BE ..3 senil|senile|senila|hysterisk|hysteriske|hysteriska|hysterical|dement|demente|dementa|gaggete|gaga|tilårskommen|overårig|menopausal|hormonell|hormonal|premenstruell ]
that|den|det ..1 tiden|tida|tidspunktet|time|tiden ..1 av|i|of|på ..1 måneden|månaden|month
HUMAN ..8 [ PERIOD ]
HE|ROLE|NAME|YOU ..3 har|has|have|must|måste|må|sikkert|have ..3 PERIOD
off|without|uten|utan|tatt|tatt|teke|tagit|forgotten|glømt|gløymt|glömt ..2 HIS|YOUR|sin ..1 MEDS
glemt|gløymt|glömt|missed|off|skipped|ta|take|taking|tar|tek ..2 MEDS ..1 HIS|YOUR|sin|sine|din|igjen|again
HIS|YOUR MEDS
MEDS|medisinane|medisinene dine|sine|hans|hennes|dina|sina|hennar
with|med|ved ..1 DET|HIS|YOUR|that|such ..1 BODY_LOOKS ..8 SHOULD|CAN|NOT
se|sjå|look|titta|see ..1 på|at ..1 HIM|HE|HIS|ROLE|NAME ..3 BODY_LOOKS
YOUR|HIS BODY_LOOKS ..3 BE
[ just|bare|berre|bara look|se|sjå|titta ..1 at|på HIM|HE|han|henne|ho|hun|honom ] $
WHAT ..2 HE|YOU ..1 ha|has|had|wear ..2 på ..1 seg|sig
`,
      unless: 'I|ME|MY|SOURCE',
      even: ['negated'],
    },
    // Praise that is none.
    {
      find: `
CONGRATS ~6 NAME|YOU|ROLE ~8 INSULT|INSULT_ADJ|WORTHLESS|skalle|skallle|WORST
CONGRATS ..1 med|to|till|til|på ..3 NAME|YOU|ROLE ~9 INSULT|INSULT_ADJ|WORTHLESS|WORST
so|så|how|hvor|kor|vad BELITTLE|gulligt ..1 at|att|that|when|når|när|av|of ..3 NAME|YOU|HE|ROLE|HIM ..2 TRY
BELITTLE ..3 NAME|YOU|ROLE|HE ..2 TRY
NAME|YOU|ROLE|HE ..3 TRY ..4 ADULT
med|with|uten|utan|need|needs|trenger|treng|behöver ..1 voksenhjelp|vaksenhjelp|vuxenhjälp|voksen|adult|grown-up
NAME|YOU|ROLE|HE ..4 lære|lær|lært|lära|lärt|learn|learned|learnt|tilbake|tillbaka|back|kunne|kan ..4 ADULT
bless YOUR|HIS heart|little
NAME|ROLE|YOU ..4 enda|endå|enn|ännu|even ..1 mer|meir|more|dummere|dummare|dumber|worse|verre ..1 WORTHLESS|INSULT_ADJ
mest|minst|most|least|WORST ..1 WORTHLESS|INSULT_ADJ ..1 ROLE|PERSON|STAFF|BODY
WORST ..1 ROLE ..2 vi|we|som|noensinne|nokonsinne|någonsin|ever|i
even|selv|sjølv|till ..1 DET|en|ein|a|min|my ..3 hund|dog|katt|cat|gullfisk|goldfish|guldfisk|femåring|toddler|femåringen|barnehagebarn|child|parkbenk|stein|apa|ape|monkey CAN|would|ville|hadde|hade|forstår|förstår
`,
      unless: 'I',
    },
    // Not fit to be where they are.
    {
      find: `
NAME|ROLE|HE|YOU ..3 [ burde|borde|should|bør|bör ..1 skamme|skämmas|skjemmast|ashamed|be ..3 seg|sig|deg|dig|dere|ashamed|yourself|himself|herself ]
ta|tek|tar ..1 YOU ..1 sammen|saman
hvem|kven|vem|who ..2 tror|trur|think YOU ..2 YOU ..2 BE
hvor|kor|hur|how ..1 dum|dumme|korkad|stupid|dumb|thick|blåst|teit|tjukk ..2 CAN|går|er|är|BE ..2 det|man|an|you|YOU|ROLE|HE
NAME|ROLE|YOU|HE ..2 [ lyver|lyg|ljuger|lies|lying ] $
NAME|ROLE|YOU|HE ..2 [ lyver|lyg|ljuger|lies|lying ..2 så|so|som|oss|to|through|hele|heile|for|hela|rått|folk ]
NAME|ROLE|HE ..3 holde|halde|hålla|stay ..1 seg|sig ..1 hjemme|heime|hemma|home
INSULT|PERSON ..5 CAN ..2 holde|halde|hålla|stay ..1 seg|sig ..1 hjemme|heime|hemma|home
`,
      unless: 'I|asked',
    },
  ],
} satisfies Rule
