import type { Counted, Text } from '../languages/index.ts'

/** Everything that Torgvett says, four languages side by side. What a rule says stands with the rule. */
export const strings = {
  name: { nb: 'Torgvett', nn: 'Torgvett', sv: 'Torgvett', en: 'Torgvett' },
  toLookAt: {
    one: { nb: '{n} å se på', nn: '{n} å sjå på', sv: '{n} att se över', en: '{n} to look at' },
    other: { nb: '{n} å se på', nn: '{n} å sjå på', sv: '{n} att se över', en: '{n} to look at' },
  } satisfies Counted,
  ready: { nb: 'Klar', nn: 'Klar', sv: 'Klart', en: 'Ready' },
  nothing: {
    nb: 'Ingenting å se på nå',
    nn: 'Ingenting å sjå på no',
    sv: 'Inget att se över just nu',
    en: 'Nothing to look at now',
  },
  stop: { nb: 'Stopp og tenk', nn: 'Stopp og tenk', sv: 'Stanna och tänk', en: 'Stop and think' },
  warn: { nb: 'Se en gang til', nn: 'Sjå ein gong til', sv: 'Titta en gång till', en: 'Look again' },
  note: { nb: 'Tips', nn: 'Tips', sv: 'Tips', en: 'Tip' },
  quoted: { nb: '«{words}»', nn: '«{words}»', sv: '”{words}”', en: '“{words}”' },
  calmer: {
    nb: 'Det kan sies slik',
    nn: 'Det kan seiast slik',
    sv: 'Det kan sägas så här',
    en: 'It can be said like this',
  },
  wayOn: { nb: 'En vei videre', nn: 'Ein veg vidare', sv: 'En väg vidare', en: 'A way on' },
  keep: { nb: 'Behold som det er', nn: 'Behald som det er', sv: 'Behåll som det är', en: 'Keep it as it is' },
  use: { nb: 'Bruk forslaget', nn: 'Bruk forslaget', sv: 'Använd förslaget', en: 'Use the suggestion' },
  copy: { nb: 'Kopier forslaget', nn: 'Kopier forslaget', sv: 'Kopiera förslaget', en: 'Copy the suggestion' },
  copied: { nb: 'Kopiert', nn: 'Kopiert', sv: 'Kopierat', en: 'Copied' },
  copyInstead: {
    nb: 'Feltet tok ikke imot forslaget. Kopier det og lim det inn selv.',
    nn: 'Feltet tok ikkje imot forslaget. Kopier det og lim det inn sjølv.',
    sv: 'Fältet tog inte emot förslaget. Kopiera det och klistra in det själv.',
    en: 'The field did not take the suggestion. Copy it and paste it in yourself.',
  },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', sv: 'Varför?', en: 'Why?' },
  rule: {
    nb: 'Rådet fra KS: Det du ikke kan rope på torget, hører heller ikke hjemme i sosiale medier. Det som først er publisert, er vanskelig å slette.',
    nn: 'Rådet frå KS: Det du ikkje kan rope på torget, høyrer heller ikkje heime i sosiale medium. Det som først er publisert, er vanskeleg å slette.',
    sv: 'Rådet från norska KS: Det du inte kan ropa på torget hör inte heller hemma i sociala medier. Det som en gång har publicerats är svårt att ta bort.',
    en: 'The advice from KS, the organisation of Norway’s municipalities: what you can’t shout in the square doesn’t belong in social media either. What is once published is hard to delete.',
  },
  yours: {
    nb: 'Regelen: {name}. Du kjenner saken best, og du bestemmer.',
    nn: 'Regelen: {name}. Du kjenner saka best, og du bestemmer.',
    sv: 'Regeln: {name}. Du känner saken bäst, och du bestämmer.',
    en: 'The rule: {name}. You know the matter best, and you decide.',
  },
  close: { nb: 'Lukk', nn: 'Lukk', sv: 'Stäng', en: 'Close' },
  here: {
    nb: 'Alt skjer på denne maskinen. Du bestemmer hva du publiserer.',
    nn: 'Alt skjer på denne maskina. Du bestemmer kva du publiserer.',
    sv: 'Allt sker på den här enheten. Du bestämmer vad du publicerar.',
    en: 'It all happens on this device. You decide what you post.',
  },
  nothingLong: {
    nb: 'Torgvett leser bare mens du skriver. Skarp kritikk av politikk får stå i fred.',
    nn: 'Torgvett les berre medan du skriv. Skarp kritikk av politikk får stå i fred.',
    sv: 'Torgvett läser bara medan du skriver. Skarp kritik av politik får vara i fred.',
    en: 'Torgvett reads only while you write. Sharp criticism of policy is left alone.',
  },
} satisfies Record<string, Text | Counted>
