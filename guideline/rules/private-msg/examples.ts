import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Se hva hun skrev til meg på Messenger: ...',
      'Her er e-posten jeg fikk fra en fortvilt mor: ...',
      'Skjermbilde fra gruppechatten deres: ...',
    ],
    leave: [
      'Jeg fikk mange meldinger om veien; takk for innspill.',
      'Innbyggeren har bedt meg dele dette: ...',
      'Brevet ligger i den offentlige postlisten, sak 2026/12.',
    ],
  },
  nn: {
    flag: [
      'Sjå kva ho skreiv til meg på Messenger: ...',
      'Her er e-posten eg fekk frå ei fortvilt mor: ...',
      'Skjermbilete frå gruppechatten deira: ...',
    ],
    leave: [
      'Eg fekk mange meldingar om vegen; takk for innspela.',
      'Innbyggjaren har bede meg dele dette: ...',
      'Brevet ligg i den offentlege postlista, sak 2026/12.',
    ],
  },
  sv: {
    flag: [
      'Se vad hon skrev till mig på Messenger: ...',
      'Här är mejlet jag fick från en förtvivlad mamma: ...',
      'Skärmdump från deras gruppchatt: ...',
    ],
    leave: [
      'Jag fick många meddelanden om vägen; tack för synpunkterna.',
      'Invånaren har bett mig dela detta: ...',
      'Brevet finns i diariet, ärende 2026/12.',
    ],
  },
  en: {
    flag: [
      'Look what she wrote to me on Messenger: ...',
      'Here is the e-mail I got from a desperate mother: ...',
      'Screenshot from their group chat: ...',
    ],
    leave: [
      'I got many messages about the road; thanks for the input.',
      'The resident asked me to share this: ...',
      'The letter is in the public register, case 2026/12.',
    ],
  },
}
