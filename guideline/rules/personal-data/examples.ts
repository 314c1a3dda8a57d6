import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Fødselsnummeret hans er {FNR}.',
      'Ring naboen på {TLF}, hun bor i {ADR}.',
      'Kontoen til foreningslederen er {KTO}.',
    ],
    leave: [
      'Saksnummer 2026/004512 behandles tirsdag.',
      'Organisasjonsnummeret er {ORGNR}.',
      'Plan-ID 12345678901 ligger på høring.',
    ],
    ownFlag: [
      'Han heter Per og har fødselsnummer {FNR}, bare så dere vet det.',
      'Send henne en SMS på {TLF}, hun er hjemme.',
      'Klageren bor i {ADR}, gul dør.',
      'Ring naboen min Gerd på {TLF} hvis dere vil høre hennes versjon.',
      'Klageren holder til i {ADR}, andre etasje.',
      'Gi ham en telefon da vel, 999-99-912, så får dere svar.',
      'Skriv heller til mor hans på kari.privat@example.com.',
    ],
    ownLeave: [
      'Sentralbordet har nummer 35 50 00 00.',
      'Møtet er i Storgata 12 klokka 18.',
      'Du når meg på 999 99 912 hele uka.',
      'Ring meg på {TLF} hvis du lurer på noe.',
      'Reguleringsplanen for {ADR} ligger ute på høring.',
      'Servicetorget svarer på 35 00 00 00 mellom 9 og 15.',
      'Fondet er på 48 300 200 kroner.',
    ],
  },
  nn: {
    flag: [
      'Fødselsnummeret hans er {FNR}.',
      'Ring naboen på {TLF}, ho bur i {ADR}.',
      'Kontoen til foreiningsleiaren er {KTO}.',
    ],
    leave: [
      'Saksnummer 2026/004512 blir handsama tysdag.',
      'Organisasjonsnummeret er {ORGNR}.',
      'Plan-ID 12345678901 ligg på høyring.',
    ],
    ownFlag: [
      'Han heiter Per og har fødselsnummer {FNR}, berre så de veit det.',
      'Send henne ein SMS på {TLF}, ho er heime.',
      'Klagaren bur i {ADR}, gul dør.',
      'Ring naboen Olav på {TLF} om de vil vite korleis det var.',
      'Ho som klaga, held til i {ADR}.',
      'Mobilen til læraren er 9 9 9 9 9 9 1 2, han svarar i helgane òg.',
      'Skriv til mor hans på kari.privat@example.com.',
    ],
    ownLeave: [
      'Sentralbordet har nummer 35 50 00 00.',
      'Møtet er i Storgata 12 klokka 18.',
      'Du når meg på 999 99 912 heile veka.',
      'Mobilen min er {TLF}, eg svarar når eg kan.',
      'Møtet er i Strandgata 11 klokka 19.',
      'Legevakta har nummer 116 117.',
      'Rekneskapen viser 48 300 200 kroner.',
    ],
  },
  sv: {
    flag: [
      'Hans personnummer är {PNR}.',
      'Ring grannen på {TLF}, hon bor på {ADR}.',
      'Föreningsordförandens kontonummer är {KTO}.',
    ],
    leave: [
      'Ärende KS 2026/00451 tas upp på tisdag.',
      'Organisationsnumret är {ORGNR}.',
      'Detaljplan 1234567890 är ute på samråd.',
    ],
    ownFlag: [
      'Han heter Per och har personnummer {PNR}, bara så ni vet.',
      'Skicka ett sms till henne på {TLF}, hon är hemma.',
      'Klaganden bor på {ADR}, gul dörr.',
      'Ring grannen Gerd på {TLF} om ni vill höra hennes version.',
      'Han som överklagade bor på {ADR}, ring på.',
      'Handläggaren nås hemma på 08-465 004 12.',
      'Skicka ett mejl till lena.ek@example.com, det är hennes privata.',
    ],
    ownLeave: [
      'Växeln har nummer 0500-12 34 56.',
      'Mötet är på Storgatan 12 klockan 18.',
      'Ni når mig på 070-174 06 15 hela veckan.',
      'Ring mig på {TLF} om du har frågor.',
      'Detaljplanen för {ADR} är ute på samråd.',
      'Kontaktcenter svarar på 08-465 004 00.',
      'Diarienummer BN 2026-00412 gäller bygglovet.',
    ],
  },
  en: {
    flag: [
      'His national ID is {FNR}.',
      'Call the neighbour on {TLF}, she lives at {ADR}.',
      "The club chair's bank account is {KTO}.",
    ],
    leave: [
      'Case 2026/004512 comes up on Tuesday.',
      'The organisation number is {ORGNR}.',
      'Plan 12345678901 is out for consultation.',
    ],
    ownFlag: [
      'His name is Per and his national ID is {FNR}, just so you know.',
      'Text her on {TLF}, she is at home.',
      'The complainant lives at {ADR}, yellow door.',
      'Call my neighbour Gerald on {TLF} if you want his side.',
      'The woman who complained lives at {ADR}.',
      'His home number is 020 7946 0123.',
      'Write to her at jane.private@example.com and tell her what you think.',
    ],
    ownLeave: [
      'The switchboard number is 020 7946 0000.',
      'The meeting is at 12 High Street at six.',
      'You can reach me on 07700 900123 all week.',
      'Call me on {TLF} or come to my surgery.',
      'The meeting is at {ADR} at 7 pm.',
      'The council switchboard is 01632 960000.',
      'The budget is 1,248,300,000 pounds.',
    ],
  },
}
