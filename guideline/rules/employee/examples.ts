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
    ownFlag: [
      'Helsesykepleier Anne Lie somler bort alle henvisninger.',
      'Vaktmesteren på Nes skole er lat og burde byttes ut.',
      'Gi barnehagestyreren sparken.',
    ],
    ownLeave: [
      'Saksbehandlingstiden er for lang.',
      'Lærerne gjør en fantastisk jobb.',
      'Vi må ansette to nye saksbehandlere.',
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
    ownFlag: [
      'Helsesjukepleiar Anne Lie somlar bort alle tilvisingar.',
      'Vaktmeisteren på Nes skule er lat og burde bytast ut.',
      'Gje barnehagestyraren sparken.',
    ],
    ownLeave: [
      'Sakshandsamingstida er for lang.',
      'Lærarane gjer ein fantastisk jobb.',
      'Vi må tilsetje to nye sakshandsamarar.',
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
    ownFlag: [
      'Skolsköterskan Anna Li slarvar bort alla remisser.',
      'Vaktmästaren på Nässkolan är lat och borde bytas ut.',
      'Ge förskolechefen sparken.',
    ],
    ownLeave: [
      'Handläggningstiden är för lång.',
      'Lärarna gör ett fantastiskt jobb.',
      'Vi måste anställa två nya handläggare.',
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
    ownFlag: [
      'School nurse Anne Lie is botching every referral.',
      'The caretaker at Nes school is lazy and should be replaced.',
      'Sack the nursery manager.',
    ],
    ownLeave: [
      'Processing times are too long.',
      'Teachers are doing a fantastic job.',
      'We need to hire two new case officers.',
    ],
  },
}
