import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'En påstand om en bestemt person',
    nn: 'Ein påstand om ein bestemt person',
    sv: 'Ett påstående om en viss person',
    en: 'A claim about a particular person',
  },
  question: {
    nb: 'Kan jeg vise fram beviset mens jeg roper det?',
    nn: 'Kan eg vise fram provet medan eg ropar det?',
    sv: 'Kan jag visa upp beviset medan jag ropar det?',
    en: 'Can I point to the proof while I shout it?',
  },
  explanation: {
    nb: 'Dette kan leses som en påstand om at en bestemt person har gjort noe ulovlig eller uredelig. Har du en kilde du kan vise til?',
    nn: 'Dette kan lesast som ein påstand om at ein bestemt person har gjort noko ulovleg eller uærleg. Har du ei kjelde du kan vise til?',
    sv: 'Det här kan läsas som ett påstående om att en viss person gjort något olagligt eller ohederligt. Har du en källa att hänvisa till?',
    en: 'This can be read as a claim that a particular person did something unlawful or dishonest. Do you have a source to point to?',
  },
  ways: [
    {
      nb: 'Legg ved lenke til kilden.',
      nn: 'Legg ved lenkje til kjelda.',
      sv: 'Lägg till en länk till källan.',
      en: 'Add a link to the source.',
    },
    {
      nb: 'Still det som et spørsmål til kontrollutvalget.',
      nn: 'Still det som eit spørsmål til kontrollutvalet.',
      sv: 'Ställ det som en fråga till revisorerna.',
      en: 'Put it as a question to the audit committee.',
    },
  ],
}
