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
      'Hør på den 🐍 i formannskapet.',
      'Rådmannen er full av 💩',
      'Gruppelederen er ei rotte, Hansen.',

      'Gruppelederen er en parasitt som lever av andres skatt.',
      'Den kakerlakken i byrådet har talt igjen.',
      'Ordføreren ser ut som et fugleskremsel i dress.',
    ],
    ownLeave: [
      'Rotteproblemet på torget må løses før sommeren.',
      'Hun er redd for hunder.',
      'Kreft er en sykdom som rammer én av tre.',

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
      'Heile formannskapet 🤡🤡',
      'Gruppeleiaren er ei rotte, Hansen.',
      'Leiaren i utvalet 🐷🐷',

      'Gruppeleiaren er ein parasitt som lever av skatten til andre.',
      'Den kakerlakken i byrådet har tala igjen.',
      'Ordføraren ser ut som ein gris i dress.',
    ],
    ownLeave: [
      'Grisen på garden rømde i natt.',
      'Ho er redd for hundar.',
      'Hundane må i band til 20. august.',

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
      'Hela nämnden 🤡🤡🤡',
      'Gruppledaren är en råtta, Hansson.',
      'Du är en 💩, Hansson.',

      'Gruppledaren är en parasit som lever på andras skatt.',
      'Den där kackerlackan i nämnden har talat igen.',
      'Kommunalrådet ser ut som en gris i kostym.',
    ],
    ownLeave: [
      'Råttproblemet på torget måste lösas före sommaren.',
      'Hon är rädd för hundar.',
      'Vargen tog fem får i går.',

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
      'The whole committee 🤡🤡🤡',
      'The group leader is a rat, Smith.',
      'Listen to that 🐍 in the chair.',

      "The group leader is a parasite living off other people's taxes.",
      'That cockroach on the council has spoken again.',
      'The mayor looks like a pig in a suit.',
    ],
    ownLeave: [
      'A pig escaped from the farm last night.',
      'She is afraid of dogs.',
      'The rat problem on the square must be solved before summer.',

      'The council will tackle rats in the centre.',
      "The mayor's dog got its own bench in the park.",
      'There were cows on the road all morning.',
    ],
  },
}
