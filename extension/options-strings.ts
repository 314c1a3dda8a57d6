import type { Counted, Text } from '../languages/index.ts'

/** What the page of settings says. */
export const optionsStrings = {
  speaks: { nb: 'Språk og rolle', nn: 'Språk og rolle', sv: 'Språk och roll', en: 'Language and role' },
  role: { nb: 'Jeg skriver som', nn: 'Eg skriv som', sv: 'Jag skriver som', en: 'I write as' },
  member: { nb: 'Folkevalgt', nn: 'Folkevald', sv: 'Förtroendevald', en: 'Elected member' },
  mayor: { nb: 'Ordfører', nn: 'Ordførar', sv: 'Kommunalråd', en: 'Mayor' },
  board: {
    nb: 'Medlem av utvalg eller styre',
    nn: 'Medlem av utval eller styre',
    sv: 'Ledamot i styrelse eller nämnd',
    en: 'Member of a board or committee',
  },
  levels: {
    nb: 'Hvor mye vil du høre?',
    nn: 'Kor mykje vil du høyre?',
    sv: 'Hur mycket vill du höra?',
    en: 'How much do you want to hear?',
  },
  stopHelp: {
    nb: 'Det som kan skade noen, eller er taushetsbelagt',
    nn: 'Det som kan skade nokon, eller er underlagt teieplikt',
    sv: 'Det som kan skada någon eller omfattas av tystnadsplikt',
    en: 'What may hurt someone, or is confidential',
  },
  warnHelp: {
    nb: 'Det som kan leses annerledes enn du mente',
    nn: 'Det som kan lesast annleis enn du meinte',
    sv: 'Det som kan läsas annorlunda än du menade',
    en: 'What may be read otherwise than you meant',
  },
  noteHelp: {
    nb: 'Det som kan gjøre poenget sterkere',
    nn: 'Det som kan gjere poenget sterkare',
    sv: 'Det som kan göra poängen starkare',
    en: 'What may make the point stronger',
  },
  rules: {
    nb: 'Hva skal Torgvett se etter?',
    nn: 'Kva skal Torgvett sjå etter?',
    sv: 'Vad ska Torgvett titta efter?',
    en: 'What should Torgvett look for?',
  },
  allRules: { nb: 'Vis alle {n}', nn: 'Vis alle {n}', sv: 'Visa alla {n}', en: 'Show all {n}' },
  sites: { nb: 'Nettsteder', nn: 'Nettstader', sv: 'Webbplatser', en: 'Sites' },
  resting: { nb: 'Slått av på', nn: 'Slått av på', sv: 'Avstängt på', en: 'Turned off on' },
  wake: { nb: 'Slå på igjen', nn: 'Slå på igjen', sv: 'Slå på igen', en: 'Turn on again' },
  along: { nb: 'Mens du skriver', nn: 'Medan du skriv', sv: 'Medan du skriver', en: 'While you write' },
  ask: {
    nb: 'Spør meg før jeg publiserer',
    nn: 'Spør meg før eg publiserer',
    sv: 'Fråga mig innan jag publicerar',
    en: 'Ask me before I post',
  },
  askHelp: {
    nb: 'Bare når noe er merket «Stopp og tenk». Du kan publisere likevel.',
    nn: 'Berre når noko er merkt «Stopp og tenk». Du kan publisere likevel.',
    sv: 'Bara när något är märkt ”Stanna och tänk”. Du kan publicera ändå.',
    en: 'Only when something is marked “Stop and think”. You can post anyway.',
  },
  reminders: { nb: 'Små påminnelser', nn: 'Små påminningar', sv: 'Små påminnelser', en: 'Small reminders' },
  learned: {
    nb: 'Det du har kalt «ikke relevant»',
    nn: 'Det du har kalla «ikkje relevant»',
    sv: 'Det du har kallat ”inte relevant”',
    en: 'What you called “not relevant”',
  },
  learnedNone: {
    nb: 'Ingenting ennå. Når du sier «ikke relevant» til et funn, står ordene her.',
    nn: 'Ingenting enno. Når du seier «ikkje relevant» til eit funn, står orda her.',
    sv: 'Inget än. När du säger ”inte relevant” om ett fynd står orden här.',
    en: 'Nothing yet. When you call a finding “not relevant”, its words are listed here.',
  },
  here: { nb: 'bare på {site}', nn: 'berre på {site}', sv: 'bara på {site}', en: 'only on {site}' },
  everywhere: { nb: 'overalt', nn: 'overalt', sv: 'överallt', en: 'everywhere' },
  undo: { nb: 'Angre', nn: 'Angre', sv: 'Ångra', en: 'Undo' },
  export: {
    nb: 'Lagre listen som fil',
    nn: 'Lagre lista som fil',
    sv: 'Spara listan som fil',
    en: 'Save the list as a file',
  },
  import: {
    nb: 'Hent en liste fra fil',
    nn: 'Hent ei liste frå fil',
    sv: 'Hämta en lista från fil',
    en: 'Bring in a list from a file',
  },
  notAList: {
    nb: 'Filen er ikke en liste fra Torgvett. Velg en fil som er lagret herfra.',
    nn: 'Fila er ikkje ei liste frå Torgvett. Vel ei fil som er lagra herifrå.',
    sv: 'Filen är ingen lista från Torgvett. Välj en fil som har sparats härifrån.',
    en: 'The file is not a list from Torgvett. Choose one that was saved from here.',
  },
  notBroughtIn: {
    nb: 'Listen kunne ikke lagres på denne maskinen nå. Prøv en gang til.',
    nn: 'Lista kunne ikkje lagrast på denne maskina no. Prøv ein gong til.',
    sv: 'Listan kunde inte sparas på den här enheten nu. Försök en gång till.',
    en: 'The list could not be stored on this device now. Try once more.',
  },
  stored: {
    nb: 'Alt Torgvett har lagret',
    nn: 'Alt Torgvett har lagra',
    sv: 'Allt som Torgvett har sparat',
    en: 'Everything Torgvett has stored',
  },
  storedHere: {
    nb: 'Det ligger på denne maskinen og ingen andre steder. Tekstene dine er ikke med, unntatt dem du har lagt på vent eller tatt vare på som bevis.',
    nn: 'Det ligg på denne maskina og ingen andre stader. Tekstane dine er ikkje med, unnateke dei du har lagt på vent eller teke vare på som bevis.',
    sv: 'Det ligger på den här enheten och ingen annanstans. Dina texter är inte med, förutom dem du har lagt på vänt eller sparat som bevis.',
    en: 'It is kept on this device and nowhere else. Your texts are not among it, except those you have let rest or kept as evidence.',
  },
  storedNone: {
    nb: 'Ingen valg er lagret.',
    nn: 'Ingen val er lagra.',
    sv: 'Inga val är sparade.',
    en: 'No choices are stored.',
  },
  uncounted: {
    nb: 'Utkast og bevis kunne ikke telles nå. Lukk siden og prøv en gang til.',
    nn: 'Utkast og bevis kunne ikkje teljast no. Lukk sida og prøv ein gong til.',
    sv: 'Utkast och bevis kunde inte räknas nu. Stäng sidan och försök en gång till.',
    en: 'Drafts and evidence could not be counted now. Close the page and try once more.',
  },
  erase: { nb: 'Slett alt', nn: 'Slett alt', sv: 'Radera allt', en: 'Erase everything' },
  eraseSure: {
    nb: 'Slette valg, lister, ventende utkast og bevis? Det kan ikke hentes tilbake.',
    nn: 'Slette val, lister, utkast på vent og bevis? Det kan ikkje hentast tilbake.',
    sv: 'Radera val, listor, väntande utkast och bevis? Det går inte att få tillbaka.',
    en: 'Erase choices, lists, resting drafts and evidence? It can’t be brought back.',
  },
  eraseYes: { nb: 'Ja, slett alt', nn: 'Ja, slett alt', sv: 'Ja, radera allt', en: 'Yes, erase everything' },
  notErased: {
    nb: 'Alt kunne ikke slettes nå. Lukk siden og prøv en gang til.',
    nn: 'Alt kunne ikkje slettast no. Lukk sida og prøv ein gong til.',
    sv: 'Allt kunde inte raderas nu. Stäng sidan och försök en gång till.',
    en: 'Not everything could be erased now. Close the page and try once more.',
  },
  erased: {
    nb: 'Alt er slettet. Nettstedene du har slått på, er fortsatt på. Hadde du tatt en pause, er den over.',
    nn: 'Alt er sletta. Nettstadene du har slått på, er framleis på. Hadde du teke ein pause, er han over.',
    sv: 'Allt är raderat. Webbplatserna som du har slagit på är fortfarande på. Hade du pausat Torgvett är pausen över.',
    en: 'Everything is erased. The sites that you have turned on are still on. If you had paused Torgvett, the pause is over.',
  },
} satisfies Record<string, Text>

