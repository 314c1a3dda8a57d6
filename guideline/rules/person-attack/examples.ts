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
  },
  nn: {
    flag: ['Du er ein idiot, Kari.', 'Ordføraren er ein løgnhals.', 'Typisk deg, ein ynkeleg feiging.'],
    leave: [
      'Framlegget er idiotisk dyrt.',
      'Det er feigt av fleirtalet å utsetje saka.',
      'Ordføraren tek feil, og tala viser det.',
    ],
  },
  sv: {
    flag: ['Du är en idiot, Karin.', 'Kommunalrådet är en lögnhals.', 'Typiskt dig, en ynklig fegis.'],
    leave: [
      'Förslaget är idiotiskt dyrt.',
      'Det är fegt av majoriteten att skjuta upp ärendet.',
      'Kommunalrådet har fel, och siffrorna visar det.',
    ],
  },
  en: {
    flag: ['You are an idiot, Kari.', 'The mayor is a liar.', 'Typical of you, you pathetic coward.'],
    leave: [
      'The proposal is idiotically expensive.',
      'It is cowardly of the majority to postpone the case.',
      'The mayor is wrong, and the figures show it.',
    ],
  },
}
