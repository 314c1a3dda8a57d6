import type { Counted, Text } from '../languages/index.ts'

/** What the page of drafts at rest says. */
export const sleepStrings = {
  title: { nb: 'Sov på det', nn: 'Sov på det', sv: 'Sov på saken', en: 'Sleep on it' },
  lead: {
    nb: 'La utkastet ligge, og se på det med nye øyne. Det ligger kryptert på denne maskinen, og slettes etter sju dager.',
    nn: 'La utkastet liggje, og sjå på det med nye auge. Det ligg kryptert på denne maskina, og blir sletta etter sju dagar.',
    sv: 'Låt utkastet vila och titta på det med nya ögon. Det ligger krypterat på den här enheten och raderas efter sju dagar.',
    en: 'Let the draft rest, and look at it with fresh eyes. It is kept encrypted on this device, and erased after seven days.',
  },
  draft: { nb: 'Utkastet ditt', nn: 'Utkastet ditt', sv: 'Ditt utkast', en: 'Your draft' },
  when: {
    nb: 'Når skal Torgvett minne deg på det?',
    nn: 'Når skal Torgvett minne deg på det?',
    sv: 'När ska Torgvett påminna dig?',
    en: 'When should Torgvett remind you?',
  },
  later: { nb: 'Om to timer', nn: 'Om to timar', sv: 'Om två timmar', en: 'In two hours' },
  morning: {
    nb: 'I morgen tidlig, klokka åtte',
    nn: 'I morgon tidleg, klokka åtte',
    sv: 'I morgon bitti, klockan åtta',
    en: 'Tomorrow morning, at eight',
  },
  own: { nb: 'Et annet tidspunkt', nn: 'Eit anna tidspunkt', sv: 'En annan tid', en: 'Another time' },
  ownTime: { nb: 'Dag og klokkeslett', nn: 'Dag og klokkeslett', sv: 'Dag och klockslag', en: 'Day and time' },
  ownHelp: {
    nb: 'Fra nå og seks dager fram. Etter sju dager slettes utkastet.',
    nn: 'Frå no og seks dagar fram. Etter sju dagar blir utkastet sletta.',
    sv: 'Från nu och sex dagar framåt. Efter sju dagar raderas utkastet.',
    en: 'From now and up to six days ahead. After seven days the draft is erased.',
  },
  notParked: {
    nb: 'Utkastet kunne ikke lagres på denne maskinen. Teksten står her ennå: kopier den før du lukker siden.',
    nn: 'Utkastet kunne ikkje lagrast på denne maskina. Teksten står her enno: kopier han før du lukkar sida.',
    sv: 'Utkastet kunde inte sparas på den här enheten. Texten står kvar här: kopiera den innan du stänger sidan.',
    en: 'The draft could not be stored on this device. The text is still here: copy it before you close the page.',
  },
  unread: {
    nb: 'Utkastene kunne ikke hentes fram. Lukk siden og prøv en gang til.',
    nn: 'Utkasta kunne ikkje hentast fram. Lukk sida og prøv ein gong til.',
    sv: 'Utkasten kunde inte hämtas. Stäng sidan och försök en gång till.',
    en: 'The drafts could not be opened. Close the page and try once more.',
  },
  park: { nb: 'Legg på vent', nn: 'Legg på vent', sv: 'Lägg på vänt', en: 'Let it rest' },
  parked: {
    nb: 'Utkastet ligger på vent.',
    nn: 'Utkastet ligg på vent.',
    sv: 'Utkastet ligger på vänt.',
    en: 'The draft is resting.',
  },
  notify: {
    nb: 'Vis et varsel når tiden er inne',
    nn: 'Vis eit varsel når tida er inne',
    sv: 'Visa en avisering när det är dags',
    en: 'Show a notification when it is time',
  },
  notifyHelp: {
    nb: 'Uten varsel står det et tall på ikonet. Varselet viser aldri teksten.',
    nn: 'Utan varsel står det eit tal på ikonet. Varselet viser aldri teksten.',
    sv: 'Utan avisering står det en siffra på ikonen. Aviseringen visar aldrig texten.',
    en: 'Without one, a number is shown on the icon. The notification never shows the text.',
  },
  back: { nb: 'Tilbake til siden', nn: 'Tilbake til sida', sv: 'Tillbaka till sidan', en: 'Back to the page' },
  resting: { nb: 'Utkast på vent', nn: 'Utkast på vent', sv: 'Utkast på vänt', en: 'Drafts at rest' },
  none: {
    nb: 'Ingen utkast ligger på vent.',
    nn: 'Ingen utkast ligg på vent.',
    sv: 'Inga utkast ligger på vänt.',
    en: 'No drafts are resting.',
  },
  until: { nb: 'Til {moment}', nn: 'Til {moment}', sv: 'Till {moment}', en: 'Until {moment}' },
  now: { nb: 'Klart til å ses på', nn: 'Klart til å sjåast på', sv: 'Redo att läsas igen', en: 'Ready for a look' },
  copy: {
    nb: 'Kopier og slett herfra',
    nn: 'Kopier og slett herifrå',
    sv: 'Kopiera och radera härifrån',
    en: 'Copy it and erase it here',
  },
  copied: {
    nb: 'Utkastet er kopiert, og slettet herfra.',
    nn: 'Utkastet er kopiert, og sletta herifrå.',
    sv: 'Utkastet är kopierat och raderat härifrån.',
    en: 'The draft is copied, and erased here.',
  },
  erase: { nb: 'Slett', nn: 'Slett', sv: 'Radera', en: 'Erase' },
  erased: {
    nb: 'Utkastet er slettet.',
    nn: 'Utkastet er sletta.',
    sv: 'Utkastet är raderat.',
    en: 'The draft is erased.',
  },
} satisfies Record<string, Text>

/** What a notification says. */
export const wakes = {
  one: {
    nb: 'Et utkast er klart til å ses på med nye øyne.',
    nn: 'Eit utkast er klart til å sjåast på med nye auge.',
    sv: 'Ett utkast är redo att läsas igen med nya ögon.',
    en: 'A draft is ready to be looked at with fresh eyes.',
  },
  other: {
    nb: '{n} utkast er klare til å ses på med nye øyne.',
    nn: '{n} utkast er klare til å sjåast på med nye auge.',
    sv: '{n} utkast är redo att läsas igen med nya ögon.',
    en: '{n} drafts are ready to be looked at with fresh eyes.',
  },
} satisfies Counted
