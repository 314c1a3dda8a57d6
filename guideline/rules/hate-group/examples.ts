import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      '{G} er skadedyr og må ut av kommunen.',
      'Man kan ikke stole på {G}, de er født kriminelle.',
      'Uten {G} hadde byen vært ren.',
    ],
    leave: [
      'Jeg er uenig i å bosette flere flyktninger i år.',
      'Statistikken viser høyere ledighet blant innvandrere; vi trenger bedre norskopplæring.',
      'Religion bør ikke få plass i skolen.',
    ],
    ownFlag: [
      'Polakker er tyver alle sammen.',
      'Send alle flyktningene tilbake dit de kom fra.',
      'Jøder styrer bankene og lyver om alt.',
    ],
    ownLeave: [
      'Vi må gi polske arbeidere bedre vern mot sosial dumping.',
      'Flyktninger som får jobb, bidrar til fellesskapet.',
      'Jeg er imot at kommunen støtter trossamfunn med skattepenger.',
    ],
  },
  nn: {
    flag: [
      '{G} er skadedyr og må ut av kommunen.',
      'Ein kan ikkje stole på {G}, dei er fødde kriminelle.',
      'Utan {G} hadde byen vore rein.',
    ],
    leave: [
      'Eg er usamd i å busetje fleire flyktningar i år.',
      'Statistikken viser høgare arbeidsløyse blant innvandrarar; vi treng betre norskopplæring.',
      'Religion bør ikkje få plass i skulen.',
    ],
    ownFlag: [
      'Polakkar er tjuvar alle saman.',
      'Send alle flyktningane tilbake dit dei kom frå.',
      'Jødar styrer bankane og lyg om alt.',
    ],
    ownLeave: [
      'Vi må gje polske arbeidarar betre vern mot sosial dumping.',
      'Flyktningar som får jobb, bidreg til fellesskapet.',
      'Eg er imot at kommunen støttar trussamfunn med skattepengar.',
    ],
  },
  sv: {
    flag: [
      '{G} är skadedjur och ska ut ur kommunen.',
      'Man kan inte lita på {G}, de är födda kriminella.',
      'Utan {G} vore staden ren.',
    ],
    leave: [
      'Jag är emot att ta emot fler flyktingar i år.',
      'Statistiken visar högre arbetslöshet bland utrikes födda; vi behöver bättre språkundervisning.',
      'Religion hör inte hemma i skolan.',
    ],
    ownFlag: [
      'Polacker är tjuvar allihop.',
      'Skicka hem alla flyktingar dit de kom ifrån.',
      'Judar styr bankerna och ljuger om allt.',
    ],
    ownLeave: [
      'Vi måste ge polska arbetare bättre skydd mot social dumpning.',
      'Flyktingar som får jobb bidrar till samhället.',
      'Jag är emot att kommunen ger bidrag till trossamfund.',
    ],
  },
  en: {
    flag: [
      '{G} are vermin and must leave the town.',
      'You cannot trust {G}, they are born criminals.',
      'Without {G} the city would be clean.',
    ],
    leave: [
      'I disagree with settling more refugees this year.',
      'Figures show higher unemployment among immigrants; we need better language training.',
      'Religion should have no place in school.',
    ],
    ownFlag: [
      'Poles are thieves, every last one.',
      'Send all the refugees back where they came from.',
      'Jews run the banks and lie about everything.',
    ],
    ownLeave: [
      'We must protect Polish workers from exploitation.',
      'Refugees who find work contribute to the town.',
      'I oppose council funding for faith groups.',
    ],
  },
}
