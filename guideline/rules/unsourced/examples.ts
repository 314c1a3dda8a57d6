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
  },
}
