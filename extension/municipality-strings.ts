import type { Counted, Text } from '../languages/index.ts'

/** What is said of what the municipality has set. */
export const municipalityStrings = {
  heading: {
    nb: 'Fra kommunen din',
    nn: 'Frå kommunen din',
    sv: 'Från din kommun',
    en: 'From your municipality',
  },
  lead: {
    nb: 'Dette er satt av den som styrer nettleseren din. Det du velger selv, går foran.',
    nn: 'Dette er sett av den som styrer nettlesaren din. Det du vel sjølv, går føre.',
    sv: 'Det här är satt av den som styr din webbläsare. Det du själv väljer går före.',
    en: 'This is set by whoever manages your browser. What you choose yourself comes first.',
  },
  pack: { nb: 'Regelpakke: {name}', nn: 'Regelpakke: {name}', sv: 'Regelpaket: {name}', en: 'Rule pack: {name}' },
  off: {
    nb: 'Ser ikke etter: {list}',
    nn: 'Ser ikkje etter: {list}',
    sv: 'Tittar inte efter: {list}',
    en: 'Does not look for: {list}',
  },
  allow: {
    nb: 'Får stå i fred: {list}',
    nn: 'Får stå i fred: {list}',
    sv: 'Får vara i fred: {list}',
    en: 'Left alone: {list}',
  },
  words: {
    nb: '{name}, også: {list}',
    nn: '{name}, også: {list}',
    sv: '{name}, även: {list}',
    en: '{name}, also: {list}',
  },
  advice: {
    nb: 'Eget råd om: {list}',
    nn: 'Eige råd om: {list}',
    sv: 'Eget råd om: {list}',
    en: 'Advice of its own on: {list}',
  },
  refused: {
    nb: 'Regelpakken kan ikke brukes før dette er rettet:',
    nn: 'Regelpakka kan ikkje brukast før dette er retta:',
    sv: 'Regelpaketet kan inte användas förrän det här är rättat:',
    en: 'The rule pack can’t be used until this is mended:',
  },
  sites: {
    nb: 'Foreslåtte nettsteder: {list}',
    nn: 'Føreslåtte nettstader: {list}',
    sv: 'Föreslagna webbplatser: {list}',
    en: 'Proposed sites: {list}',
  },
} satisfies Record<string, Text>

/** How many choices are set to begin with. */
export const preset = {
  one: {
    nb: 'Ett valg er satt på forhånd.',
    nn: 'Eitt val er sett på førehand.',
    sv: 'Ett val är gjort på förhand.',
    en: 'One choice is set to begin with.',
  },
  other: {
    nb: '{n} valg er satt på forhånd.',
    nn: '{n} val er sette på førehand.',
    sv: '{n} val är gjorda på förhand.',
    en: '{n} choices are set to begin with.',
  },
} satisfies Counted
