import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: { nb: 'Personlige opplysninger', nn: 'Personlege opplysningar', sv: 'Personuppgifter', en: 'Personal data' },
  question: {
    nb: 'Ville jeg lest dette nummeret høyt for hele torget?',
    nn: 'Ville eg lese dette nummeret høgt for heile torget?',
    sv: 'Skulle jag läsa upp det här numret för hela torget?',
    en: 'Would I read this number aloud to the whole square?',
  },
  explanation: {
    nb: 'Teksten inneholder noe som ligner et fødselsnummer, et telefonnummer, et kontonummer eller en privat adresse. Slikt er vanskelig å ta tilbake når det først er delt.',
    nn: 'Teksten inneheld noko som liknar eit fødselsnummer, eit telefonnummer, eit kontonummer eller ei privat adresse. Slikt er vanskeleg å ta tilbake når det først er delt.',
    sv: 'Texten innehåller något som liknar ett personnummer, telefonnummer, kontonummer eller en privat adress. Det är svårt att ta tillbaka när det väl har delats.',
    en: 'The text contains what looks like a national ID number, phone number, account number or private address. It is hard to take back once shared.',
  },
  ways: [
    {
      nb: 'Ta bort nummeret eller adressen.',
      nn: 'Ta bort nummeret eller adressa.',
      sv: 'Ta bort numret eller adressen.',
      en: 'Take out the number or the address.',
    },
    {
      nb: 'Send det til den det gjelder, i en privat melding.',
      nn: 'Send det til den det gjeld, i ei privat melding.',
      sv: 'Skicka det till den det gäller i ett privat meddelande.',
      en: 'Send it to the person concerned in a private message.',
    },
  ],
}
