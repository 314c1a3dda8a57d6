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
    ownFlag: [
      'Gruppelederen er en parasitt som lever av andres skatt.',
      'Den kakerlakken i byrådet har talt igjen.',
      'Ordføreren ser ut som et fugleskremsel i dress.',
    ],
    ownLeave: [
      'Kommunen skal bekjempe rotter i sentrum.',
      'Hunden til ordføreren fikk egen benk i parken.',
      'Det var kuer på veien hele formiddagen.',
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
    ownFlag: [
      'Gruppeleiaren er ein parasitt som lever av skatten til andre.',
      'Den kakerlakken i byrådet har tala igjen.',
      'Ordføraren ser ut som ein gris i dress.',
    ],
    ownLeave: [
      'Kommunen skal kjempe mot rotter i sentrum.',
      'Hunden til ordføraren fekk eigen benk i parken.',
      'Det var kyr på vegen heile formiddagen.',
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
    ownFlag: [
      'Gruppledaren är en parasit som lever på andras skatt.',
      'Den där kackerlackan i nämnden har talat igen.',
      'Kommunalrådet ser ut som en gris i kostym.',
    ],
    ownLeave: [
      'Kommunen ska bekämpa råttor i centrum.',
      'Hunden fick en egen bänk i parken.',
      'Det stod kor på vägen hela förmiddagen.',
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
    ownFlag: [
      "The group leader is a parasite living off other people's taxes.",
      'That cockroach on the council has spoken again.',
      'The mayor looks like a pig in a suit.',
    ],
    ownLeave: [
      'The council will tackle rats in the centre.',
      "The mayor's dog got its own bench in the park.",
      'There were cows on the road all morning.',
    ],
  },
}
