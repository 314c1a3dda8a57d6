import type { Text } from '../../languages/index.ts'

/** The words of a dialogue's own page. */
export const words = {
  what: { nb: 'Hva kan endres?', nn: 'Kva kan endrast?', sv: 'Vad kan ändras?', en: 'What can change?' },
  canChange: { nb: 'Dette er åpent', nn: 'Dette er ope', sv: 'Det här är öppet', en: 'This is open' },
  fixed: { nb: 'Dette ligger fast', nn: 'Dette ligg fast', sv: 'Det här ligger fast', en: 'This is fixed' },
  who: { nb: 'Hvem gjelder det?', nn: 'Kven gjeld det?', sv: 'Vem berörs?', en: 'Whom does it concern?' },
  long: {
    nb: 'Hvor lenge er det åpent?',
    nn: 'Kor lenge er det ope?',
    sv: 'Hur länge är det öppet?',
    en: 'How long is it open?',
  },
  until: { nb: 'Til {moment}', nn: 'Til {moment}', sv: 'Till {moment}', en: 'Until {moment}' },
  asked: { nb: 'Dette spurte vi om', nn: 'Dette spurde vi om', sv: 'Det här frågade vi om', en: 'What we asked' },
  how: {
    nb: 'Hvordan kan du delta?',
    nn: 'Korleis kan du delta?',
    sv: 'Hur kan du delta?',
    en: 'How can you take part?',
  },
  answer: {
    nb: 'Når kommer svaret?',
    nn: 'Når kjem svaret?',
    sv: 'När kommer svaret?',
    en: 'When does the answer come?',
  },
  dates: {
    nb: '{body} bestemmer {at}. {from} svarer senest {by}. {where}',
    nn: '{body} bestemmer {at}. {from} svarer seinast {by}. {where}',
    sv: '{body} beslutar {at}. {from} svarar senast {by}. {where}',
    en: '{body} decides on {at}. {from} answers by {by}. {where}',
  },
  yours: { nb: 'Si hva du mener', nn: 'Sei kva du meiner', sv: 'Säg vad du tycker', en: 'Say what you think' },
  text: { nb: 'Hva vil du si?', nn: 'Kva vil du seie?', sv: 'Vad vill du säga?', en: 'What would you like to say?' },
  care: {
    nb: 'Innspillet blir offentlig. Ikke skriv fødselsnummer, helseopplysninger eller navn på andre.',
    nn: 'Innspelet blir offentleg. Ikkje skriv fødselsnummer, helseopplysningar eller namn på andre.',
    sv: 'Synpunkten blir offentlig. Skriv inte personnummer, uppgifter om hälsa eller namn på andra.',
    en: 'What you write becomes public. Leave out ID numbers, health details and other people’s names.',
  },
  name: { nb: 'Navn (valgfritt)', nn: 'Namn (valfritt)', sv: 'Namn (frivilligt)', en: 'Name (optional)' },
  email: {
    nb: 'E-post, hvis du vil ha svar (valgfritt)',
    nn: 'E-post, om du vil ha svar (valfritt)',
    sv: 'E-post, om du vill ha svar (frivilligt)',
    en: 'Email, if you would like an answer (optional)',
  },
  trap: {
    nb: 'La dette feltet stå tomt',
    nn: 'La dette feltet stå tomt',
    sv: 'Lämna det här fältet tomt',
    en: 'Leave this field empty',
  },
  send: { nb: 'Send innspill', nn: 'Send innspel', sv: 'Skicka synpunkt', en: 'Send' },
  outcome: {
    nb: 'Dere sa – vi gjorde – fordi',
    nn: 'De sa – vi gjorde – fordi',
    sv: 'Ni sa – vi gjorde – därför att',
    en: 'You said – we did – because',
  },
  said: { nb: 'Dere sa', nn: 'De sa', sv: 'Ni sa', en: 'You said' },
  did: { nb: 'Vi gjorde', nn: 'Vi gjorde', sv: 'Vi gjorde', en: 'We did' },
  because: { nb: 'Fordi', nn: 'Fordi', sv: 'Därför att', en: 'Because' },
  yes: { nb: 'Gjort', nn: 'Gjort', sv: 'Gjort', en: 'Done' },
  partly: { nb: 'Delvis', nn: 'Delvis', sv: 'Delvis', en: 'Partly' },
  no: { nb: 'Ikke gjort', nn: 'Ikkje gjort', sv: 'Inte gjort', en: 'Not done' },
} satisfies Record<string, Text>
