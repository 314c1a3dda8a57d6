import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Hvem har lekket dette til avisa? Tips meg!',
      'Vi skal finne ut hvem som snakket med journalisten.',
      'Den som tipset pressen, må stå fram nå.',
    ],
    leave: [
      'Les saken i lokalavisa i dag.',
      'Jeg delte selv dokumentet; det er offentlig.',
      'Avisa har misforstått tallene.',
    ],
  },
  nn: {
    flag: [
      'Kven har lekt dette til avisa? Tips meg!',
      'Vi skal finne ut kven som snakka med journalisten.',
      'Den som tipsa pressa, må stå fram no.',
    ],
    leave: [
      'Les saka i lokalavisa i dag.',
      'Eg delte sjølv dokumentet; det er offentleg.',
      'Avisa har misforstått tala.',
    ],
  },
  sv: {
    flag: [
      'Vem har läckt det här till tidningen? Tipsa mig!',
      'Vi ska ta reda på vem som pratade med journalisten.',
      'Den som tipsade pressen måste träda fram nu.',
    ],
    leave: [
      'Läs artikeln i lokaltidningen i dag.',
      'Jag delade själv handlingen; den är offentlig.',
      'Tidningen har missförstått siffrorna.',
    ],
  },
  en: {
    flag: [
      'Who leaked this to the paper? Tell me!',
      'We will find out who talked to the journalist.',
      'Whoever tipped off the press must come forward.',
    ],
    leave: [
      'Read the story in the local paper today.',
      'I shared the document myself; it is public.',
      'The paper has misunderstood the figures.',
    ],
  },
}
