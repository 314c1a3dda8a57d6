import type { Text } from '../languages/index.ts'

/** What several of Torgvett's own pages say. */
export const pageStrings = {
  language: { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' },
  settings: { nb: 'Innstillinger', nn: 'Innstillingar', sv: 'Inställningar', en: 'Settings' },
  guideline: { nb: 'Torgvettreglene', nn: 'Torgvettreglane', sv: 'Torgvettreglerna', en: 'The square guideline' },
  onHere: { nb: 'Slått på for {site}', nn: 'Slått på for {site}', sv: 'På för {site}', en: 'On for {site}' },
  onFor: { nb: 'Slått på for', nn: 'Slått på for', sv: 'På för', en: 'On for' },
  onNowhere: {
    nb: 'Torgvett er ikke slått på for noe nettsted ennå.',
    nn: 'Torgvett er ikkje slått på for nokon nettstad enno.',
    sv: 'Torgvett är inte på för någon webbplats än.',
    en: 'Torgvett is not on for any site yet.',
  },
  everywhere: { nb: 'alle nettsteder', nn: 'alle nettstader', sv: 'alla webbplatser', en: 'all sites' },
  turnOff: { nb: 'Slå av', nn: 'Slå av', sv: 'Stäng av', en: 'Turn off' },
  turnOn: { nb: 'Slå på', nn: 'Slå på', sv: 'Slå på', en: 'Turn on' },
  keepIt: { nb: 'Behold', nn: 'Behald', sv: 'Behåll', en: 'Keep it' },
  pause: { nb: 'Ta en pause overalt', nn: 'Ta ein pause overalt', sv: 'Pausa överallt', en: 'Pause everywhere' },
  hideMarks: {
    nb: 'Skjul strekene under ordene',
    nn: 'Gøym strekane under orda',
    sv: 'Dölj strecken under orden',
    en: 'Hide the lines under the words',
  },
  keys: {
    nb: 'Trykk {keys} mens du skriver, så åpner Torgvett panelet med det som er å se på.',
    nn: 'Trykk {keys} medan du skriv, så opnar Torgvett panelet med det som er å sjå på.',
    sv: 'Tryck {keys} medan du skriver, så öppnar Torgvett panelen med det som är värt att se över.',
    en: 'Press {keys} while you write, and Torgvett opens the panel with what to look at.',
  },
  noKeys: {
    nb: 'Blant nettleserens utvidelser kan du velge en hurtigtast som åpner panelet mens du skriver.',
    nn: 'Blant utvidingane i nettlesaren kan du velje ein snarveg på tastaturet som opnar panelet medan du skriv.',
    sv: 'Bland webbläsarens tillägg kan du välja ett kortkommando som öppnar panelen medan du skriver.',
    en: 'Among the browser’s extensions you can choose a keyboard shortcut that opens the panel while you write.',
  },
} satisfies Record<string, Text>
