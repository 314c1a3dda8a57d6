import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Den grisen i formannskapet gjorde det igjen.',
      'Varaordføreren er et kryp.',
      'Hun er for stygg til å stå på valgplakat.',
    ],
    leave: [
      'Griseoppdrett bør få strengere krav.',
      'Søppelordningen er for dårlig.',
      'Vi må bli kvitt kryp og mugg på skolen.',
    ],
  },
  nn: {
    flag: [
      'Den grisen i formannskapet gjorde det igjen.',
      'Varaordføraren er eit kryp.',
      'Ho er for stygg til å stå på valplakat.',
    ],
    leave: [
      'Griseoppdrett bør få strengare krav.',
      'Søppelordninga er for dårleg.',
      'Vi må bli kvitt kryp og mugg på skulen.',
    ],
  },
  sv: {
    flag: [
      'Den grisen i kommunstyrelsen gjorde det igen.',
      'Oppositionsrådet är ett kryp.',
      'Hon är för ful för en valaffisch.',
    ],
    leave: [
      'Det bör ställas hårdare krav på grisuppfödning.',
      'Sophämtningen är för dålig.',
      'Vi måste bli av med kryp och mögel i skolan.',
    ],
  },
  en: {
    flag: [
      'That pig on the executive did it again.',
      'The deputy mayor is a creep.',
      'She is too ugly for an election poster.',
    ],
    leave: [
      'Pig farming should face stricter rules.',
      'The rubbish collection is poor.',
      'We must get rid of pests and mould at the school.',
    ],
  },
}
