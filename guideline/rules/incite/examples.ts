import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: ['Kjør ned de nye bommene i natt!', 'Ikke betal, knus automatene!', 'Møt opp og stopp bussen med steiner.'],
    leave: [
      'Møt opp og demonstrer foran rådhuset!',
      'Bruk stemmeretten og kast flertallet!',
      'Vi må rive ned hindrene for næringslivet.',
    ],
  },
  nn: {
    flag: ['Køyr ned dei nye bommane i natt!', 'Ikkje betal, knus automatane!', 'Møt opp og stopp bussen med steinar.'],
    leave: [
      'Møt opp og demonstrer framfor rådhuset!',
      'Bruk røysteretten og kast fleirtalet!',
      'Vi må rive ned hindera for næringslivet.',
    ],
  },
  sv: {
    flag: [
      'Kör ner de nya bommarna i natt!',
      'Betala inte, krossa automaterna!',
      'Kom dit och stoppa bussen med stenar.',
    ],
    leave: [
      'Kom och demonstrera utanför stadshuset!',
      'Använd din röst och byt ut majoriteten!',
      'Vi måste riva hindren för företagen.',
    ],
  },
  en: {
    flag: [
      'Knock down the new toll gates tonight!',
      'Do not pay, smash the machines!',
      'Come and stop the bus with stones.',
    ],
    leave: [
      'Come and demonstrate outside the town hall!',
      'Use your vote and throw out the majority!',
      'We must tear down the barriers to business.',
    ],
  },
}
