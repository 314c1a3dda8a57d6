import type { Text } from '../languages/index.ts'

/** What is said in the square. */
export const words = {
  keep: { nb: 'Behold som det er', nn: 'Behald som det er', sv: 'Behåll som det är', en: 'Keep it as it is' },
  ask: {
    nb: 'Kunne du sagt dette her, til alle som hører på?',
    nn: 'Kunne du sagt dette her, til alle som høyrer på?',
    sv: 'Skulle du kunna säga det här, till alla som lyssnar?',
    en: 'Could you say this here, to everyone listening?',
  },
  name: { nb: 'Torget', nn: 'Torget', sv: 'Torget', en: 'The square' },
  back: {
    nb: 'Tilbake til utkastet',
    nn: 'Tilbake til utkastet',
    sv: 'Tillbaka till utkastet',
    en: 'Back to the draft',
  },
  read: { nb: 'Les høyt for meg', nn: 'Les høgt for meg', sv: 'Läs högt för mig', en: 'Read it aloud' },
  stop: { nb: 'Stopp lesingen', nn: 'Stopp lesinga', sv: 'Sluta läsa', en: 'Stop reading' },
  edit: { nb: 'Endre utkastet', nn: 'Endre utkastet', sv: 'Ändra utkastet', en: 'Change the draft' },
  takes: {
    nb: 'Det tar {time} å si.',
    nn: 'Det tek {time} å seie.',
    sv: 'Det tar {time} att säga.',
    en: 'It takes {time} to say.',
  },
  scene: {
    nb: 'Et lite nordisk torg i skumringen: kirke, rådhus, trehus, en tent lykt og en trekasse å stå på.',
    nn: 'Eit lite nordisk torg i skumringa: kyrkje, rådhus, trehus, ei tend lykt og ei trekasse å stå på.',
    sv: 'Ett litet nordiskt torg i skymningen: kyrka, rådhus, trähus, en tänd lykta och en trälåda att stå på.',
    en: 'A small Nordic square at dusk: church, town hall, wooden houses, a lit lamp and a crate to stand on.',
  },
  noVoice: {
    nb: 'Ingen stemme på denne maskinen kan språket. Les høyt selv, det er den beste prøven.',
    nn: 'Inga stemme på denne maskina kan språket. Les høgt sjølv, det er den beste prøva.',
    sv: 'Ingen röst på den här enheten kan språket. Läs högt själv, det är det bästa provet.',
    en: 'No voice on this device knows the language. Read it aloud yourself; that is the best test.',
  },
  localVoice: {
    nb: 'Stemmen bor på maskinen din. Ingenting sendes.',
    nn: 'Stemma bur på maskina di. Ingenting blir sendt.',
    sv: 'Rösten finns på din enhet. Inget skickas.',
    en: 'The voice lives on your device. Nothing is sent.',
  },
} satisfies Record<string, Text>
