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
    ownFlag: [
      'Fyll kommentarfeltet hennes til hun går av.',
      'Møt opp utenfor huset hans i kveld, alle sammen!',
      'Ring sjefen til Per og få ham sparket, folkens.',
    ],
    ownLeave: [
      'Møt opp på rådhuset når saken skal opp.',
      'Ring servicetorget hvis du lurer på noe.',
      'Skriv under på oppropet før fredag.',
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
    ownFlag: [
      'Fyll kommentarfeltet hennar til ho går av.',
      'Møt opp utanfor huset hans i kveld, alle saman!',
      'Ring sjefen til Per og få han sparka, folkens.',
    ],
    ownLeave: [
      'Møt opp på rådhuset når saka skal opp.',
      'Ring servicetorget om du lurer på noko.',
      'Skriv under på oppropet før fredag.',
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
    ownFlag: [
      'Fyll hennes kommentarsfält tills hon avgår.',
      'Samlas utanför hans hus i kväll, allihop!',
      'Ring Pers chef och se till att han får sparken.',
    ],
    ownLeave: [
      'Kom till stadshuset när ärendet tas upp.',
      'Ring medborgarkontoret om du undrar något.',
      'Skriv under namninsamlingen före fredag.',
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
    ownFlag: [
      'Flood her comments until she resigns.',
      'Turn up outside his house tonight, everyone!',
      "Call Per's boss and get him fired, folks.",
    ],
    ownLeave: [
      'Come to the town hall when the case is heard.',
      'Call the council office if you have questions.',
      'Sign the petition before Friday.',
    ],
  },
}
