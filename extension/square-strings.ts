import type { Text } from '../languages/index.ts'

/** What the square's own page says before anything is said in it. */
export const squareStrings = {
  title: { nb: 'Torget', nn: 'Torget', sv: 'Torget', en: 'The square' },
  lead: {
    nb: 'Kunne du sagt det her, til alle som hører på? Skriv det du vil si, og still deg på torget.',
    nn: 'Kunne du sagt det her, til alle som høyrer på? Skriv det du vil seie, og still deg på torget.',
    sv: 'Skulle du kunna säga det här, till alla som lyssnar? Skriv det du vill säga och ställ dig på torget.',
    en: 'Could you say it here, to everyone listening? Write what you want to say, and stand in the square.',
  },
  draft: { nb: 'Det du vil si', nn: 'Det du vil seie', sv: 'Det du vill säga', en: 'What you want to say' },
} satisfies Record<string, Text>
