import type { Ground } from '../../rule.ts'

export default [
  {
    country: 'NO',
    source: 'taushetsplikten i forvaltningsloven',
    says: {
      nb: 'Taushetsplikten gjelder også medlemmer av kommunestyre og fylkesting.',
      nn: 'Teieplikta gjeld òg medlemmer av kommunestyre og fylkesting.',
      sv: 'Den norska tystnadsplikten gäller även ledamöter i kommunfullmäktige och fylkesting.',
      en: 'In Norway the duty of confidentiality covers members of municipal and county councils too.',
    },
    validFrom: '1970-01-02',
    certainty: 'checked',
  },
  {
    country: 'NO',
    source: 'straffeloven §§ 209–210',
    says: {
      nb: 'Brudd på taushetsplikten kan straffes.',
      nn: 'Brot på teieplikta kan straffast.',
      sv: 'Brott mot tystnadsplikten kan straffas.',
      en: 'A breach of confidentiality can be punished.',
    },
    validFrom: '2015-10-01',
    certainty: 'checked',
  },
] satisfies Ground[]
