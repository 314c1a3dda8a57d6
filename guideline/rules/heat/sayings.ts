import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: { nb: 'Høy temperatur', nn: 'Høg temperatur', sv: 'Högt tonläge', en: 'Heated' },
  question: {
    nb: 'Ville jeg ropt dette i morgen tidlig også?',
    nn: 'Ville eg ropt dette i morgon tidleg òg?',
    sv: 'Skulle jag ropa det här i morgon bitti också?',
    en: 'Would I still shout this tomorrow morning?',
  },
  explanation: {
    nb: 'Her er temperaturen høy. Vil du la utkastet ligge en stund? Det blir ikke borte.',
    nn: 'Her er temperaturen høg. Vil du la utkastet liggje ei stund? Det blir ikkje borte.',
    sv: 'Tonläget är högt. Vill du låta utkastet vila en stund? Det försvinner inte.',
    en: 'The tone is heated. Would you like to let the draft rest a while? It will not be lost.',
  },
  ways: [
    {
      nb: 'La utkastet ligge en stund.',
      nn: 'Lat utkastet liggje ei stund.',
      sv: 'Låt utkastet vila en stund.',
      en: 'Let the draft rest a while.',
    },
    {
      nb: 'Skriv det med små bokstaver og ett utropstegn.',
      nn: 'Skriv det med små bokstavar og eitt utropsteikn.',
      sv: 'Skriv det med små bokstäver och ett utropstecken.',
      en: 'Write it in lower case with one exclamation mark.',
    },
  ],
}
