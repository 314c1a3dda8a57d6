import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Rettet mot en hel gruppe',
    nn: 'Retta mot ei heil gruppe',
    sv: 'Riktat mot en hel grupp',
    en: 'Aimed at a whole group',
  },
  question: {
    nb: 'Kunne en av dem du skriver om, stått ved siden av deg mens du roper dette?',
    nn: 'Kunne ein av dei du skriv om, stått ved sida av deg medan du ropar dette?',
    sv: 'Skulle en av dem du skriver om kunna stå bredvid dig medan du ropar det här?',
    en: 'Could a member of that group stand next to you while you shout it?',
  },
  explanation: {
    nb: 'Setningen kan leses som rettet mot en hel gruppe på grunn av hvem de er, ikke hva noen har gjort. Kan poenget ditt heller handle om saken?',
    nn: 'Setninga kan lesast som retta mot ei heil gruppe på grunn av kven dei er, ikkje kva nokon har gjort. Kan poenget ditt heller handle om saka?',
    sv: 'Meningen kan läsas som riktad mot en hel grupp för vilka de är, inte för något som någon har gjort. Kan din poäng handla om sakfrågan i stället?',
    en: 'The sentence can be read as aimed at a whole group for who they are, not at something someone did. Could your point be about the issue instead?',
  },
  ways: [
    {
      nb: 'Skriv om det som har skjedd, ikke om hvem folk er.',
      nn: 'Skriv om det som har hendt, ikkje om kven folk er.',
      sv: 'Skriv om det som har hänt, inte om vilka människor är.',
      en: 'Write about what happened, not about who people are.',
    },
    {
      nb: 'Skriv hvilken politikk du vil endre.',
      nn: 'Skriv kva politikk du vil endre.',
      sv: 'Skriv vilken politik du vill ändra.',
      en: 'Write which policy you want to change.',
    },
  ],
}
