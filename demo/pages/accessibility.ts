import type { Page } from '../page.ts'
import { article, type Section } from '../prose.ts'
import { torgvik } from '../torgvik.ts'

const sections: Section[] = [
  {
    heading: { nb: 'Slik har vi bygd det', nn: 'Slik har vi bygd det', sv: 'Så är den byggd', en: 'How it is made' },
    parts: [
      {
        list: [
          {
            nb: 'Alt kan brukes med tastatur, og du ser alltid hvor du er.',
            nn: 'Alt kan brukast med tastatur, og du ser alltid kvar du er.',
            sv: 'Allt går att använda med tangentbord, och du ser alltid var du är.',
            en: 'Everything works with a keyboard, and you always see where you are.',
          },
          {
            nb: 'Teksten kan forstørres til 400 prosent uten at noe forsvinner.',
            nn: 'Teksten kan forstørrast til 400 prosent utan at noko forsvinn.',
            sv: 'Texten kan förstoras till 400 procent utan att något försvinner.',
            en: 'Text can be enlarged to 400 per cent and nothing is lost.',
          },
          {
            nb: 'Sidene følger innstillingene dine for mørk skjerm, høy kontrast og mindre bevegelse.',
            nn: 'Sidene følgjer innstillingane dine for mørk skjerm, høg kontrast og mindre rørsle.',
            sv: 'Sidorna följer dina inställningar för mörk skärm, hög kontrast och mindre rörelse.',
            en: 'Pages follow your settings for dark mode, high contrast and less motion.',
          },
          {
            nb: 'Skjemaer, møter og dialoger virker også uten JavaScript.',
            nn: 'Skjema, møte og dialogar verkar òg utan JavaScript.',
            sv: 'Formulär, möten och dialoger fungerar även utan JavaScript.',
            en: 'Forms, meetings and dialogues work without JavaScript too.',
          },
          {
            nb: 'Farge er aldri det eneste som skiller: hver status har et ord og et tegn.',
            nn: 'Farge er aldri det einaste som skil: kvar status har eit ord og eit teikn.',
            sv: 'Färg är aldrig det enda som skiljer: varje status har ett ord och en symbol.',
            en: 'Colour is never the only difference: every status has a word and a sign.',
          },
        ],
      },
    ],
  },
  {
    heading: {
      nb: 'Det vi vet mangler',
      nn: 'Det vi veit manglar',
      sv: 'Det vi vet saknas',
      en: 'What we know is missing',
    },
    parts: [
      {
        nb: 'Gamle saksdokumenter er skannet og kan ikke leses opp. Trenger du et av dem, lager vi en versjon du kan bruke, innen fem arbeidsdager. Sakslister og dokumenter er på det språket de ble skrevet.',
        nn: 'Gamle saksdokument er skanna og kan ikkje lesast opp. Treng du eit av dei, lagar vi ein versjon du kan bruke, innan fem arbeidsdagar. Sakslister og dokument er på det språket dei vart skrivne.',
        sv: 'Gamla handlingar är inskannade och kan inte läsas upp. Behöver du en av dem gör vi en version som du kan använda inom fem arbetsdagar. Ärendelistor och handlingar är på det språk de skrevs.',
        en: 'Old case papers are scanned and cannot be read aloud. If you need one, we make a version you can use within five working days. Agendas and papers are in the language in which they were written.',
      },
    ],
  },
  {
    heading: { nb: 'Si fra', nn: 'Sei frå', sv: 'Säg till', en: 'Tell us' },
    parts: [
      {
        nb: `Er noe vanskelig å bruke? Svar på spørsmålet under, skriv til [${torgvik.email}](mailto:${torgvik.email}) eller ring [${torgvik.phone}](${torgvik.phoneAddress}). Du kan også klage til uu-tilsynet.`,
        nn: `Er noko vanskeleg å bruke? Svar på spørsmålet under, skriv til [${torgvik.email}](mailto:${torgvik.email}) eller ring [${torgvik.phone}](${torgvik.phoneAddress}). Du kan òg klage til uu-tilsynet.`,
        sv: `Är något svårt att använda? Svara på frågan nedan, skriv till [${torgvik.email}](mailto:${torgvik.email}) eller ring [${torgvik.phone}](${torgvik.phoneAddress}). Du kan också klaga hos norska uu-tilsynet.`,
        en: `Is something hard to use? Answer the question below, write to [${torgvik.email}](mailto:${torgvik.email}) or call [${torgvik.phone}](${torgvik.phoneAddress}). You may also complain to uu-tilsynet.`,
      },
    ],
  },
]

/** The accessibility statement. */
export const accessibility: Page = {
  path: { nb: '/tilgjengelighet', nn: '/nn/tilgjenge', sv: '/sv/tillganglighet', en: '/en/accessibility' },
  title: {
    nb: 'Tilgjengelighets­erklæring',
    nn: 'Tilgjengelegheits­erklæring',
    sv: 'Tillgänglighets­redogörelse',
    en: 'Accessibility statement',
  },
  summary: {
    nb: 'Nettstedet skal virke for alle. Her står hvordan, og hva vi ikke har fått til ennå.',
    nn: 'Nettstaden skal verke for alle. Her står korleis, og kva vi ikkje har fått til enno.',
    sv: 'Webbplatsen ska fungera för alla. Här står hur, och vad vi inte har klarat än.',
    en: 'The website should work for everyone. This says how, and what we have not managed yet.',
  },
  body: (visit) => article(sections, visit),
}
