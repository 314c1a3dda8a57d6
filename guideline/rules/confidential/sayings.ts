import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Kan være taushetsbelagt',
    nn: 'Kan vere underlagt teieplikt',
    sv: 'Kan omfattas av tystnadsplikt',
    en: 'May be confidential',
  },
  question: {
    nb: 'Hørte jeg dette i et rom med lukkede dører?',
    nn: 'Høyrde eg dette i eit rom med lukka dører?',
    sv: 'Hörde jag det här i ett rum med stängda dörrar?',
    en: 'Did I hear this in a room with closed doors?',
  },
  explanation: {
    nb: 'Dette ser ut til å komme fra et lukket møte eller et dokument som er unntatt offentlighet. Taushetsplikten gjelder også folkevalgte. Er du sikker på at dette er offentlig?',
    nn: 'Dette ser ut til å kome frå eit lukka møte eller eit dokument som er unnateke offentlegheit. Teieplikta gjeld òg folkevalde. Er du sikker på at dette er offentleg?',
    sv: 'Det här verkar komma från ett slutet möte eller en sekretessbelagd handling. Tystnadsplikten gäller även förtroendevalda. Är du säker på att uppgiften är offentlig?',
    en: 'This looks like it comes from a closed meeting or an exempt document. The duty of confidentiality covers elected members too. Are you sure it is public?',
  },
  ways: [
    {
      nb: 'Spør kommunen om dette er offentlig, før du deler.',
      nn: 'Spør kommunen om dette er offentleg, før du deler.',
      sv: 'Fråga kommunen om uppgiften är offentlig innan du delar.',
      en: 'Ask the council whether this is public before you share it.',
    },
    {
      nb: 'Skriv om ordningen eller bemanningen, ikke om saken.',
      nn: 'Skriv om ordninga eller bemanninga, ikkje om saka.',
      sv: 'Skriv om verksamheten eller bemanningen, inte om ärendet.',
      en: 'Write about the service or the staffing, not about the case.',
    },
  ],
}
