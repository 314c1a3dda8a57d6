import type { Text } from '../languages/index.ts'

/** What the browser itself shows, from the manifest. In a file of its own: a page has no use for it. */
export const manifestStrings = {
  name: { nb: 'Torgvett', nn: 'Torgvett', sv: 'Torgvett', en: 'Torgvett' },
  description: {
    nb: 'Leser utkastet ditt mens du skriver og stiller torgspørsmålet: Kunne du sagt det på torget? Alt skjer på maskinen din.',
    nn: 'Les utkastet ditt medan du skriv og stiller torgspørsmålet: Kunne du sagt det på torget? Alt skjer på maskina di.',
    sv: 'Läser ditt utkast medan du skriver och ställer torgfrågan: Skulle du kunna säga det på torget? Allt sker på din egen enhet.',
    en: 'Reads your draft as you write and asks the square question: could you have said it in the square? All on your own device.',
  },
  look: {
    nb: 'Vis det som er å se på i utkastet',
    nn: 'Vis det som er å sjå på i utkastet',
    sv: 'Visa det som är värt att se över i utkastet',
    en: 'Show what to look at in the draft',
  },
} satisfies Record<string, Text>
