import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Du kan stemme på SMS i år.',
      'Velgerne til Partiet X stemmer tirsdag, resten mandag.',
      'Stemmeseddelen blir forkastet hvis du gir personstemme.',
    ],
    leave: [
      'Husk legitimasjon når du stemmer.',
      'Valglokalet på skolen er åpent 10–20, se valg.no.',
      'Jeg håper på din stemme!',
    ],
  },
  nn: {
    flag: [
      'Du kan røyste på SMS i år.',
      'Veljarane til Partiet X røystar tysdag, resten måndag.',
      'Røystesetelen blir forkasta om du gjev personrøyst.',
    ],
    leave: [
      'Hugs legitimasjon når du røystar.',
      'Vallokalet på skulen er ope 10–20, sjå valg.no.',
      'Eg håpar på røysta di!',
    ],
  },
  sv: {
    flag: [
      'Du kan rösta med sms i år.',
      'Parti X:s väljare röstar på måndag, övriga på söndag.',
      'Valsedeln blir ogiltig om du personröstar.',
    ],
    leave: [
      'Ta med legitimation när du röstar.',
      'Vallokalen i skolan har öppet 8–20, se val.se.',
      'Jag hoppas på din röst!',
    ],
  },
  en: {
    flag: [
      'You can vote by text message this year.',
      'Party X voters vote on Tuesday, the rest on Monday.',
      'Your ballot paper is void if you cast a personal vote.',
    ],
    leave: [
      'Bring ID when you vote.',
      'The polling station is open from 10 am to 8 pm, see the official site.',
      'I hope I can count on your vote!',
    ],
  },
}
