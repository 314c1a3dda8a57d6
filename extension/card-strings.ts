import type { Text } from '../languages/index.ts'

/** What the card says when a finding is not relevant, and what the panel says of reminders. */
export const cardStrings = {
  notRelevant: { nb: 'Ikke relevant', nn: 'Ikkje relevant', sv: 'Inte relevant', en: 'Not relevant' },
  learnedHere: {
    nb: 'Torgvett lar {words} stå i fred på {site} fra nå av.',
    nn: 'Torgvett lèt {words} stå i fred på {site} frå no av.',
    sv: 'Torgvett låter {words} vara i fred på {site} från och med nu.',
    en: 'Torgvett leaves {words} alone on {site} from now on.',
  },
  learnedEverywhere: {
    nb: 'Torgvett lar {words} stå i fred overalt fra nå av.',
    nn: 'Torgvett lèt {words} stå i fred overalt frå no av.',
    sv: 'Torgvett låter {words} vara i fred överallt från och med nu.',
    en: 'Torgvett leaves {words} alone everywhere from now on.',
  },
  learnedList: {
    nb: 'Du kan endre det i innstillingene.',
    nn: 'Du kan endre det i innstillingane.',
    sv: 'Du kan ändra det i inställningarna.',
    en: 'You can change that in the settings.',
  },
  undo: { nb: 'Angre', nn: 'Angre', sv: 'Ångra', en: 'Undo' },
  everywhere: {
    nb: 'La det stå i fred overalt',
    nn: 'Lat det stå i fred overalt',
    sv: 'Låt det vara i fred överallt',
    en: 'Leave it alone everywhere',
  },
  reminder: { nb: 'En påminnelse', nn: 'Ei påminning', sv: 'En påminnelse', en: 'A reminder' },
  fine: { nb: 'Greit', nn: 'Greitt', sv: 'Okej', en: 'All right' },
} satisfies Record<string, Text>
