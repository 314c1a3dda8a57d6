import type { Ground } from '../../rule.ts'

export default [
  {
    country: 'NO',
    source: 'straffeloven § 185',
    says: {
      nb: 'Loven verner grupper mot hatefulle ytringer. Bare grove krenkelser rammes; kritikk av religion og politikk er fri.',
      nn: 'Lova vernar grupper mot hatefulle ytringar. Berre grove krenkingar blir råka; kritikk av religion og politikk er fri.',
      sv: 'Den norska lagen skyddar grupper mot hatiska yttranden. Bara grova kränkningar omfattas; kritik av religion och politik är fri.',
      en: 'Norwegian law protects groups from hate speech. Only gross insults count; criticism of religion and policy is free.',
    },
    validFrom: '2015-10-01',
    certainty: 'checked',
  },
  {
    country: 'SE',
    source: 'brottsbalken 16:8',
    says: {
      nb: 'Svensk lov kaller det hets mot folkegruppe.',
      nn: 'Svensk lov kallar det hets mot folkegruppe.',
      sv: 'Lagen kallar det hets mot folkgrupp.',
      en: 'Swedish law calls it agitation against a population group.',
    },
    certainty: 'checked',
  },
] satisfies Ground[]
