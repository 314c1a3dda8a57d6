import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { grounds } from './grounds.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

export default {
  id: 'sensitive',
  level: 'warn',
  sayings,
  grounds,
  words,
  groups: [
    {
      level: 'stop',
      find: `
KNOWN ..5 BE|har|has|fikk|fick|fekk|got|HAVE ..3 ILL|MONEY_OF
KNOWN ..4 BE|har|vart|ble|was|ligger|ligg ..2 TREATMENT
KNOWN ..4 går|gikk|gjekk|gick|goes|BE ..1 på|on|til|to|i|hos ..2 TREATMENT|ILL
KNOWN ~6 går|BE|is ..1 på|on ..1 TREATMENT
KNOWN ..4 bruker|brukar|tar|tek|äter|takes|spiser|et|knasker|use|uses|taking ..2 TREATMENT
KNOWN ..5 lider|lid|suffers|sliter|slit|kämpar|struggles|diagnostisert|diagnostiserad|diagnosed ..3 ILL|angst|depression
KNOWN ..4 BE ..2 LOVE
KNOWN ..4 har|har|has|hadde|had|hade ..2 LOVE
fordi|because HE|NAME|ROLE ..1 BE ..1 LOVE|FAITH_OF
för att HE|NAME|ROLE ..1 BE ..1 LOVE|FAITH_OF
KNOWN ..4 har|has|had|hadde|har ..2 ILL
[ KNOWN ..3 BE ..1 FAITH_OF ] og|och|and|så|so|derfor
KNOWN ..4 får|fikk|fekk|fick|gets|receives|lever|living|har ..3 MONEY_OF
KNOWN ..4 prøvde|prøvde|försökte|tried ..3 livet|suicide|selvmord|självmord|sjølvmord|drepe
KNOWN ..4 HAVE ..1 tatt|tok|tagit|hadde|had ..2 abort|overdose|abortion|överdos
NEIGHBOUR|STAFF|NAME ..3 sitter|sit|sits i|in rullstol|rullestol|wheelchair
NAME ,? har|has ..2 ILL
NEIGHBOUR|KIN|STAFF ..4 BE|har|har ..2 CRIME_PAST
KIN|NEIGHBOUR|PERSON THAT HAVE|har|has ..2 ILL
[ NEIGHBOUR|KIN|STAFF|HE|PERSON ..8 med|with ILL|rullestol|rullstol|adhd|autisme|wheelchair|downs ] NAME|NUM
HIS|YOUR ..1 diagnose|diagnos|abort|affære|affair|skilsmisse|depresjon|depression|alkoholproblem|missbruk
`,
      unless: 'I|MINE_OWN|SERVICE|SOURCE|asked',
      when: (reading) => !isGeneral(reading.match.places[0] ?? 0, reading),
    },
  ],
} satisfies Rule

/** "A neighbour", "her" of nobody in particular: someone who can't be recognised is no one's secret. */
function isGeneral(at: number, reading: Reading): boolean {
  const word = reading.sentence.words[at]
  if (!word) return false
  return (
    reading.is(at - 1, 'ONE') ||
    (/^(?:en|ein|ei|ett|et|a|an|some|flere|fleire|many|mange)$/i.test(reading.word(at - 1)) && !reading.is(at, 'HE'))
  )
}
