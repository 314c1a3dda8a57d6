import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { calm } from '../../swap.ts'
import { breaksBefore } from '../../text/words.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

export default {
  id: 'dehumanise',
  level: 'warn',
  sayings,
  swap: calm,
  words,
  family: 'abuse',
  rank: 3,
  groups: [
    {
      find: `
HUMAN|THEY ..4 [ BE DET ..2 BEAST|DIRT|FOUL ]
HUMAN|THEY ..4 [ BE|BE ..1 BEAST|DIRT|FOUL ]
YOU|HE|ROLE|NAME|THEY|SUCH [ BE ..3 BEAST|DIRT ]
THEY|SUCH|YOU|PERSON [ BE ..1 BEAST|DIRT ]
HUMAN ..2 [ NOT ..2 BE ..2 menneske|mennesker|människor|människa|human|people|folk ]
HUMAN ..2 [ BE NOT ..2 menneske|mennesker|menneska|människor|människa|human|folk|humans ]
`,
      unless: 'I|FARM|PETS',
      when: isWhole,
    },
    {
      find: `
[ den|denne|that|this|those|de|dei|det|dette|detta|disse|desse|dessa BEAST|DIRT ] i|in|på|on|fra|från|frå|som|from|who|OF|ROLE|NAME|CAN|SHOULD
[ YOUR ..2 BEAST|DIRT ] !OF
YOU ..1 SWEAR_ADJ|INSULT_ADJ ..1 BEAST|DIRT
you BEAST|vermin|scum|trash|filth
SWEAR_ADJ ..1 BEAST|DIRT
[ like|som|like ..1 DET ..1 BEAST|DIRT ] ROLE|NAME|YOU
ROLE|NAME|HE|YOU ..4 oppfører|oppfører|ter|beter|behaves|behave|eats|eter|äter|hyler|skriker|ylar ..3 som|like ..2 BEAST
kryp|krype|krypet|crawl|slither|kryper ..3 ut|out|tilbake|tillbaka|back|under ..3 steinen|stenen|rock|hull|hullet|hål|hole|hiet
[ NAME|ROLE|HE|YOU ..4 DIRT ] $
`,
      unless: 'I|FARM|PETS',
    },
    // How somebody looks.
    {
      find: `
HUMAN|THEY ..3 [ BE ..2 so|for|för|too|altfor LOOKS ] til|to|for|för|att|på
HE|YOU|ROLE|NAME ..2 [ BE ..2 so|så|utrolig|utruleg|jævla|jævlig LOOKS ] !i|mot|med ..1 $
HUMAN ..3 [ BE ..3 LOOKS ..1 som|as|like|og|and|och|, ]
HE|YOU|ROLE|NAME ..2 [ BE ..3 LOOKS ] $
HUMAN ..4 [ ser|look|looks|såg|ligner|liknar|ser|lukter|luktar|stinker|stinkar|smells|stinks ..2 ut|like|som|på|a|lik|ille|så ..5 BEAST|DIRT|trollkjerring|heks|häxa|fugleskremsel|fågelskrämma|scarecrow|troll|witch|potet|potatis|potato|mora|hund ]
med|with ..1 det|that|en|ett|et|eit|a|such|slikt|sånt ..1 fjes|fjeset|trynet|ansiktet|ansikte|andlet|andletet|face|trynet|oppsynet|utsjånaden|utseendet|snytet
`,
      unless: 'I|FARM|PETS',
    },
  ],
} satisfies Rule

/** Whether the animal is what somebody is called, and not the first part of "goat trainer". */
function isWhole(reading: Reading): boolean {
  const next = reading.sentence.words[reading.match.to + 1]
  return (
    !next ||
    breaksBefore(next) ||
    next.languages > 0 ||
    !/(?:ers?|ors?|house|farm)$/i.test(reading.word(reading.match.to + 1))
  )
}
