import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Per Dal har stjålet fra kassen.',
      'Kommunedirektøren tar imot bestikkelser fra utbyggeren.',
      'Alle vet at rektor Nes jukset med tallene.',
    ],
    leave: [
      'Kontrollutvalget bør undersøke innkjøpet.',
      'Revisjonen fant brudd på anskaffelsesreglene (rapport 4/26).',
      'Jeg spør om habiliteten er vurdert.',
    ],
  },
  nn: {
    flag: [
      'Per Dal har stole frå kassa.',
      'Kommunedirektøren tek imot mutingar frå utbyggjaren.',
      'Alle veit at rektor Nes juksa med tala.',
    ],
    leave: [
      'Kontrollutvalet bør undersøkje innkjøpet.',
      'Revisjonen fann brot på innkjøpsreglane (rapport 4/26).',
      'Eg spør om habiliteten er vurdert.',
    ],
  },
  sv: {
    flag: [
      'Per Dahl har stulit ur kassan.',
      'Kommundirektören tar mutor av exploatören.',
      'Alla vet att rektor Näs fuskade med siffrorna.',
    ],
    leave: [
      'Revisorerna bör granska upphandlingen.',
      'Revisionen fann brott mot upphandlingsreglerna (rapport 4/26).',
      'Jag frågar om jävsfrågan har prövats.',
    ],
  },
  en: {
    flag: [
      'Per Dal stole from the till.',
      'The chief executive takes bribes from the developer.',
      'Everyone knows headteacher Nes faked the figures.',
    ],
    leave: [
      'The audit committee should look into the purchase.',
      'The auditors found breaches of the procurement rules (report 4/26).',
      'I ask whether conflicts of interest were assessed.',
    ],
  },
}
