import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Saksbehandler Berit Moe er udugelig.',
      'Takk til Berit Moe på byggesak for at hun sinker alt.',
      'Rektor Nes burde få sparken.',
    ],
    leave: [
      'Byggesaksavdelingen bruker for lang tid.',
      'Kommunedirektøren må svare for avviket i utvalget.',
      'Takk til renholderne på sykehjemmet for god innsats.',
    ],
  },
  nn: {
    flag: [
      'Saksbehandlar Berit Moe er udugeleg.',
      'Takk til Berit Moe på byggjesak for at ho seinkar alt.',
      'Rektor Nes burde få sparken.',
    ],
    leave: [
      'Byggjesaksavdelinga bruker for lang tid.',
      'Kommunedirektøren må svare for avviket i utvalet.',
      'Takk til reinhaldarane på sjukeheimen for god innsats.',
    ],
  },
  sv: {
    flag: [
      'Handläggare Berit Moe är inkompetent.',
      'Tack Berit Moe på bygglov för att du sinkar allt.',
      'Rektor Näs borde få sparken.',
    ],
    leave: [
      'Bygglovsenheten har för långa väntetider.',
      'Kommundirektören måste svara för avvikelsen i nämnden.',
      'Tack till städarna på äldreboendet för god insats.',
    ],
  },
  en: {
    flag: [
      'Case officer Berit Moe is incompetent.',
      'Thanks to Berit Moe in planning for slowing everything down.',
      'Headteacher Nes should be fired.',
    ],
    leave: [
      'The planning department takes too long.',
      'The chief executive must answer for the shortcomings in committee.',
      'Thanks to the cleaners at the care home.',
    ],
  },
}
