import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Om hvordan man stemmer',
    nn: 'Om korleis ein røystar',
    sv: 'Om hur man röstar',
    en: 'About how to vote',
  },
  question: {
    nb: 'Hvis noen følger rådet mitt, teller stemmen da?',
    nn: 'Om nokon følgjer rådet mitt, tel røysta då?',
    sv: 'Om någon följer mitt råd, räknas rösten då?',
    en: 'If someone follows my voting advice, will the vote count?',
  },
  explanation: {
    nb: 'Dette kan være feil informasjon om hvordan eller når man stemmer. Sjekk valg.no før du deler.',
    nn: 'Dette kan vere feil informasjon om korleis eller når ein røystar. Sjekk valg.no før du deler.',
    sv: 'Det här liknar felaktig information om hur eller när man röstar. Kontrollera på val.se innan du delar.',
    en: 'This looks like incorrect information about how or when to vote. Please check the official election site first.',
  },
  ways: [
    {
      nb: 'Lenk til valg.no eller kommunens egen valgside.',
      nn: 'Lenk til valg.no eller kommunen si eiga valside.',
      sv: 'Länka till val.se eller kommunens egen valsida.',
      en: 'Link to the official election site.',
    },
    {
      nb: 'Ta bort rådet til du har sjekket det.',
      nn: 'Ta bort rådet til du har sjekka det.',
      sv: 'Ta bort rådet tills du har kontrollerat det.',
      en: 'Take the advice out until you have checked it.',
    },
  ],
}
