import type { Ground } from '../../rule.ts'

export default [
  {
    country: 'SE',
    source: 'tryckfrihetsförordningen 3:5',
    says: {
      nb: 'I Sverige kan ikke det offentlige lete etter hvem som har snakket med pressen.',
      nn: 'I Sverige kan ikkje det offentlege leite etter kven som har snakka med pressa.',
      sv: 'Det allmänna får inte efterforska vem som har lämnat uppgifter till medierna.',
      en: 'In Sweden public bodies may not try to find out who talked to the media.',
    },
    certainty: 'checked',
  },
] satisfies Ground[]
