import type { Counted, Text } from '../../languages/index.ts'

const found: Counted = {
  one: {
    nb: 'Ett sted å se på en gang til:',
    nn: 'Éin stad å sjå på ein gong til:',
    sv: 'Ett ställe att titta på en gång till:',
    en: 'One place to look at again:',
  },
  other: {
    nb: '{n} steder å se på en gang til:',
    nn: '{n} stader å sjå på ein gong til:',
    sv: '{n} ställen att titta på en gång till:',
    en: '{n} places to look at again:',
  },
}
const nothing: Text = {
  nb: 'Fant ingenting å se på en gang til.',
  nn: 'Fann ingenting å sjå på ein gong til.',
  sv: 'Hittade inget att titta på en gång till.',
  en: 'Found nothing to look at again.',
}
const unknown: Text = {
  nb: 'Kjenner ikke igjen språket. Så bare etter personlige opplysninger, og fant ingen.',
  nn: 'Kjenner ikkje igjen språket. Såg berre etter personlege opplysningar, og fann ingen.',
  sv: 'Känner inte igen språket. Letade bara efter personuppgifter och hittade inga.',
  en: 'Does not know this language. Looked for personal data only, and found none.',
}
const note: Text = { nb: 'Tips', nn: 'Tips', sv: 'Tips', en: 'Tip' }
const warn: Text = { nb: 'Se en gang til', nn: 'Sjå ein gong til', sv: 'Titta en gång till', en: 'Look again' }
const stop: Text = { nb: 'Stopp og tenk', nn: 'Stopp og tenk', sv: 'Stanna och tänk', en: 'Stop and think' }
const instead: Text = {
  nb: 'Prøv heller: «{words}»',
  nn: 'Prøv heller: «{words}»',
  sv: 'Prova i stället: ”{words}”',
  en: 'Try instead: “{words}”',
}
const drop: Text = {
  nb: 'Prøv uten disse ordene.',
  nn: 'Prøv utan desse orda.',
  sv: 'Prova utan de orden.',
  en: 'Try without these words.',
}
const why: Text = { nb: 'Hvorfor?', nn: 'Kvifor?', sv: 'Varför?', en: 'Why?' }

/** What the command line says, in four languages side by side. */
export const words = { found, nothing, unknown, note, warn, stop, instead, drop, why }
