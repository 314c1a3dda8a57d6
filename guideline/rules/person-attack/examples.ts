import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: ['Du er en idiot, Kari.', 'Ordføreren er en løgnhals.', 'Typisk deg, en ynkelig feiging.'],
    leave: [
      'Forslaget er idiotisk dyrt.',
      'Det er feigt av flertallet å utsette saken.',
      'Ordføreren tar feil, og tallene viser det.',
    ],
    ownFlag: [
      'Dere er en gjeng udugelige klovner.',
      'Kari Moe har ikke filla peiling, hun er steindum.',
      'Hold kjeft, din patetiske nikkedukke.',
    ],
    ownLeave: [
      'Budsjettet er patetisk lite.',
      'Jeg synes representanten tok feil i debatten.',
      'Det var en dum avgjørelse, og den kan gjøres om.',
    ],
  },
  nn: {
    flag: ['Du er ein idiot, Kari.', 'Ordføraren er ein løgnhals.', 'Typisk deg, ein ynkeleg feiging.'],
    leave: [
      'Framlegget er idiotisk dyrt.',
      'Det er feigt av fleirtalet å utsetje saka.',
      'Ordføraren tek feil, og tala viser det.',
    ],
    ownFlag: [
      'De er ein gjeng udugelege klovnar.',
      'Kari Moe er steindum og ryggradslaus.',
      'Hald kjeft, din patetiske nikkedukke.',
    ],
    ownLeave: [
      'Budsjettet er patetisk lite.',
      'Eg synest representanten tok feil i debatten.',
      'Det var ei dum avgjerd, og ho kan gjerast om.',
    ],
  },
  sv: {
    flag: ['Du är en idiot, Karin.', 'Kommunalrådet är en lögnhals.', 'Typiskt dig, en ynklig fegis.'],
    leave: [
      'Förslaget är idiotiskt dyrt.',
      'Det är fegt av majoriteten att skjuta upp ärendet.',
      'Kommunalrådet har fel, och siffrorna visar det.',
    ],
    ownFlag: [
      'Ni är ett gäng inkompetenta clowner.',
      'Karin Mo är urdum och ryggradslös.',
      'Håll käften, din patetiska nickedocka.',
    ],
    ownLeave: [
      'Budgeten är patetiskt liten.',
      'Jag tycker att ledamoten hade fel i debatten.',
      'Det var ett dumt beslut, och det kan rivas upp.',
    ],
  },
  en: {
    flag: ['You are an idiot, Kari.', 'The mayor is a liar.', 'Typical of you, you pathetic coward.'],
    leave: [
      'The proposal is idiotically expensive.',
      'It is cowardly of the majority to postpone the case.',
      'The mayor is wrong, and the figures show it.',
    ],
    ownFlag: [
      'You are a bunch of useless clowns.',
      'Kari Moe is a brainless puppet.',
      'Shut up, you pathetic little weasel.',
    ],
    ownLeave: [
      'The budget is pathetically small.',
      'I think the member was wrong in the debate.',
      'It was a stupid decision, and it can be undone.',
    ],
  },
}
