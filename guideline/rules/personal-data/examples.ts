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
    ],
    ownLeave: [
      'Sentralbordet har nummer 35 50 00 00.',
      'Møtet er i Storgata 12 klokka 18.',
      'Du når meg på 999 99 912 hele uka.',
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
    ],
    ownLeave: [
      'Sentralbordet har nummer 35 50 00 00.',
      'Møtet er i Storgata 12 klokka 18.',
      'Du når meg på 999 99 912 heile veka.',
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
    ],
    ownLeave: [
      'Växeln har nummer 0500-12 34 56.',
      'Mötet är på Storgatan 12 klockan 18.',
      'Ni når mig på 070-174 06 15 hela veckan.',
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
    ],
    ownLeave: [
      'The switchboard number is 020 7946 0000.',
      'The meeting is at 12 High Street at six.',
      'You can reach me on 07700 900123 all week.',
    ],
  },
}
