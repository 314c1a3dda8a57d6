import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Om personen, ikke saken',
    nn: 'Om personen, ikkje saka',
    sv: 'Om personen, inte saken',
    en: 'About the person, not the issue',
  },
  question: {
    nb: 'Roper jeg til forslaget eller til mennesket?',
    nn: 'Ropar eg til forslaget eller til mennesket?',
    sv: 'Ropar jag åt förslaget eller åt människan?',
    en: 'Am I shouting at the proposal or at the person?',
  },
  explanation: {
    nb: 'Skjellsordet retter seg mot personen. Rådet fra KS: Snakk om politikk, ikke om personer.',
    nn: 'Skjellsordet rettar seg mot personen. Rådet frå KS: Snakk om politikk, ikkje om personar.',
    sv: 'Skällsordet är riktat mot personen. Rådet är: prata om politik, inte om personer.',
    en: 'The insult is aimed at the person. The advice is: talk about politics, not people.',
  },
  ways: [
    {
      nb: 'Skriv hva du er uenig i.',
      nn: 'Skriv kva du er usamd i.',
      sv: 'Skriv vad du inte håller med om.',
      en: 'Write what you disagree with.',
    },
    {
      nb: 'Stryk skjellsordet; poenget står sterkere alene.',
      nn: 'Stryk skjellsordet; poenget står sterkare åleine.',
      sv: 'Stryk skällsordet; poängen blir starkare utan.',
      en: 'Drop the insult; the point is stronger without it.',
    },
  ],
}
