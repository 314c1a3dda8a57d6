import type { Counted, Text } from '../languages/index.ts'

/** What is said where evidence is kept, shown and exported. */
export const evidenceStrings = {
  keep: { nb: 'Ta vare på som bevis', nn: 'Ta vare på som bevis', sv: 'Spara som bevis', en: 'Keep as evidence' },
  kept: {
    nb: 'Tatt vare på, kryptert på denne maskinen.',
    nn: 'Teke vare på, kryptert på denne maskina.',
    sv: 'Sparat, krypterat på den här enheten.',
    en: 'Kept, encrypted on this device.',
  },
  keptBare: {
    nb: 'Tatt vare på uten bilde, kryptert på denne maskinen. Ta et skjermbilde av siden i tillegg.',
    nn: 'Teke vare på utan bilete, kryptert på denne maskina. Ta eit skjermbilete av sida i tillegg.',
    sv: 'Sparat utan bild, krypterat på den här enheten. Ta en skärmbild av sidan också.',
    en: 'Kept without a picture, encrypted on this device. Take a screenshot of the page as well.',
  },
  see: { nb: 'Se bevisene', nn: 'Sjå bevisa', sv: 'Se bevisen', en: 'See the evidence' },
  closed: {
    nb: 'Nettleseren lar ingen utvidelser ta vare på denne siden.',
    nn: 'Nettlesaren lèt ingen utvidingar ta vare på denne sida.',
    sv: 'Webbläsaren låter inga tillägg spara den här sidan.',
    en: 'The browser lets no extension keep this page.',
  },
  notKept: {
    nb: 'Beviset kunne ikke lagres på denne maskinen. Ta et skjermbilde av siden, så du har det.',
    nn: 'Beviset kunne ikkje lagrast på denne maskina. Ta eit skjermbilete av sida, så du har det.',
    sv: 'Beviset kunde inte sparas på den här enheten. Ta en skärmbild av sidan så att du har det.',
    en: 'The evidence could not be stored on this device. Take a screenshot of the page, so that you have it.',
  },
  unread: {
    nb: 'Det du har tatt vare på, kunne ikke hentes fram. Lukk siden og prøv en gang til.',
    nn: 'Det du har teke vare på, kunne ikkje hentast fram. Lukk sida og prøv ein gong til.',
    sv: 'Det du har sparat kunde inte hämtas. Stäng sidan och försök en gång till.',
    en: 'What you have kept could not be opened. Close the page and try once more.',
  },
  title: { nb: 'Bevis', nn: 'Bevis', sv: 'Bevis', en: 'Evidence' },
  lead: {
    nb: 'Hat og trusler blir ofte slettet. Her ligger det du har tatt vare på: adressen, tidspunktet, ordene du merket og et bilde av det som var synlig, kryptert på denne maskinen.',
    nn: 'Hat og truslar blir ofte sletta. Her ligg det du har teke vare på: adressa, tidspunktet, orda du merkte og eit bilete av det som var synleg, kryptert på denne maskina.',
    sv: 'Hat och hot raderas ofta. Här ligger det du har sparat: adressen, tidpunkten, orden du markerade och en bild av det som syntes, krypterat på den här enheten.',
    en: 'Hate and threats are often deleted. Here is what you have kept: the address, the time, the words you selected and a picture of what was in view, encrypted on this device.',
  },
  how: {
    nb: 'Rull dit ordene er synlige først. Merk ordene på siden, trykk på Torgvett-ikonet og velg «Ta vare på som bevis».',
    nn: 'Rull dit orda er synlege først. Merk orda på sida, trykk på Torgvett-ikonet og vel «Ta vare på som bevis».',
    sv: 'Rulla först dit orden syns. Markera orden på sidan, tryck på Torgvetts ikon och välj ”Spara som bevis”.',
    en: 'Scroll to the words first. Select the words on the page, press Torgvett’s icon and choose “Keep as evidence”.',
  },
  none: {
    nb: 'Ingenting er tatt vare på ennå.',
    nn: 'Ingenting er teke vare på enno.',
    sv: 'Inget har sparats än.',
    en: 'Nothing has been kept yet.',
  },
  address: { nb: 'Adresse', nn: 'Adresse', sv: 'Adress', en: 'Address' },
  time: { nb: 'Tidspunkt', nn: 'Tidspunkt', sv: 'Tidpunkt', en: 'Time' },
  words: {
    nb: 'Ordene som var merket',
    nn: 'Orda som var merkte',
    sv: 'Orden som var markerade',
    en: 'The words that were selected',
  },
  picture: {
    nb: 'Bilde av det som var synlig',
    nn: 'Bilete av det som var synleg',
    sv: 'Bild av det som syntes',
    en: 'Picture of what was in view',
  },
  sum: { nb: 'SHA-256', nn: 'SHA-256', sv: 'SHA-256', en: 'SHA-256' },
  whole: { nb: 'Alt samlet', nn: 'Alt samla', sv: 'Allt tillsammans', en: 'All of it together' },
  wholeHelp: {
    nb: 'Det siste fingeravtrykket i hvert bevis gjelder adressen, tidspunktet og de andre fingeravtrykkene samlet. Det er regnet ut av linjene som står rett over det, i UTF-8, med ett linjeskift (LF) mellom dem og ingenting etter den siste.',
    nn: 'Det siste fingeravtrykket i kvart bevis gjeld adressa, tidspunktet og dei andre fingeravtrykka samla. Det er rekna ut av linjene som står rett over det, i UTF-8, med eitt linjeskift (LF) mellom dei og ingenting etter den siste.',
    sv: 'Det sista fingeravtrycket i varje bevis gäller adressen, tidpunkten och de andra fingeravtrycken tillsammans. Det är uträknat av raderna rakt ovanför, i UTF-8, med en radbrytning (LF) mellan dem och ingenting efter den sista.',
    en: 'The last fingerprint of each piece is that of its address, its time and its other fingerprints together. It is worked out from the lines right above it, in UTF-8, with one line feed (LF) between them and nothing after the last.',
  },
  export: {
    nb: 'Lagre alt som én fil',
    nn: 'Lagre alt som éi fil',
    sv: 'Spara allt som en fil',
    en: 'Save it all as one file',
  },
  exportHelp: {
    nb: 'Filen kan legges ved en anmeldelse. Den er ikke kryptert: ta vare på den som et brev.',
    nn: 'Fila kan leggjast ved ei melding til politiet. Ho er ikkje kryptert: ta vare på henne som eit brev.',
    sv: 'Filen kan bifogas en polisanmälan. Den är inte krypterad: ta hand om den som ett brev.',
    en: 'The file can go with a report to the police. It is not encrypted: look after it as you would a letter.',
  },
  sums: {
    nb: 'Tallet SHA-256 er et fingeravtrykk, laget da beviset ble tatt vare på. Regner noen det ut på nytt av de samme ordene eller det samme bildet, blir det likt. Er noe endret, blir det et annet.',
    nn: 'Talet SHA-256 er eit fingeravtrykk, laga då beviset vart teke vare på. Reknar nokon det ut på nytt av dei same orda eller det same biletet, blir det likt. Er noko endra, blir det eit anna.',
    sv: 'Talet SHA-256 är ett fingeravtryck som gjordes när beviset sparades. Räknar någon ut det på nytt av samma ord eller samma bild blir det likadant. Har något ändrats blir det ett annat.',
    en: 'The number SHA-256 is a fingerprint, made when the evidence was kept. Worked out anew from the same words or the same picture it comes out alike. If anything has been changed, it comes out otherwise.',
  },
  document: {
    nb: 'Bevis samlet med Torgvett',
    nn: 'Bevis samla med Torgvett',
    sv: 'Bevis samlade med Torgvett',
    en: 'Evidence gathered with Torgvett',
  },
  erase: { nb: 'Slett', nn: 'Slett', sv: 'Radera', en: 'Erase' },
  sure: { nb: 'Ja, slett beviset', nn: 'Ja, slett beviset', sv: 'Ja, radera beviset', en: 'Yes, erase it' },
  erased: {
    nb: 'Beviset er slettet.',
    nn: 'Beviset er sletta.',
    sv: 'Beviset är raderat.',
    en: 'The evidence is erased.',
  },
  help: { nb: 'Hvor du finner hjelp', nn: 'Kvar du finn hjelp', sv: 'Var du hittar hjälp', en: 'Where to find help' },
} satisfies Record<string, Text>

/** How many pieces a file holds. */
export const pieces = {
  one: { nb: 'Ett bevis', nn: 'Eitt bevis', sv: 'Ett bevis', en: 'One piece of evidence' },
  other: { nb: '{n} bevis', nn: '{n} bevis', sv: '{n} bevis', en: '{n} pieces of evidence' },
} satisfies Counted
