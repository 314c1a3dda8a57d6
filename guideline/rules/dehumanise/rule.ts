import { isAimed } from '../../about.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { breaksBefore } from '../../text/words.ts'
import { sayings } from './sayings.ts'

export default {
  id: 'dehumanise',
  level: 'warn',
  sayings,
  family: 'abuse',
  rank: 3,
  groups: [
    {
      find: `
HUMAN|THEY|SUCH ..4 [ BE ..1 DET ..2 BEAST|DIRT|SNEER ]
HUMAN|THEY|SUCH ..4 [ BE ..1 BEAST|DIRT|SNEER ]
HUMAN ..2 [ BE|NOT ..2 BE|NOT ..2 menneske|mennesker|människor|människa|human|humans|people|folk ]
den|denne|that|this|those|THEY|SUCH|HE [ BEAST|DIRT|SNEER ] OF|THAT|ROLE|NAME|CAN|SHOULD
DET ..2 SNEER
YOUR ..2 BEAST|DIRT
YOU|DET|SUCH ..1 SWEAR_ADJ|INSULT_ADJ|LOOKS ..1 BEAST|DIRT
THEY|GROUP|SUCH ..1 formerer|förökar|breed|yngler|ynglar ..2 som|like BEAST
ROLE|NAME|HE|YOU ..4 BEHAVE|eats|eat|eter|äter|hyler|skriker|ylar|grynter|PSEUDO ..4 som|like|lik ..2 BEAST|DIRT|INSULT
ROLE|NAME|STAFF|BODY|HE ~6 SNEER
[ NAME|ROLE|HE|YOU ..4 DIRT ] $
`,
      unless: 'FARM|PETS',
      when: isWhole,
    },
    // How somebody looks.
    {
      find: `
HUMAN|THEY ..3 [ BE ..2 so|for|för|too|altfor LOOKS ]
HE|YOU|ROLE|NAME ..2 [ BE ..3 LOOKS ] $
`,
      unless: 'FARM|PETS',
      when: isAimed,
    },
  ],
} satisfies Rule

/** Whether the animal is what somebody is called, and not the first part of "goat trainer". */
function isWhole(reading: Reading): boolean {
  if (!isAimed(reading)) return false
  const next = reading.sentence.words[reading.match.to + 1]
  return (
    !next ||
    breaksBefore(next) ||
    next.languages > 0 ||
    !/(?:ers?|ors?|house|farm)$/i.test(reading.word(reading.match.to + 1))
  )
}
