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
    ownFlag: [
      'Byggesjefen fikk penger under bordet for å godkjenne hotellet.',
      'Lise Dahl har forfalsket reiseregningene sine i årevis.',
      'Ordføreren er kjøpt og betalt av utbyggerne.',
    ],
    ownLeave: [
      'Ble reglene fulgt da hotellet ble godkjent?',
      'Tingretten dømte ham for underslag i fjor.',
      'Revisjonen bør gå gjennom reiseregningene.',
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
    ownFlag: [
      'Byggjesjefen fekk pengar under bordet for å godkjenne hotellet.',
      'Lise Dahl har forfalska reiserekningane sine i årevis.',
      'Ordføraren er kjøpt og betalt av utbyggjarane.',
    ],
    ownLeave: [
      'Vart reglane følgde då hotellet vart godkjent?',
      'Tingretten dømde han for underslag i fjor.',
      'Revisjonen bør gå gjennom reiserekningane.',
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
    ownFlag: [
      'Byggchefen fick pengar under bordet för att godkänna hotellet.',
      'Lisa Dahl har förfalskat sina reseräkningar i åratal.',
      'Kommunalrådet är köpt och betalt av exploatörerna.',
    ],
    ownLeave: [
      'Följdes reglerna när hotellet godkändes?',
      'Tingsrätten dömde honom för förskingring i fjol.',
      'Revisorerna bör gå igenom reseräkningarna.',
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
    ownFlag: [
      'The planning chief took cash under the table to approve the hotel.',
      'Lisa Dahl has faked her travel expenses for years.',
      'The mayor is bought and paid for by the developers.',
    ],
    ownLeave: [
      'Were the rules followed when the hotel was approved?',
      'The court convicted him of embezzlement last year.',
      'The auditors should go through the travel claims.',
    ],
  },
}
