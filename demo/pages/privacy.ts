import type { Page } from '../page.ts'
import { article, type Section } from '../prose.ts'

const sections: Section[] = [
  {
    heading: { nb: 'Når du bare leser', nn: 'Når du berre les', sv: 'När du bara läser', en: 'When you only read' },
    parts: [
      {
        nb: 'Vi bruker ingen informasjonskapsler for besøkende, måler ingen og lagrer ingenting på enheten din. Nettstedet henter ingenting fra andre.',
        nn: 'Vi bruker ingen informasjonskapslar for besøkjande, måler ingen og lagrar ingenting på eininga di. Nettstaden hentar ingenting frå andre.',
        sv: 'Vi använder inga kakor för besökare, mäter ingen och sparar inget på din enhet. Webbplatsen hämtar inget från andra.',
        en: 'We set no cookies for visitors, measure no one and store nothing on your device. The website fetches nothing from others.',
      },
    ],
  },
  {
    heading: {
      nb: 'Når du sier noe til oss',
      nn: 'Når du seier noko til oss',
      sv: 'När du säger något till oss',
      en: 'When you say something to us',
    },
    parts: [
      {
        nb: 'Svarer du på spørsmålet nederst på en side, får vi svaret, det du eventuelt skriver, hvilken side det gjelder og språket. Sier du noe i en dialog, får vi teksten og navnet hvis du oppgir det. Vi får ikke vite hvem du er om du ikke forteller det.',
        nn: 'Svarer du på spørsmålet nedst på ei side, får vi svaret, det du eventuelt skriv, kva side det gjeld og språket. Seier du noko i ein dialog, får vi teksten og namnet om du oppgir det. Vi får ikkje vite kven du er om du ikkje fortel det.',
        sv: 'Svarar du på frågan längst ner på en sida får vi svaret, det du eventuellt skriver, vilken sida det gäller och språket. Säger du något i en dialog får vi texten och namnet om du anger det. Vi får inte veta vem du är om du inte berättar det.',
        en: 'If you answer the question at the foot of a page, we receive the answer, anything you write, which page it is about and the language. If you speak in a dialogue, we receive the text, and your name if you give it. We do not learn who you are unless you tell us.',
      },
      {
        nb: 'E-postadressen din brukes bare til å svare deg. Den ligger for seg selv og slettes først. Mister du nettet mens du sender, venter meldingen på enheten din til den er kommet fram, og slettes så.',
        nn: 'E-postadressa di blir berre brukt til å svare deg. Ho ligg for seg sjølv og blir sletta først. Mistar du nettet medan du sender, ventar meldinga på eininga di til ho er komen fram, og blir så sletta.',
        sv: 'Din e-postadress används bara för att svara dig. Den förvaras för sig och raderas först. Förlorar du nätet medan du skickar väntar meddelandet på din enhet tills det har kommit fram, och raderas sedan.',
        en: 'Your email address is used only to answer you. It is kept apart and deleted first. If your connection drops while you send, the message waits on your device until it has arrived, and is then deleted.',
      },
      {
        note: {
          nb: 'Innspill i dialoger er offentlige, slik brev til kommunen er. Ikke skriv noe om helse eller om andre mennesker.',
          nn: 'Innspel i dialogar er offentlege, slik brev til kommunen er. Ikkje skriv noko om helse eller om andre menneske.',
          sv: 'Synpunkter i dialoger är offentliga, precis som brev till kommunen. Skriv inget om hälsa eller om andra människor.',
          en: 'What is said in dialogues is public, as letters to the municipality are. Write nothing about health or about other people.',
        },
      },
    ],
  },
  {
    heading: { nb: 'Torgtesten', nn: 'Torgtesten', sv: 'Torgtestet', en: 'The square test' },
    parts: [
      {
        nb: 'Teksten du prøver i [torgtesten](squareTest), blir på enheten din. Den sendes ikke til oss eller til noen andre.',
        nn: 'Teksten du prøver i [torgtesten](squareTest), blir på eininga di. Han blir ikkje send til oss eller til nokon andre.',
        sv: 'Texten som du prövar i [torgtestet](squareTest) stannar på din enhet. Den skickas inte till oss eller någon annan.',
        en: 'The text that you try in [the square test](squareTest) stays on your device. It is not sent to us or to anyone else.',
      },
    ],
  },
  {
    heading: { nb: 'Rettighetene dine', nn: 'Rettane dine', sv: 'Dina rättigheter', en: 'Your rights' },
    parts: [
      {
        nb: 'Du kan få se det vi har om deg, få det rettet og be om at det slettes. Skriv til [personvern@torgvik.kommune.example](mailto:personvern@torgvik.kommune.example), så svarer personvernombudet. Er du ikke fornøyd med svaret, kan du klage til Datatilsynet.',
        nn: 'Du kan få sjå det vi har om deg, få det retta og be om at det blir sletta. Skriv til [personvern@torgvik.kommune.example](mailto:personvern@torgvik.kommune.example), så svarer personvernombodet. Er du ikkje nøgd med svaret, kan du klage til Datatilsynet.',
        sv: 'Du kan få se det vi har om dig, få det rättat och be att det raderas. Skriv till [personvern@torgvik.kommune.example](mailto:personvern@torgvik.kommune.example), så svarar dataskyddsombudet. Är du inte nöjd kan du klaga hos norska Datatilsynet.',
        en: 'You may see what we hold about you, have it corrected and ask for it to be deleted. Write to [personvern@torgvik.kommune.example](mailto:personvern@torgvik.kommune.example), and the data protection officer answers. If you are not content, you may complain to Datatilsynet.',
      },
    ],
  },
]

/** What the website does with what it learns: almost nothing. */
export const privacy: Page = {
  path: { nb: '/personvern', nn: '/nn/personvern', sv: '/sv/dataskydd', en: '/en/privacy' },
  title: { nb: 'Personvern', nn: 'Personvern', sv: 'Dataskydd', en: 'Privacy' },
  summary: {
    nb: 'Ingen kapsler, ingen måling, og bare det du selv sender.',
    nn: 'Ingen kapslar, inga måling, og berre det du sjølv sender.',
    sv: 'Inga kakor, ingen mätning, och bara det du själv skickar.',
    en: 'No cookies, no measuring, and only what you send yourself.',
  },
  body: (visit) => article(sections, visit),
}
