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
      'For en tosk vi har fått til ordfører.',
      'Bravo, ordfører, nok en gang beviser du at alle kan bli politiker.',
      'Den skallede gubben på talerstolen vet ikke hvilken dag det er.',
      'Slutt å oppføre deg som en bortskjemt drittunge, Kari.',

      'Dere er en gjeng udugelige klovner.',
      'Kari Moe har ikke filla peiling, hun er steindum.',
      'Hold kjeft, din patetiske nikkedukke.',
    ],
    ownLeave: [
      'Planen til ordføreren er idiotisk dyr.',
      'Bravo, ordfører, for et godt møte.',
      'Jeg er en idiot som glemte møtet, beklager.',
      'Hun er den yngste som noen gang har sittet i kommunestyret.',

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
      'Berre ein tosk kan tru på det Kåre seier.',
      'Til og med hunden min hadde laga eit betre budsjett.',
      'Han er sikkert full no òg.',
      'Halvor er ein ryggradslaus vindhane.',

      'De er ein gjeng udugelege klovnar.',
      'Kari Moe er steindum og ryggradslaus.',
      'Hald kjeft, din patetiske nikkedukke.',
    ],
    ownLeave: [
      'Planen til ordføraren er idiotisk dyr.',
      'Godt jobba, alle saman i teknisk etat.',
      'Eg er ein idiot som gløymde møtet, orsak.',
      'Den gamle dama på hjørnet treng hjelp til måking.',

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
      'Bara en idiot kan tro att det där håller.',
      'Köpte du din examen på Blocket?',
      'Med den gälla rösten orkar ingen lyssna på Karin.',
      'Sluta bete dig som en bortskämd snorunge, Peter.',

      'Ni är ett gäng inkompetenta clowner.',
      'Karin Mo är urdum och ryggradslös.',
      'Håll käften, din patetiska nickedocka.',
    ],
    ownLeave: [
      'Förslaget från ordföranden är idiotiskt dyrt.',
      'Bravo, ordföranden, för ett bra möte.',
      'Jag är en idiot som glömde mötet, förlåt.',
      'Han är galen i skidor, vår ordförande.',

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
      'Only a complete imbecile would vote for this.',
      'Well done, Einstein, the bridge is now on the wrong side of the river.',
      'With that squeaky voice nobody can take her seriously.',
      'You absolute muppet, did you even read the report?',

      'You are a bunch of useless clowns.',
      'Kari Moe is a brainless puppet.',
      'Shut up, you pathetic little weasel.',
    ],
    ownLeave: [
      "The mayor's plan is stupidly expensive.",
      'Well done, mayor, on a good meeting.',
      'I am an idiot for forgetting the meeting, sorry.',
      'Our mayor is mad about skiing.',

      'The budget is pathetically small.',
      'I think the member was wrong in the debate.',
      'It was a stupid decision, and it can be undone.',
    ],
  },
}
