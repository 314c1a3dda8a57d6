import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Ring henne og si hva dere mener, hele kvelden!',
      'La oss oversvømme innboksen til Per.',
      'Hun jobber i butikken ved torget, gå dit og konfronter henne.',
    ],
    leave: [
      'Send høringssvar innen 1. mars.',
      'Skriv til formannskapet via postmottaket.',
      'Ta gjerne kontakt på kommune-e-posten min.',
    ],
  },
  nn: {
    flag: [
      'Ring henne og sei kva de meiner, heile kvelden!',
      'Lat oss fløyme over innboksen til Per.',
      'Ho jobbar i butikken ved torget, gå dit og konfronter henne.',
    ],
    leave: [
      'Send høyringssvar innan 1. mars.',
      'Skriv til formannskapet via postmottaket.',
      'Ta gjerne kontakt på kommune-e-posten min.',
    ],
  },
  sv: {
    flag: [
      'Ring henne och säg vad ni tycker, hela kvällen!',
      'Nu dränker vi Pers inkorg.',
      'Hon jobbar i butiken vid torget, gå dit och konfrontera henne.',
    ],
    leave: [
      'Lämna remissvar senast den 1 mars.',
      'Skriv till kommunstyrelsen via registratorn.',
      'Kontakta mig gärna via kommunens e-post.',
    ],
  },
  en: {
    flag: [
      'Call her and tell her what you think, all evening!',
      "Let us flood Per's inbox.",
      'She works in the shop by the square, go and confront her.',
    ],
    leave: [
      'Send your consultation response by 1 March.',
      'Write to the executive via the council mailbox.',
      'Feel free to contact me at my council e-mail.',
    ],
  },
}
