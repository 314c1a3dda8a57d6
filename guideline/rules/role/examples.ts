import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Kommunen har bestemt at skolen legges ned.',
      'På vegne av kommunen garanterer jeg asfalt i år.',
      'Vi i kommunen mener Partiet X har rett.',
    ],
    leave: [
      'Jeg mener, som medlem av opposisjonen, at skolen må bestå.',
      'Kommunestyret vedtok i går, med 20 mot 15 stemmer, å bygge.',
      'Partiet mitt foreslår asfalt i budsjettet.',
    ],
  },
  nn: {
    flag: [
      'Kommunen har bestemt at skulen blir lagd ned.',
      'På vegner av kommunen garanterer eg asfalt i år.',
      'Vi i kommunen meiner Partiet X har rett.',
    ],
    leave: [
      'Eg meiner, som medlem av opposisjonen, at skulen må bestå.',
      'Kommunestyret vedtok i går, med 20 mot 15 røyster, å byggje.',
      'Partiet mitt føreslår asfalt i budsjettet.',
    ],
  },
  sv: {
    flag: [
      'Kommunen har bestämt att skolan läggs ner.',
      'Å kommunens vägnar garanterar jag asfalt i år.',
      'Vi i kommunen tycker att Parti X har rätt.',
    ],
    leave: [
      'Jag tycker, som oppositionspolitiker, att skolan ska vara kvar.',
      'Fullmäktige beslutade i går, med 20 röster mot 15, att bygga.',
      'Mitt parti föreslår asfalt i budgeten.',
    ],
  },
  en: {
    flag: [
      'The municipality has decided to close the school.',
      'On behalf of the municipality I guarantee new tarmac this year.',
      'We at the municipality think Party X is right.',
    ],
    leave: [
      'As an opposition member I think the school must stay.',
      'The council decided yesterday, 20 votes to 15, to build.',
      'My party proposes new tarmac in the budget.',
    ],
  },
}
