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
    nb: 'Dette er bestemt av den som styrer nettleseren din. Dine egne valg går foran, men det regelpakken slår av, forblir av.',
    nn: 'Dette er bestemt av den som styrer nettlesaren din. Dine eigne val går føre, men det regelpakka slår av, blir verande av.',
    sv: 'Det här är bestämt av den som styr din webbläsare. Dina egna val går före, men det som regelpaketet stänger av förblir avstängt.',
    en: 'This is decided by whoever manages your browser. Your own choices come first, but what the rule pack turns off stays off.',
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
  unusable: {
    nb: 'Noe i disse innstillingene kan ikke brukes: {list}',
    nn: 'Noko i desse innstillingane kan ikkje brukast: {list}',
    sv: 'Något i de här inställningarna kan inte användas: {list}',
    en: 'Something in these settings can’t be used: {list}',
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
    nb: 'Ett valg er gjort på forhånd.',
    nn: 'Eitt val er gjort på førehand.',
    sv: 'Ett val är gjort på förhand.',
    en: 'One choice is made to begin with.',
  },
  other: {
    nb: '{n} valg er gjort på forhånd.',
    nn: '{n} val er gjorde på førehand.',
    sv: '{n} val är gjorda på förhand.',
    en: '{n} choices are made to begin with.',
  },
} satisfies Counted
