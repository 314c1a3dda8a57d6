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
  },
}
