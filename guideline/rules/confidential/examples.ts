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
    ownFlag: [
      'Bak lukkede dører fikk vi høre at rektor må gå.',
      'Jeg har ikke lov til å si det, men de tre søkerne er fra nabokommunen.',
      'Vi ble orientert fortrolig om at familien mister leiligheten.',
    ],
    ownLeave: [
      'Utvalget lukket møtet etter offentleglova.',
      'Søkerlisten er offentlig og ligger på nettsiden.',
      'Jeg har taushetsplikt og kan derfor ikke svare.',
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
    ownFlag: [
      'Bak lukka dører fekk vi høyre at rektor må gå.',
      'Eg har ikkje lov til å seie det, men dei tre søkjarane er frå nabokommunen.',
      'Vi vart orienterte fortruleg om at familien mistar husværet.',
    ],
    ownLeave: [
      'Utvalet lukka møtet etter offentleglova.',
      'Søkjarlista er offentleg og ligg på nettsida.',
      'Eg har teieplikt og kan difor ikkje svare.',
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
    ownFlag: [
      'Bakom stängda dörrar fick vi höra att rektorn måste gå.',
      'Jag får inte säga det, men de tre sökande kommer från grannkommunen.',
      'I det slutna utskottet fick vi veta att familjen förlorar lägenheten.',
    ],
    ownLeave: [
      'Nämnden stängde mötet enligt kommunallagen.',
      'Listan över sökande är offentlig och ligger på webben.',
      'Jag har tystnadsplikt och kan därför inte svara.',
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
    ownFlag: [
      'Behind closed doors we heard that the headteacher has to go.',
      'I am not allowed to say this, but the three applicants are from the next town.',
      'In the private session we were told the family will lose their flat.',
    ],
    ownLeave: [
      'The committee closed the meeting under the Act.',
      'The list of applicants is public and on the website.',
      'I am bound by confidentiality and therefore cannot answer.',
    ],
  },
}
