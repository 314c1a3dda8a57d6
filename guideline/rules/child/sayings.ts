import type { Sayings } from '../../rule.ts'

export const sayings: Sayings = {
  name: {
    nb: 'Et barn kan kjennes igjen',
    nn: 'Eit barn kan kjennast igjen',
    sv: 'Ett barn kan kännas igen',
    en: 'A child can be recognised',
  },
  question: {
    nb: 'Vil dette barnet møte ordene mine om ti år?',
    nn: 'Vil dette barnet møte orda mine om ti år?',
    sv: 'Kommer det här barnet att möta mina ord om tio år?',
    en: 'Will this child meet my words in ten years?',
  },
  explanation: {
    nb: 'Her kan et barn kjennes igjen. Det som ligger på nettet, kan følge barnet lenge. Kan du skrive det uten navn, klasse eller bilde?',
    nn: 'Her kan eit barn kjennast igjen. Det som ligg på nettet, kan følgje barnet lenge. Kan du skrive det utan namn, klasse eller bilete?',
    sv: 'Här kan ett barn kännas igen. Det som finns på nätet kan följa barnet länge. Kan du skriva det utan namn, klass eller bild?',
    en: 'A child can be recognised here. What is on the internet can follow a child for a long time. Could you write it without a name, class or picture?',
  },
  ways: [
    {
      nb: 'Skriv det uten navn, klasse og skole.',
      nn: 'Skriv det utan namn, klasse og skule.',
      sv: 'Skriv det utan namn, klass och skola.',
      en: 'Write it without name, class and school.',
    },
    {
      nb: 'Skriv om barn i kommunen i stedet for om ett barn.',
      nn: 'Skriv om barn i kommunen i staden for om eitt barn.',
      sv: 'Skriv om barn i kommunen i stället för om ett barn.',
      en: 'Write about children in the town rather than one child.',
    },
  ],
}
