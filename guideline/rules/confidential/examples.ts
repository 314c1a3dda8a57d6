import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'I det lukkede møtet i går fikk vi vite at familien får avslag.',
      'Dette er egentlig unntatt offentlighet, men søkerne er ...',
      'Fra barnevernssaken vi behandlet: moren ...',
    ],
    leave: [
      'Møtet ble lukket med hjemmel i kommuneloven § 11-5.',
      'Saken er unntatt offentlighet, så jeg kan ikke kommentere den.',
      'Innkallingen ligger åpent på kommunens sider.',
    ],
  },
  nn: {
    flag: [
      'I det lukka møtet i går fekk vi vite at familien får avslag.',
      'Dette er eigentleg unnateke offentlegheit, men søkjarane er ...',
      'Frå barnevernssaka vi handsama: mora ...',
    ],
    leave: [
      'Møtet vart lukka med heimel i kommunelova § 11-5.',
      'Saka er unnateken offentlegheit, så den kan eg ikkje kommentere.',
      'Innkallinga ligg ope på sidene til kommunen.',
    ],
  },
  sv: {
    flag: [
      'På det slutna mötet i går fick vi veta att familjen får avslag.',
      'Det är egentligen sekretess, men de sökande är ...',
      'Ur LVU-ärendet vi behandlade: mamman ...',
    ],
    leave: [
      'Mötet hölls inom stängda dörrar enligt kommunallagen.',
      'Ärendet omfattas av sekretess, så jag kommenterar det inte.',
      'Kallelsen är offentlig och finns på kommunens webbplats.',
    ],
  },
  en: {
    flag: [
      'In the closed meeting yesterday we learned the family will be refused.',
      'This is really exempt from disclosure, but the applicants are ...',
      'From the child welfare case we handled: the mother ...',
    ],
    leave: [
      'The meeting was closed under the Local Government Act.',
      'The case is exempt, so I cannot comment on it.',
      'The agenda is public on the council website.',
    ],
  },
}
