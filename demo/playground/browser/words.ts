import type { Counted, Text } from '../../../languages/index.ts'

/** How many findings there are to look at. */
export const toLookAt: Counted = {
  one: { nb: '{n} å se på', nn: '{n} å sjå på', sv: '{n} att titta på', en: '{n} to look at' },
  other: { nb: '{n} å se på', nn: '{n} å sjå på', sv: '{n} att titta på', en: '{n} to look at' },
}

export const more: Counted = {
  one: { nb: 'Vis én til', nn: 'Vis éin til', sv: 'Visa en till', en: 'Show one more' },
  other: { nb: 'Vis {n} til', nn: 'Vis {n} til', sv: 'Visa {n} till', en: 'Show {n} more' },
}

export const keptCount: Counted = {
  one: {
    nb: 'Du har beholdt én. Vis den igjen',
    nn: 'Du har behalde éin. Vis han igjen',
    sv: 'Du har behållit en. Visa den igen',
    en: 'You kept one. Show it again',
  },
  other: {
    nb: 'Du har beholdt {n}. Vis dem igjen',
    nn: 'Du har behalde {n}. Vis dei igjen',
    sv: 'Du har behållit {n}. Visa dem igen',
    en: 'You kept {n}. Show them again',
  },
}

export const wordCount: Counted = {
  one: { nb: '{n} ord', nn: '{n} ord', sv: '{n} ord', en: '{n} word' },
  other: { nb: '{n} ord', nn: '{n} ord', sv: '{n} ord', en: '{n} words' },
}

export const levels: Record<'note' | 'warn' | 'stop', Text> = {
  note: { nb: 'Tips', nn: 'Tips', sv: 'Tips', en: 'Tip' },
  warn: { nb: 'Se en gang til', nn: 'Sjå ein gong til', sv: 'Titta en gång till', en: 'Look again' },
  stop: { nb: 'Stopp og tenk', nn: 'Stopp og tenk', sv: 'Stanna och tänk', en: 'Stop and think' },
}

export const words = {
  ready: { nb: 'Klar', nn: 'Klar', sv: 'Redo', en: 'Ready' },
  getting: {
    nb: 'Gjør testen klar …',
    nn: 'Gjer testen klar …',
    sv: 'Gör testet redo …',
    en: 'Getting the test ready …',
  },
  away: {
    nb: 'Testen kom ikke fram til nettleseren din. Last siden på nytt, så prøver vi igjen. Utkastet ditt står her imens, men følger ikke med.',
    nn: 'Testen kom ikkje fram til nettlesaren din. Last sida på nytt, så prøver vi igjen. Utkastet ditt står her så lenge, men følgjer ikkje med.',
    sv: 'Testet kom inte fram till din webbläsare. Läs in sidan på nytt så försöker vi igen. Ditt utkast står kvar här så länge, men följer inte med.',
    en: 'The test did not reach your browser. Load the page again and we will retry. Your draft stays here meanwhile, but does not come along.',
  },
  empty: {
    nb: 'Skriv noe, eller velg et eksempel. Her står det som er verdt å se på en gang til.',
    nn: 'Skriv noko, eller vel eit døme. Her står det som er verdt å sjå på ein gong til.',
    sv: 'Skriv något, eller välj ett exempel. Här står det som är värt att titta på en gång till.',
    en: 'Write something, or choose an example. What deserves a second look appears here.',
  },
  nothing: {
    nb: 'Ingenting å se på nå',
    nn: 'Ingenting å sjå på no',
    sv: 'Inget att titta på just nu',
    en: 'Nothing to look at now',
  },
  sharp: {
    nb: 'Skarp kritikk av politikk får stå i fred.',
    nn: 'Skarp kritikk av politikk får stå i fred.',
    sv: 'Skarp kritik av politik får stå i fred.',
    en: 'Sharp criticism of politics is left alone.',
  },
  unknown: {
    nb: 'Dette språket kan vi ikke, så vi ser bare etter personopplysninger.',
    nn: 'Dette språket kan vi ikkje, så vi ser berre etter personopplysningar.',
    sv: 'Det här språket kan vi inte, så vi tittar bara efter personuppgifter.',
    en: 'We don’t know this language, so only personal data is checked.',
  },
  off: {
    nb: 'Testen er slått av. Feltene virker som på andre nettsteder.',
    nn: 'Testen er slått av. Felta verkar som på andre nettstader.',
    sv: 'Testet är avslaget. Fälten fungerar som på andra webbplatser.',
    en: 'The test is off. The fields work as on any other site.',
  },
  test: {
    nb: 'Torgtesten på denne siden',
    nn: 'Torgtesten på denne sida',
    sv: 'Torgtestet på den här sidan',
    en: 'The square test on this page',
  },
  on: { nb: 'På', nn: 'På', sv: 'På', en: 'On' },
  isOff: { nb: 'Av', nn: 'Av', sv: 'Av', en: 'Off' },
  keep: { nb: 'Behold som det er', nn: 'Behald som det er', sv: 'Behåll som det är', en: 'Keep it' },
  apply: { nb: 'Bruk forslaget', nn: 'Bruk forslaget', sv: 'Använd förslaget', en: 'Use this' },
  calmer: {
    nb: 'Det kan sies slik',
    nn: 'Det kan seiast slik',
    sv: 'Det kan sägas så här',
    en: 'It can be said like this',
  },
  removed: {
    nb: '(tatt bort)',
    nn: '(teke bort)',
    sv: '(borttaget)',
    en: '(left out)',
  },
  ways: { nb: 'Veier videre', nn: 'Vegar vidare', sv: 'Vägar vidare', en: 'Ways on' },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', sv: 'Varför?', en: 'Why?' },
  kept: {
    nb: 'Beholdt. Vi nevner det ikke igjen i dette utkastet.',
    nn: 'Behalde. Vi nemner det ikkje igjen i dette utkastet.',
    sv: 'Behållet. Vi nämner det inte igen i det här utkastet.',
    en: 'Kept. We will not mention it again in this draft.',
  },
  applied: {
    nb: 'Forslaget står i utkastet.',
    nn: 'Framlegget står i utkastet.',
    sv: 'Förslaget står i utkastet.',
    en: 'The suggestion is in the draft.',
  },
  undone: {
    nb: 'Ordene dine står der igjen.',
    nn: 'Orda dine står der igjen.',
    sv: 'Dina ord står där igen.',
    en: 'Your words are back.',
  },
  swapped: {
    nb: 'Eksempelet står i utkastet.',
    nn: 'Dømet står i utkastet.',
    sv: 'Exemplet står i utkastet.',
    en: 'The example is in the draft.',
  },
  undo: { nb: 'Angre', nn: 'Angre', sv: 'Ångra', en: 'Undo' },
  stand: {
    nb: 'Still deg på torget',
    nn: 'Still deg på torget',
    sv: 'Ställ dig på torget',
    en: 'Stand in the square',
  },
  writeFirst: {
    nb: 'Skriv noe først, så stiller vi deg på torget.',
    nn: 'Skriv noko først, så stiller vi deg på torget.',
    sv: 'Skriv något först, så ställer vi dig på torget.',
    en: 'Write something first, and we will stand you in the square.',
  },
} satisfies Record<string, Text>
