import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Møter jeg deg på butikken, får du smake.',
      'Du skal få angre på det vedtaket, vi vet hvor du bor.',
      'Noen burde gi ordføreren juling.',
    ],
    leave: [
      'Vedtaket truer skolen i bygda.',
      'Vi skal slå dere i valget.',
      'Budsjettet er en bombe under eldreomsorgen.',
    ],
  },
  nn: {
    flag: [
      'Møter eg deg på butikken, får du smake.',
      'Du skal få angre på det vedtaket, vi veit kvar du bur.',
      'Nokon burde gje ordføraren juling.',
    ],
    leave: [
      'Vedtaket trugar skulen i bygda.',
      'Vi skal slå dykk i valet.',
      'Budsjettet er ei bombe under eldreomsorga.',
    ],
  },
  sv: {
    flag: [
      'Träffar jag dig på stan, då ska du få.',
      'Du kommer att ångra beslutet, vi vet var du bor.',
      'Någon borde ge kommunalrådet stryk.',
    ],
    leave: [
      'Beslutet hotar skolan i byn.',
      'Vi ska slå er i valet.',
      'Budgeten är en tickande bomb för äldreomsorgen.',
    ],
  },
  en: {
    flag: [
      'If I meet you in the shop, you will get it.',
      'You will regret that vote, we know where you live.',
      'Someone should give the mayor a beating.',
    ],
    leave: [
      'The decision threatens the village school.',
      'We will beat you at the polls.',
      'The budget is a time bomb for elderly care.',
    ],
  },
}
