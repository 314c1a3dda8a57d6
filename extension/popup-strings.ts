import type { Text } from '../languages/index.ts'

/** What the popup alone says. */
export const popupStrings = {
  checkPage: { nb: 'Sjekk denne siden', nn: 'Sjekk denne sida', sv: 'Granska den här sidan', en: 'Check this page' },
  showFindings: { nb: 'Vis funnene', nn: 'Vis funna', sv: 'Visa fynden', en: 'Show what was found' },
  inDraft: { nb: 'i utkastet ditt', nn: 'i utkastet ditt', sv: 'i ditt utkast', en: 'in your draft' },
  writeNow: {
    nb: 'Klikk der du skriver, så leser Torgvett med på denne siden til du forlater den.',
    nn: 'Klikk der du skriv, så les Torgvett med på denne sida til du forlèt henne.',
    sv: 'Klicka där du skriver, så läser Torgvett med på den här sidan tills du lämnar den.',
    en: 'Click where you write, and Torgvett reads along on this page until you leave it.',
  },
  noComposer: {
    nb: 'Her fant Torgvett ikke noe sted å skrive. Lim inn teksten nedenfor i stedet.',
    nn: 'Her fann ikkje Torgvett nokon stad å skrive. Lim inn teksten nedanfor i staden.',
    sv: 'Här hittade Torgvett ingenstans att skriva. Klistra in texten nedanför i stället.',
    en: 'Torgvett found nowhere to write here. Paste your text below instead.',
  },
  privateField: {
    nb: 'Meldinger mellom to lar Torgvett være i fred.',
    nn: 'Meldingar mellom to lèt Torgvett vere i fred.',
    sv: 'Meddelanden mellan två låter Torgvett vara i fred.',
    en: 'Torgvett leaves messages between two people alone.',
  },
  closedPage: {
    nb: 'Nettleseren lar ingen utvidelser lese denne siden. Lim inn teksten nedenfor i stedet.',
    nn: 'Nettlesaren lèt ingen utvidingar lese denne sida. Lim inn teksten nedanfor i staden.',
    sv: 'Webbläsaren låter inga tillägg läsa den här sidan. Klistra in texten nedanför i stället.',
    en: 'The browser lets no extension read this page. Paste your text below instead.',
  },
  alsoOn: { nb: 'Også slått på for', nn: 'Også slått på for', sv: 'Även på för', en: 'Also on for' },
  paused: {
    nb: 'Torgvett tar en pause overalt. Ingenting på sidene leses før du slår det på igjen.',
    nn: 'Torgvett tek ein pause overalt. Ingenting på sidene blir lese før du slår det på igjen.',
    sv: 'Torgvett är pausat överallt. Inget på sidorna läses förrän du slår på det igen.',
    en: 'Torgvett is paused everywhere. Nothing on any page is read until you turn it on again.',
  },
  rules: {
    nb: 'Hva Torgvett ser etter',
    nn: 'Kva Torgvett ser etter',
    sv: 'Vad Torgvett tittar efter',
    en: 'What Torgvett looks for',
  },
  paste: {
    nb: 'Skriv eller lim inn en tekst',
    nn: 'Skriv eller lim inn ein tekst',
    sv: 'Skriv eller klistra in en text',
    en: 'Write or paste some text',
  },
  pasteHelp: {
    nb: 'Teksten blir på denne maskinen og er borte når du lukker vinduet.',
    nn: 'Teksten blir på denne maskina og er borte når du lukkar vindauget.',
    sv: 'Texten stannar på den här enheten och är borta när du stänger fönstret.',
    en: 'The text stays on this device and is gone when you close the window.',
  },
} satisfies Record<string, Text>
