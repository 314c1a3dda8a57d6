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
    ownFlag: [
      'Kommunen har vedtatt at gata skal stenges.',
      'På vegne av kommunen lover jeg full barnehagedekning.',
      'Vi i kommunen synes opposisjonen tar feil.',
    ],
    ownLeave: [
      'Partiet mitt vil at gata skal stenges.',
      'Som privatperson håper jeg på full barnehagedekning.',
      'Kommunen inviterer til åpent møte på biblioteket.',
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
    ownFlag: [
      'Kommunen har vedteke at gata skal stengjast.',
      'På vegner av kommunen lovar eg full barnehagedekning.',
      'Vi i kommunen synest opposisjonen tek feil.',
    ],
    ownLeave: [
      'Partiet mitt vil at gata skal stengjast.',
      'Som privatperson håpar eg på full barnehagedekning.',
      'Kommunen inviterer til ope møte på biblioteket.',
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
    ownFlag: [
      'Kommunen har beslutat att gatan ska stängas.',
      'På kommunens vägnar lovar jag full förskoletäckning.',
      'Vi i kommunen anser att oppositionen har fel.',
    ],
    ownLeave: [
      'Mitt parti vill att gatan stängs.',
      'Som privatperson hoppas jag på fler förskoleplatser.',
      'Kommunen bjuder in till öppet hus på biblioteket.',
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
    ownFlag: [
      'The council has decided to close the street.',
      'On behalf of the council I promise a nursery place for everyone.',
      'We at the council think the opposition is wrong.',
    ],
    ownLeave: [
      'My party wants the street closed.',
      'As a private individual I hope for more nursery places.',
      'The council invites everyone to an open evening at the library.',
    ],
  },
}
