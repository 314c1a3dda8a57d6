import type { Text } from '../languages/index.ts'

/** What the first screen says, and the list of sites that it shares with the settings. */
export const welcomeStrings = {
  ask: {
    nb: 'Kunne du sagt det på torget?',
    nn: 'Kunne du sagt det på torget?',
    sv: 'Skulle du kunna säga det på torget?',
    en: 'Could you have said it in the square?',
  },
  lead: {
    nb: 'Torgvett leser utkastet ditt mens du skriver, og stiller et spørsmål når noe er verdt å se på en gang til. Du bestemmer alltid selv.',
    nn: 'Torgvett les utkastet ditt medan du skriv, og stiller eit spørsmål når noko er verdt å sjå på ein gong til. Du bestemmer alltid sjølv.',
    sv: 'Torgvett läser ditt utkast medan du skriver och ställer en fråga när något är värt att se på en gång till. Du bestämmer alltid själv.',
    en: 'Torgvett reads your draft as you write, and asks a question when something is worth a second look. You always decide.',
  },
  here: {
    nb: 'Alt skjer på maskinen din',
    nn: 'Alt skjer på maskina di',
    sv: 'Allt sker på din egen enhet',
    en: 'It all happens on your device',
  },
  nobody: {
    nb: 'Ingen ser hva du skriver, eller hva du beholdt',
    nn: 'Ingen ser kva du skriv, eller kva du beheldt',
    sv: 'Ingen ser vad du skriver eller vad du behöll',
    en: 'Nobody sees what you write, or what you kept',
  },
  free: {
    nb: 'Skarp kritikk av politikk får stå i fred',
    nn: 'Skarp kritikk av politikk får stå i fred',
    sv: 'Skarp kritik av politik får vara i fred',
    en: 'Sharp criticism of policy is left alone',
  },
  where: {
    nb: 'Hvor vil du ha hjelp?',
    nn: 'Kvar vil du ha hjelp?',
    sv: 'Var vill du ha hjälp?',
    en: 'Where would you like help?',
  },
  asks: {
    nb: 'Nettleseren spør deg for hvert sted du slår på.',
    nn: 'Nettlesaren spør deg for kvar stad du slår på.',
    sv: 'Webbläsaren frågar dig för varje plats du slår på.',
    en: 'The browser asks you about each place you turn on.',
  },
  on: { nb: 'På', nn: 'På', sv: 'På', en: 'On' },
  elsewhere: { nb: 'Andre steder', nn: 'Andre stader', sv: 'Andra platser', en: 'Other places' },
  onPress: {
    nb: 'Når du trykker på ikonet',
    nn: 'Når du trykkjer på ikonet',
    sv: 'När du trycker på ikonen',
    en: 'When you press the icon',
  },
  another: {
    nb: 'Et annet nettsted',
    nn: 'Ein annan nettstad',
    sv: 'En annan webbplats',
    en: 'Another site',
  },
  anotherHelp: {
    nb: 'For eksempel mastodon.social',
    nn: 'Til dømes mastodon.social',
    sv: 'Till exempel mastodon.social',
    en: 'For example mastodon.social',
  },
  notASite: {
    nb: 'Skriv adressen slik: mastodon.social',
    nn: 'Skriv adressa slik: mastodon.social',
    sv: 'Skriv adressen så här: mastodon.social',
    en: 'Write the address like this: mastodon.social',
  },
} satisfies Record<string, Text>
