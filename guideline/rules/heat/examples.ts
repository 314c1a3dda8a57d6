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
  },
  nn: {
    flag: [
      'NO ER DET NOK!!! KVA FAEN DRIV DE MED???',
      'Jævla tullingar heile gjengen!!!!',
      'SKAM DYKK, HEILE BUNTEN!!!!!',
    ],
    leave: ['NAV, KS og SFO møtest i dag.', 'Gratulerer med 17. mai!!!', 'Fy fader, så bra dugnad!'],
  },
  sv: {
    flag: [
      'NU RÄCKER DET!!! VAD FAN HÅLLER NI PÅ MED???',
      'Jävla idioter hela bunten!!!!',
      'SKÄMS PÅ ER, ALLIHOP!!!!!',
    ],
    leave: ['SKR, MSB och SFI möts i dag.', 'Grattis på nationaldagen!!!', 'Jäklar vilken bra insats!'],
  },
  en: {
    flag: [
      'ENOUGH NOW!!! WHAT THE HELL ARE YOU DOING???',
      'Bloody fools the lot of you!!!!',
      'SHAME ON YOU, ALL OF YOU!!!!!',
    ],
    leave: ['NATO, WHO and UNICEF meet today.', 'Happy National Day!!!', 'Damn good volunteer work!'],
  },
}
