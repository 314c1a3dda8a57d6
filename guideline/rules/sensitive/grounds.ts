import type { Ground } from '../../rule.ts'

export default [
  {
    country: 'EU',
    source: 'GDPR art. 9',
    says: {
      nb: 'Helse, seksualitet, tro, etnisk opphav, fagforening og politisk syn har et særlig vern.',
      nn: 'Helse, seksualitet, tru, etnisk opphav, fagforeining og politisk syn har eit særleg vern.',
      sv: 'Hälsa, sexualitet, tro, etniskt ursprung, fackförening och politisk åsikt har ett särskilt skydd.',
      en: 'Health, sexuality, faith, ethnic origin, union membership and political opinion have special protection.',
    },
    validFrom: '2018-05-25',
    certainty: 'checked',
  },
] satisfies Ground[]