/** How many lessons an imported file brought. */
export const imported = {
  one: {
    nb: 'Én ny er lagt til.',
    nn: 'Éin ny er lagd til.',
    sv: 'En ny har lagts till.',
    en: 'One new one has been added.',
  },
  other: {
    nb: '{n} nye er lagt til.',
    nn: '{n} nye er lagde til.',
    sv: '{n} nya har lagts till.',
    en: '{n} new ones have been added.',
  },
} satisfies Counted

/** The reminders by their ids, each with what calls for it. */
export const reminderStrings = {
  photo: {
    name: { nb: 'Bilder av mennesker', nn: 'Bilete av menneske', sv: 'Bilder på människor', en: 'Pictures of people' },
    when: {
      nb: 'Når et bilde er lagt ved og noen er nevnt',
      nn: 'Når eit bilete er lagt ved og nokon er nemnd',
      sv: 'När en bild är bifogad och någon är nämnd',
      en: 'When a picture is attached and someone is named',
    },
  },
  paid: {
    name: { nb: 'Betalte innlegg', nn: 'Betalte innlegg', sv: 'Betalda inlägg', en: 'Paid posts' },
    when: {
      nb: 'Når teksten handler om annonse og parti',
      nn: 'Når teksten handlar om annonse og parti',
      sv: 'När texten handlar om annons och parti',
      en: 'When the text speaks of an advert and a party',
    },
  },
  'late-evening': {
    name: { nb: 'Sent på kvelden', nn: 'Seint på kvelden', sv: 'Sent på kvällen', en: 'Late evenings' },
    when: {
      nb: 'Fredag og lørdag fra 21 til 5, når det er temperatur i teksten',
      nn: 'Fredag og laurdag frå 21 til 5, når det er temperatur i teksten',
      sv: 'Fredag och lördag från 21 till 5, när det hettar till i texten',
      en: 'Fridays and Saturdays from 9 pm to 5 am, when the text runs hot',
    },
  },
  'comment-field': {
    name: {
      nb: 'Kommentarfeltet etterpå',
      nn: 'Kommentarfeltet etterpå',
      sv: 'Kommentarsfältet efteråt',
      en: 'The comments afterwards',
    },
    when: {
      nb: 'Når du har publisert, høyst én gang om dagen',
      nn: 'Når du har publisert, høgst éin gong om dagen',
      sv: 'När du har publicerat, högst en gång om dagen',
      en: 'After you have posted, at most once a day',
    },
  },
} satisfies Record<string, { name: Text; when: Text }>
