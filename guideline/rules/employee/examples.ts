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
      'Saksbehandler Per Moen er helt uegnet til jobben.',
      'Vaktmesteren på Nes skole burde få sparken.',
      'Rektor på Granli klarer ikke jobben sin.',
    ],
    ownLeave: [
      'Saksbehandlingstiden er for lang.',
      'Lærerne gjør en fantastisk jobb.',
      'Vi må ansette to nye saksbehandlere.',
      'Saksbehandlingen tar for lang tid, og det er vårt ansvar som politikere.',
      'En lærer sa til meg at skolen mangler folk.',
      'Rektor Kari Moe la fram resultatene i utvalget.',
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
      'Sakshandsamar Per Moen er heilt ueigna til jobben.',
      'Vaktmeisteren på Nes skule burde få sparken.',
      'Rektoren på Granli klarar ikkje jobben sin.',
    ],
    ownLeave: [
      'Sakshandsamingstida er for lang.',
      'Lærarane gjer ein fantastisk jobb.',
      'Vi må tilsetje to nye sakshandsamarar.',
      'Sakshandsaminga tek for lang tid, og det er vårt ansvar som politikarar.',
      'Ein lærar sa til meg at skulen manglar folk.',
      'Rektor Kari Moe la fram resultata i utvalet.',
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
      'Handläggare Per Ek är helt olämplig för jobbet.',
      'Vaktmästaren på Ekskolan borde få sparken.',
      'Rektorn på Granskolan klarar inte sitt jobb.',
    ],
    ownLeave: [
      'Handläggningstiden är för lång.',
      'Lärarna gör ett fantastiskt jobb.',
      'Vi måste anställa två nya handläggare.',
      'Handläggningen tar för lång tid, och det är vårt ansvar som politiker.',
      'En lärare sa till mig att skolan saknar folk.',
      'Rektor Eva Holm visade resultaten i nämnden.',
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
      'Case officer Tom Price is unfit for the job.',
      'The caretaker at Elm School should be sacked.',
      'The headteacher at Elm School is hopeless.',
    ],
    ownLeave: [
      'Processing times are too long.',
      'Teachers are doing a fantastic job.',
      'We need to hire two new case officers.',
      'Decisions take too long, and that is our fault as politicians.',
      'A teacher told me that the school is short of staff.',
      'Headteacher Eva Holm presented the results to the committee.',
    ],
  },
}
