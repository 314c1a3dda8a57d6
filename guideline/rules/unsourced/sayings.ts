import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Rykte eller tall uten kilde',
    nn: 'Rykte eller tal utan kjelde',
    sv: 'Rykte eller siffra utan källa',
    en: 'Rumour or figure without a source',
  },
  question: {
    nb: 'Hvis noen roper «hvem sier det?», hva svarer jeg?',
    nn: 'Om nokon ropar «kven seier det?», kva svarar eg?',
    sv: 'Om någon ropar ”vem säger det?”, vad svarar jag?',
    en: 'If someone shouts back “says who?”, what do I answer?',
  },
  explanation: {
    nb: 'Her er et rykte eller et tall uten kilde. En lenke gjør poenget sterkere.',
    nn: 'Her er eit rykte eller eit tal utan kjelde. Ei lenkje gjer poenget sterkare.',
    sv: 'Här finns ett rykte eller en siffra utan källa. En länk gör poängen starkare.',
    en: 'This is a rumour or a figure without a source. A link makes the point stronger.',
  },
  ways: [
    { nb: 'Legg ved en lenke.', nn: 'Legg ved ei lenkje.', sv: 'Lägg till en länk.', en: 'Add a link.' },
    {
      nb: 'Skriv at det er noe du tror eller har hørt, og spør.',
      nn: 'Skriv at det er noko du trur eller har høyrt, og spør.',
      sv: 'Skriv att det är något du tror eller har hört, och fråga.',
      en: 'Say that you think so or have heard it, and ask.',
    },
  ],
}
