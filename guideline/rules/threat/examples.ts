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
    ownFlag: [
      'Jeg kommer hjem til deg i natt, varaordfører, og da hjelper det ikke å låse døra.',
      'Hun fortjener en kule i panna for det vedtaket.',
      'Stem ja på torsdag, så skal jeg personlig brekke armene dine.',
    ],
    ownLeave: [
      'Orkanen truet med å rive taket av idrettshallen.',
      'Forslaget ble skutt ned av et samlet utvalg.',
      'Politiet etterforsker drapstruslene mot ordføreren.',
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
    ownFlag: [
      'Eg kjem heim til deg i natt, varaordførar, og då hjelper det ikkje å låse døra.',
      'Ho fortener ei kule i panna for det vedtaket.',
      'Røyst ja på torsdag, så skal eg sjølv brekke armane dine.',
    ],
    ownLeave: [
      'Flaumen trugar brua ved Sandvik.',
      'Framlegget vart skote ned av eit samla utval.',
      'Politiet etterforskar drapstruslane mot ordføraren.',
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
    ownFlag: [
      'Jag kommer hem till dig i natt, och då hjälper det inte att låsa dörren.',
      'Hon förtjänar en kula i pannan för det beslutet.',
      'Rösta ja på torsdag så ska jag bryta armarna av dig.',
    ],
    ownLeave: [
      'Stormen hotar att riva taket av ishallen.',
      'Förslaget sköts i sank av en enig nämnd.',
      'Polisen utreder mordhoten mot kommunalrådet.',
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
    ownFlag: [
      "I will come to your house tonight, councillor, and a locked door won't help you.",
      'She deserves a bullet in the head for that vote.',
      'Vote yes on Thursday and I will personally break your arms.',
    ],
    ownLeave: [
      'The storm threatened to tear the roof off the sports hall.',
      'The motion was shot down by the whole committee.',
      'Police are investigating the death threats against the mayor.',
      'We will hammer them at the ballot box.',
    ],
  },
}
