import type { Reading } from '../../reading.ts'
import type { Rule, Swap } from '../../rule.ts'
import { instead } from '../../swap.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

/** "The municipality has decided" becomes "As I understand it, the municipality has decided", in each language's order of words. */
const asIUnderstand: Swap = (reading) => {
  const [subject, verb] = [reading.match.places[0]!, reading.match.places[1]!]
  if (verb !== subject + 1 || !/^(?:har|har|has)$/i.test(reading.word(verb))) return undefined
  const before = reading.word(subject).toLowerCase()
  const start = reading.sentence.words[subject]!
  const at = reading.language === 'en' && subject === 1 ? reading.sentence.words[0]! : start
  if (at !== reading.sentence.words[0]) return undefined
  const said = {
    nb: `Slik jeg har forstått det, har ${before}`,
    nn: `Slik eg har forstått det, har ${before}`,
    sv: `Som jag har förstått det har ${before}`,
    en: `As I understand it, the ${before} has`,
  }
  return { start: at.start, end: reading.sentence.words[verb]!.end, replacement: said[reading.language] }
}

const isMayor = (reading: Reading) => reading.options.role === 'mayor'

export default {
  id: 'role',
  level: 'note',
  sayings,
  words,
  groups: [
    {
      find: `
[ MUNICIPALITY har|har|has ..1 HAS_DECIDED ] at|att|å|that|to
`,
      unless: 'NOT_OURS|asked',
      swap: asIUnderstand,
      when: (reading) => !isMayor(reading),
    },
    {
      find: `
ON_BEHALF BEHALF av|of ..1 MUNICIPALITY
å kommunens|stadens|regionens BEHALF
på kommunens|stadens|regionens BEHALF
on the council's|municipality's BEHALF
`,
      with: 'I|WE|SPEAKS',
      unless: 'asked',
      swap: instead({
        nb: 'som folkevalgt',
        nn: 'som folkevald',
        sv: 'som förtroendevald',
        en: 'as an elected member',
      }),
      when: (reading) => !isMayor(reading),
    },
    {
      find: `
[ WE i|at|in|on ..1 MUNICIPALITY ] OPINES|garanterer|lover|lovar|garanterar|promise|guarantee|WILL|har|have
`,
      unless: 'asked',
      swap: instead({ nb: 'vi i partiet', nn: 'vi i partiet', sv: 'vi i partiet', en: 'we in the party' }),
      when: (reading) => !isMayor(reading),
    },
    {
      find: `
speaking|snakker|talar|taler|uttaler|writing for|för|on ..1 MUNICIPALITY
som|as ..2 kommunestyremedlem|kommunestyrerepresentant|formannskapsmedlem|utvalgsmedlem|utvalsmedlem|folkevalgt|folkevald|ledamot|förtroendevald|councillor|gruppeleder|utvalgsleder|utvalsleiar|nämndordförande ..1 CAN|kan|can ..1 I ..2 PROMISE|SPEAKS|bekrefte|garantere|love
som|as ..2 kommunestyremedlem|kommunestyrerepresentant|formannskapsmedlem|folkevalgt|folkevald|ledamot|förtroendevald|councillor ~2 I ..2 SPEAKS
MUNICIPALITY OPINES ..1 at|att|that ..3 partiet|party|høyre|arbeiderpartiet|venstre|sp
MUNICIPALITY garanterer|garanterar|guarantees|lover|lovar|promises
I ..1 SPEAKS ..2 for|för ..1 MUNICIPALITY
`,
      unless: 'asked|NOT_OURS',
      when: (reading) => !isMayor(reading),
    },
  ],
} satisfies Rule
