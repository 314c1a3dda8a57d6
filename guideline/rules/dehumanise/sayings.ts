import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Om et menneske som noe annet',
    nn: 'Om eit menneske som noko anna',
    sv: 'Om en människa som något annat',
    en: 'About a person as something else',
  },
  question: {
    nb: 'Snakker jeg fortsatt om et menneske?',
    nn: 'Snakkar eg framleis om eit menneske?',
    sv: 'Talar jag fortfarande om en människa?',
    en: 'Am I still talking about a human being?',
  },
  explanation: {
    nb: 'Her beskrives et menneske som et dyr, som avfall eller ut fra utseendet. Kritikken treffer bedre uten.',
    nn: 'Her blir eit menneske skildra som eit dyr, som avfall eller ut frå utsjånaden. Kritikken treffer betre utan.',
    sv: 'Här beskrivs en människa som ett djur, som skräp eller utifrån sitt utseende. Kritiken träffar bättre utan det.',
    en: 'A person is described as an animal, as waste or by their looks. The criticism lands better without it.',
  },
  ways: [
    {
      nb: 'Skriv hva personen gjorde eller sa.',
      nn: 'Skriv kva personen gjorde eller sa.',
      sv: 'Skriv vad personen gjorde eller sa.',
      en: 'Write what the person did or said.',
    },
    {
      nb: 'Stryk bildet og behold kritikken.',
      nn: 'Stryk biletet og hald på kritikken.',
      sv: 'Stryk bilden och behåll kritiken.',
      en: 'Drop the image and keep the criticism.',
    },
  ],
}
