import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Kan leses som en trussel',
    nn: 'Kan lesast som eit trugsmål',
    sv: 'Kan läsas som ett hot',
    en: 'Can be read as a threat',
  },
  question: {
    nb: 'Ville den du skriver om, vært redd for å gå hjem etter å ha hørt dette?',
    nn: 'Ville den du skriv om, vore redd for å gå heim etter å ha høyrt dette?',
    sv: 'Skulle den du skriver om vara rädd för att gå hem efter att ha hört det här?',
    en: 'Would the person be afraid to walk home after hearing this?',
  },
  explanation: {
    nb: 'Dette kan leses som en trussel mot et menneske. Ville du sagt det slik ansikt til ansikt på torget?',
    nn: 'Dette kan lesast som eit trugsmål mot eit menneske. Ville du sagt det slik ansikt til ansikt på torget?',
    sv: 'Det här kan läsas som ett hot mot en människa. Skulle du säga det här öga mot öga på torget?',
    en: 'This can be read as a threat to a person. Would you say it this way face to face in the square?',
  },
  ways: [
    {
      nb: 'Skriv hva du er uenig i, og hva du vil at de skal gjøre i stedet.',
      nn: 'Skriv kva du er usamd i, og kva du vil at dei skal gjere i staden.',
      sv: 'Skriv vad du inte håller med om, och vad du vill att de gör i stället.',
      en: 'Write what you disagree with, and what you want them to do instead.',
    },
    {
      nb: 'La utkastet ligge til i morgen.',
      nn: 'Lat utkastet liggje til i morgon.',
      sv: 'Låt utkastet ligga till i morgon.',
      en: 'Leave the draft until tomorrow.',
    },
  ],
}
