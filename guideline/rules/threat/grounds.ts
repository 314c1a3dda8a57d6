import type { Ground } from '../../rule.ts'

export default [
  {
    country: 'NO',
    source: 'straffeloven § 263',
    says: {
      nb: 'Loven spør om trusselen kan skape alvorlig frykt, ikke om noen faktisk ble redde.',
      nn: 'Lova spør om trugsmålet kan skape alvorleg frykt, ikkje om nokon faktisk vart redde.',
      sv: 'Den norska lagen frågar om hotet kan skapa allvarlig fruktan, inte om någon faktiskt blev rädd.',
      en: 'Norwegian law asks whether the threat can cause serious fear, not whether anyone was in fact afraid.',
    },
    validFrom: '2015-10-01',
    certainty: 'checked',
  },
  {
    country: 'SE',
    source: 'brottsbalken 4:5',
    says: {
      nb: 'Svensk lov kaller det olaga hot når trusselen kan vekke alvorlig frykt.',
      nn: 'Svensk lov kallar det olaga hot når trugsmålet kan vekkje alvorleg frykt.',
      sv: 'Lagen kallar det olaga hot när hotet kan framkalla allvarlig rädsla.',
      en: 'Swedish law calls it unlawful threat when it can cause serious fear.',
    },
    certainty: 'checked',
  },
] satisfies Ground[]
