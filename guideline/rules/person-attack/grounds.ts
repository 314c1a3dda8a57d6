import type { Ground } from '../../rule.ts'

export default [
  {
    country: 'all',
    source: 'KS, ytringsplakaten',
    says: {
      nb: 'Snakk om politikk, ikke om personer, og svar rolig på opphetede kommentarer. Det finnes ikke noe forbud: politikere må tåle mye.',
      nn: 'Snakk om politikk, ikkje om personar, og svar roleg på oppheta kommentarar. Det finst ikkje noko forbod: politikarar må tole mykje.',
      sv: 'Tala om politik, inte om personer, och svara lugnt på upphetsade kommentarer. Det finns inget förbud: politiker måste tåla mycket.',
      en: 'Talk about politics, not about people, and answer heated comments calmly. There is no ban: politicians must put up with a lot.',
    },
    certainty: 'checked',
  },
] satisfies Ground[]
