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
    ownFlag: [
      'I år kan man avgi stemme via BankID på mobilen.',
      'Bare folk over 20 får stemme i år.',
      'Krysser du av for flere personer, blir stemmen ugyldig.',
    ],
    ownLeave: [
      'Valgdagen er mandag 13. september, se valg.no.',
      'Forhåndsstemming åpner i august.',
      'Stem på oss på mandag!',
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
    ownFlag: [
      'I år kan ein røyste via BankID på mobilen.',
      'Berre folk over 20 får røyste i år.',
      'Kryssar du av for fleire personar, blir røysta ugyldig.',
    ],
    ownLeave: [
      'Valdagen er måndag 13. september, sjå valg.no.',
      'Førehandsrøystinga opnar i august.',
      'Røyst på oss på måndag!',
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
    ownFlag: [
      'I år kan man rösta via BankID i mobilen.',
      'Bara de över 20 får rösta i år.',
      'Om du kryssar flera personer blir valsedeln ogiltig.',
    ],
    ownLeave: [
      'Valdagen är söndag den 13 september, se val.se.',
      'Förtidsröstningen öppnar i augusti.',
      'Rösta på oss på söndag!',
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
    ownFlag: [
      'This year you can cast your vote by e-mail.',
      'Only people over 20 may vote this year.',
      'Your ballot is invalid if you tick more than one person.',
    ],
    ownLeave: [
      'Polling day is Thursday 4 May, see the official site.',
      'Postal ballots are sent out in April.',
      'Vote for us on Thursday!',
    ],
  },
}
