import type { Receipt } from '../../contract/fields.ts'

/** A receipt as the collector gives it. */
export const receipt: Receipt = {
  number: 'T26-4K7M-92',
  url: 'https://torgvik.example/receipts/x',
  receivedAt: '2026-11-24T10:42:00+01:00',
  readBy: '2026-11-26T15:00:00+01:00',
  words: {
    thanks: 'Takk. Meldingen din er kommet fram.',
    number: 'Referansenummer',
    open: 'Åpne kvitteringen',
    steps: [
      { what: 'Mottatt', when: 'tirsdag 24. november kl. 10.42' },
      { what: 'Torgvik kommune leser den', when: 'senest torsdag 26. november' },
    ],
  },
}
