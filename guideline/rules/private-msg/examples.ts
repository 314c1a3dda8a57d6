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
    ownFlag: [
      'Les hva Kari skrev til meg på SMS i går: ...',
      'Jeg fikk denne e-posten fra en av lærerne: ...',
      'Skjermbilder fra den lukkede gruppa deres ligger i kommentarfeltet.',
      'Skjermbilde av det Ola skrev til meg på Messenger i natt.',
      'Her er meldingen fra Berit, les selv.',
      'Jeg legger ut e-posten fra Kari så alle kan se.',
    ],
    ownLeave: [
      'Jeg har fått mange e-poster om svømmehallen.',
      'Kari har gitt meg lov til å dele meldingen.',
      'E-posten til kommunen ligger i postlisten.',
      'Send meg gjerne en melding om veien.',
      'Pressemeldingen fra kommunen ligger på nettsiden.',
      'Takk for alle meldinger i dag.',
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
    ownFlag: [
      'Les kva Kari skreiv til meg på SMS i går: ...',
      'Eg fekk denne e-posten frå ein av lærarane: ...',
      'Skjermbilete frå den lukka gruppa deira ligg i kommentarfeltet.',
      'Skjermbilete av det Ola skreiv til meg på Messenger i natt.',
      'Her er meldinga frå Berit, les sjølv.',
      'Eg legg ut e-posten frå Kari så alle kan sjå.',
    ],
    ownLeave: [
      'Eg har fått mange e-postar om symjehallen.',
      'Kari har gitt meg lov til å dele meldinga.',
      'E-posten til kommunen ligg i postlista.',
      'Send meg gjerne ei melding om vegen.',
      'Pressemeldinga frå kommunen ligg på heimesida.',
      'Takk for alle meldingar i dag.',
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
    ownFlag: [
      'Läs vad Karin skrev till mig i ett sms i går: ...',
      'Jag fick det här mejlet från en av lärarna: ...',
      'Skärmdumpar från deras slutna grupp ligger i kommentarerna.',
      'Skärmdump av det Ola skrev till mig på Messenger i natt.',
      'Här är meddelandet från Berit, läs själva.',
      'Jag lägger upp mejlet från Karin så att alla kan se.',
    ],
    ownLeave: [
      'Jag har fått många mejl om simhallen.',
      'Karin har gett mig lov att dela meddelandet.',
      'Mejlet till kommunen finns i diariet.',
      'Skicka gärna ett meddelande till mig om vägen.',
      'Pressmeddelandet från kommunen ligger på webben.',
      'Tack för alla meddelanden i dag.',
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
    ownFlag: [
      'Read what Kari wrote to me in a text yesterday: ...',
      'I got this e-mail from one of the teachers: ...',
      'Screenshots from their private group are in the comments.',
      'Screenshot of what Tom wrote to me on Messenger last night.',
      'Here is the message from Sue, read it yourselves.',
      'I am posting the email from Karen so that everyone can see.',
    ],
    ownLeave: [
      'I have had many e-mails about the pool.',
      'Kari has given me permission to share the message.',
      'The e-mail to the council is in the public register.',
      'Do send me a message about the road.',
      "The council's press release is on its website.",
      'Thank you for all your messages today.',
    ],
  },
}
