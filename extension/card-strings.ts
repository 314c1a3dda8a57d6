import type { Text } from '../languages/index.ts'

/** What the card says when a finding is not relevant, and what the panel says of reminders. */
export const cardStrings = {
  notRelevant: { nb: 'Ikke relevant', nn: 'Ikkje relevant', sv: 'Inte relevant', en: 'Not relevant' },
  learnedHere: {
    nb: 'Torgvett lar {words} være på {site} fra nå av.',
    nn: 'Torgvett lèt {words} vere på {site} frå no av.',
    sv: 'Torgvett låter {words} vara på {site} från och med nu.',
    en: 'Torgvett leaves {words} alone on {site} from now on.',
  },
  learnedEverywhere: {
    nb: 'Torgvett lar {words} være overalt fra nå av.',
    nn: 'Torgvett lèt {words} vere overalt frå no av.',
    sv: 'Torgvett låter {words} vara överallt från och med nu.',
    en: 'Torgvett leaves {words} alone everywhere from now on.',
  },
  learnedList: {
    nb: 'Under Innstillinger kan du se og endre hva som blir latt være.',
    nn: 'Under Innstillingar kan du sjå og endre kva som får vere.',
    sv: 'Under Inställningar kan du se och ändra vad som får vara.',
    en: 'You can see and change what is left alone in the settings.',
  },
  undo: { nb: 'Angre', nn: 'Angre', sv: 'Ångra', en: 'Undo' },
  everywhere: { nb: 'La det være overalt', nn: 'La det vere overalt', sv: 'Låt det vara överallt', en: 'Everywhere' },
  reminder: { nb: 'En påminnelse', nn: 'Ei påminning', sv: 'En påminnelse', en: 'A reminder' },
  fine: { nb: 'Greit', nn: 'Greitt', sv: 'Okej', en: 'All right' },
} satisfies Record<string, Text>
