import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'NÅ ER DET NOK!!! HVA FAEN DRIVER DERE MED???',
      'Jævla tullinger hele gjengen!!!!',
      'SKAM DERE, HELE BUNTEN!!!!!',
    ],
    leave: ['NAV, KS og SFO møtes i dag.', 'Gratulerer med 17. mai!!!', 'Fy fader, så bra dugnad!'],
    ownFlag: [
      'Det er jo helt på trynet at bussen ikke går.',
      'Jeg er drittlei av at ferga står.',

      'HVOR LENGE SKAL VI FINNE OSS I DETTE TULLET!',
      'Nei nå får det faen meg være nok.',
      'Hva er det dere holder på med?!?!?!',
    ],
    ownLeave: [
      'Helvete av Dante blir lest høyt på biblioteket i kveld.',
      'I undersøkelsen svarte 40 prosent ja.',

      'Hurra for 17. mai!!!!',
      'Husk at SFO, PPT og NAV holder åpent.',
      'Vi vant cupen, JIPPI!!!!',
      'Dette er VELDIG viktig for oss.',
    ],
  },
  nn: {
    flag: [
      'NO ER DET NOK!!! KVA FAEN DRIV DE MED???',
      'Jævla tullingar heile gjengen!!!!',
      'SKAM DYKK, HEILE BUNTEN!!!!!',
    ],
    leave: ['NAV, KS og SFO møtest i dag.', 'Gratulerer med 17. mai!!!', 'Fy fader, så bra dugnad!'],
    ownFlag: [
      'Kva i helvete skjer med brøytinga i år?',
      'Dette skjemaet er berre piss.',

      'KOR LENGE SKAL VI FINNE OSS I DETTE TULLET!',
      'Nei no får det faen meg vere nok.',
      'Kva er det de held på med?!?!?!',
    ],
    ownLeave: [
      'Vi er rasande over kuttet og møter opp i kveld.',
      'Dei svarte kviene går på beite.',
      'Hurra for 17. mai!!!!',
      'Hugs at SFO, PPT og NAV held ope.',
      'Vi vann cupen, JIPPI!!!!',
    ],
  },
  sv: {
    flag: [
      'NU RÄCKER DET!!! VAD FAN HÅLLER NI PÅ MED???',
      'Jävla idioter hela bunten!!!!',
      'SKÄMS PÅ ER, ALLIHOP!!!!!',
    ],
    leave: ['SKR, MSB och SFI möts i dag.', 'Grattis på nationaldagen!!!', 'Jäklar vilken bra insats!'],
    ownFlag: [
      'Det är fan inte lätt att hitta på hemsidan.',
      'Vilka skitvägar vi har häruppe.',

      'HUR LÄNGE SKA VI STÅ UT MED DET HÄR!',
      'Nej nu får det fan vara nog.',
      'Vad är det ni håller på med?!?!?!',
    ],
    ownLeave: [
      'Fan Zone öppnar på torget klockan tolv.',
      'Hon är ett stort fan av biblioteket.',
      'Hurra för nationaldagen!!!!',
      'Kom ihåg att SFI, BUP och MSB har öppet.',
      'Vi vann cupen, heja!!!!',
    ],
  },
  en: {
    flag: [
      'ENOUGH NOW!!! WHAT THE HELL ARE YOU DOING???',
      'Bloody fools the lot of you!!!!',
      'SHAME ON YOU, ALL OF YOU!!!!!',
    ],
    leave: ['NATO, WHO and UNICEF meet today.', 'Happy National Day!!!', 'Damn good volunteer work!'],
    ownFlag: [
      'I am so pissed off with these ferry delays.',
      'This form is bullshit from start to finish.',

      'HOW LONG ARE WE GOING TO PUT UP WITH THIS!',
      'This bloody council has gone too far, damn it.',
      'What on earth are you doing?!?!?!',
    ],
    ownLeave: [
      'Hell Station reopens after the flood.',
      'We are furious about the cut and will be there tonight.',

      'Happy new year everyone!!!!',
      'Remember that the NHS, HMRC and DVLA are open.',
      'We won the cup, hooray!!!!',
    ],
  },
}
