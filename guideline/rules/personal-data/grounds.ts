import type { Ground } from '../../rule.ts'

export default [
  {
    country: 'EU',
    source: 'GDPR art. 5–6',
    says: {
      nb: 'Opplysninger om andre skal bare deles når det er grunn til det.',
      nn: 'Opplysningar om andre skal berre delast når det er grunn til det.',
      sv: 'Uppgifter om andra ska bara delas när det finns skäl för det.',
      en: 'Information about others is to be shared only where there is a reason to.',
    },
    validFrom: '2018-05-25',
    certainty: 'checked',
  },
] satisfies Ground[]
