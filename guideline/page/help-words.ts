import type { Text } from '../../languages/index.ts'

/** Who helps, and with what. `site` is where to read more. */
interface Helper {
  name: Text
  says: Text
  site?: string
}

const police = (says: Text): Helper => ({
  name: { nb: 'Politiet', nn: 'Politiet', sv: 'Polisen', en: 'The police' },
  says,
})

/** Where those who meet hate or threats find help. Only sources that have been read; no numbers from memory. */
export const help: Record<'NO' | 'SE', Helper[]> = {
  NO: [
    police({
      nb: 'Trusler og vedvarende hets kan du anmelde. Ta med det du har tatt vare på.',
      nn: 'Truslar og vedvarande hets kan du melde til politiet. Ta med det du har teke vare på.',
      sv: 'Hot och ihållande hat kan du anmäla. Ta med det du har sparat.',
      en: 'You can report threats and persistent abuse. Bring what you have kept.',
    }),
    {
      name: { nb: 'Hat og trusler', nn: 'Hat og truslar', sv: 'Hat og trusler', en: 'Hat og trusler' },
      says: {
        nb: 'Veileder om hat og trusler mot folkevalgte, for deg og for kommunen.',
        nn: 'Rettleiar om hat og truslar mot folkevalde, for deg og for kommunen.',
        sv: 'Norsk vägledning om hat och hot mot förtroendevalda, för dig och för kommunen.',
        en: 'Norwegian guidance on hate and threats against the elected, for you and for the municipality.',
      },
      site: 'hatogtrusler.no',
    },
    {
      name: { nb: 'KS', nn: 'KS', sv: 'KS', en: 'KS' },
      says: {
        nb: 'Råd om hets og trusler til den enkelte folkevalgte, kommunestyret og partiet.',
        nn: 'Råd om hets og truslar til den einskilde folkevalde, kommunestyret og partiet.',
        sv: 'Råd om hat och hot till den enskilda förtroendevalda, fullmäktige och partiet i Norge.',
        en: 'Advice on abuse and threats for the individual representative, the council and the party.',
      },
      site: 'ks.no',
    },
    {
      name: {
        nb: 'Kommunen og partiet ditt',
        nn: 'Kommunen og partiet ditt',
        sv: 'Din kommun och ditt parti',
        en: 'Your municipality and party',
      },
      says: {
        nb: 'Si fra til ordføreren, kommunedirektøren eller gruppelederen. De skal hjelpe deg.',
        nn: 'Sei frå til ordføraren, kommunedirektøren eller gruppeleiaren. Dei skal hjelpe deg.',
        sv: 'Berätta för ordföranden, kommundirektören eller gruppledaren. De ska hjälpa dig.',
        en: 'Tell the mayor, the chief executive or the leader of your group. They are there to help.',
      },
    },
  ],
  SE: [
    police({
      nb: 'I Sverige kan du anmelde trusler og hat til politiet der. Ta med det du har tatt vare på.',
      nn: 'I Sverige kan du melde truslar og hat til politiet der. Ta med det du har teke vare på.',
      sv: 'Hot och hat kan du polisanmäla. Ta med det du har sparat.',
      en: 'In Sweden you can report threats and hate to the police. Bring what you have kept.',
    }),
    {
      name: { nb: 'SKR', nn: 'SKR', sv: 'SKR', en: 'SKR' },
      says: {
        nb: 'Sveriges kommuner og regioner, om hat og trusler mot folkevalgte: det uakseptable kommer før det straffbare.',
        nn: 'Sveriges kommunar og regionar, om hat og truslar mot folkevalde: det uakseptable kjem før det straffbare.',
        sv: 'Sveriges Kommuner och Regioner om hat och hot mot förtroendevalda: det oacceptabla kommer före det brottsliga.',
        en: 'Sweden’s municipalities and regions, on hate and threats against the elected: the unacceptable comes before the criminal.',
      },
      site: 'skr.se',
    },
  ],
}
