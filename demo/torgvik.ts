import type { Text } from '../languages/index.ts'

/** What the whole website knows of its municipality. Torgvik, its people and its numbers are invented. */
export const torgvik = {
  name: 'Torgvik kommune',
  site: 'torgvik',
  phone: '71 00 00 00',
  phoneAddress: 'tel:+4771000000',
  email: 'post@torgvik.kommune.example',
  address: 'Torget 1, 6099 Torgvik',
  timeZone: 'Europe/Oslo',
  openingHours: {
    nb: 'mandag til fredag kl. 09.00–15.00',
    nn: 'måndag til fredag kl. 09.00–15.00',
    sv: 'måndag till fredag kl. 09.00–15.00',
    en: 'Monday to Friday, 09:00–15:00',
  } satisfies Text,
}
