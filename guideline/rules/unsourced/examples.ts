import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Har hørt at de skal stenge svømmehallen, del videre!',
      '90 % av pengene forsvinner i byråkrati.',
      'Alle vet at tallene er fikset.',
    ],
    leave: [
      'Ifølge KOSTRA brukte vi 12 % (lenke).',
      'Jeg tror dette blir dyrere enn planlagt.',
      'Stemmer det at svømmehallen kan bli stengt?',
    ],
    ownFlag: [
      'Det går rykter om at legevakta legges ned.',
      'Alle vet at kommunen kaster bort pengene.',
      '80 prosent av midlene forsvinner i konsulenthonorarer.',
      'Det går rykter om at ferja blir innstilt.',
      'Jeg har hørt at de skal selge biblioteket.',
      'Alle vet at flertallet har bestemt seg.',
    ],
    ownLeave: [
      'Ifølge årsrapporten gikk 4 prosent til konsulenter.',
      'Hvor mye bruker vi på konsulenter?',
      'Jeg tror legevakta kan bli rammet.',
      'Stemmer det at ferja blir innstilt?',
      'Ifølge saksframlegget skal biblioteket selges.',
      'Jeg tror flertallet har bestemt seg.',
    ],
  },
  nn: {
    flag: [
      'Har høyrt at dei skal stengje symjehallen, del vidare!',
      '90 % av pengane forsvinn i byråkrati.',
      'Alle veit at tala er fiksa.',
    ],
    leave: [
      'Ifølgje KOSTRA brukte vi 12 % (lenkje).',
      'Eg trur dette blir dyrare enn planlagt.',
      'Stemmer det at symjehallen kan bli stengd?',
    ],
    ownFlag: [
      'Det går rykte om at legevakta blir lagd ned.',
      'Alle veit at kommunen kastar bort pengane.',
      '80 prosent av midlane forsvinn i konsulenthonorar.',
      'Det går rykte om at ferja blir innstilt.',
      'Eg har høyrt at dei skal selje biblioteket.',
      'Alle veit at fleirtalet har bestemt seg.',
    ],
    ownLeave: [
      'Ifølgje årsrapporten gjekk 4 prosent til konsulentar.',
      'Kor mykje bruker vi på konsulentar?',
      'Eg trur legevakta kan bli råka.',
      'Stemmer det at ferja blir innstilt?',
      'Ifølgje saksframlegget skal biblioteket seljast.',
      'Eg trur fleirtalet har bestemt seg.',
    ],
  },
  sv: {
    flag: [
      'Har hört att de ska stänga simhallen, dela!',
      '90 % av pengarna försvinner i byråkrati.',
      'Alla vet att siffrorna är friserade.',
    ],
    leave: [
      'Enligt Kolada använde vi 12 % (länk).',
      'Jag tror att det blir dyrare än planerat.',
      'Stämmer det att simhallen kan stängas?',
    ],
    ownFlag: [
      'Det går rykten om att vårdcentralen läggs ner.',
      'Alla vet att kommunen slösar bort pengarna.',
      '80 procent av medlen försvinner i konsultarvoden.',
      'Det går rykten om att färjan ställs in.',
      'Jag har hört att de ska sälja biblioteket.',
      'Alla vet att majoriteten har bestämt sig.',
    ],
    ownLeave: [
      'Enligt årsrapporten gick 4 procent till konsulter.',
      'Hur mycket lägger vi på konsulter?',
      'Jag tror att vårdcentralen kan drabbas.',
      'Stämmer det att färjan ställs in?',
      'Enligt handlingarna ska biblioteket säljas.',
      'Jag tror att majoriteten har bestämt sig.',
    ],
  },
  en: {
    flag: [
      'I heard they will close the pool, share this!',
      '90% of the money vanishes into bureaucracy.',
      'Everyone knows the figures are rigged.',
    ],
    leave: [
      'According to national statistics we spent 12% (link).',
      'I think this will cost more than planned.',
      'Is it true that the pool may close?',
    ],
    ownFlag: [
      'There are rumours that the clinic will close.',
      'Everyone knows the council throws money away.',
      "80 per cent of the funding disappears into consultants' fees.",
      'There are rumours that the ferry will stop.',
      'I have heard that they will sell the library.',
      'Everyone knows that the majority has made up its mind.',
    ],
    ownLeave: [
      'According to the annual report 4 per cent went to consultants.',
      'How much do we spend on consultants?',
      'I think the clinic may be affected.',
      'Is it true that the ferry will stop?',
      'According to the report the library will be sold.',
      'I think the majority has made up its mind.',
    ],
  },
}
